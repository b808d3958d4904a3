/**
 * Given names and what people of that name are called, or how the name is written by ear. Small on
 * purpose: names that sound alike are found by their sound already.
 */
const CALLED: Record<string, string> = {
  abigail: 'abi abby abbie gail',
  agnieszka: 'aga agnes',
  aleksandra: 'ola alex alexandra',
  alexander: 'alex al alec sandy xander sasha',
  alexandra: 'alex sandra lexi lexie sasha',
  alfred: 'alf alfie fred',
  amelia: 'amy millie milly',
  andrew: 'andy drew',
  angharad: 'ann harri',
  anthony: 'tony ant',
  aoife: 'eefa eva',
  archibald: 'archie',
  barbara: 'barb babs basia',
  benjamin: 'ben benny benji',
  caoimhe: 'keeva kiva queeva',
  catherine: 'cath cathy kate katie kathy kitty',
  katherine: 'kath kathy kate katie kat kitty',
  katarzyna: 'kasia kate katherine',
  charles: 'charlie chas chuck',
  charlotte: 'charlie lottie lotte',
  christina: 'chris tina chrissie',
  christine: 'chris tina chrissie',
  christopher: 'chris kit topher',
  daniel: 'dan danny',
  david: 'dave davey dai dafydd',
  deborah: 'deb debbie debs',
  dorothy: 'dot dotty dolly',
  edward: 'ed eddie ted teddy ned',
  eleanor: 'ellie nell nora ellen',
  elizabeth: 'liz lizzie beth betty bess eliza libby elsie lisa lilibet',
  emily: 'em emmy millie',
  francesca: 'fran frankie',
  frances: 'fran frankie fanny',
  francis: 'frank frankie',
  frederick: 'fred freddie freddy',
  gabriela: 'gabi gabby',
  geoffrey: 'geoff jeff',
  george: 'georgie',
  gerald: 'gerry jerry',
  gregory: 'greg',
  grzegorz: 'greg gregory',
  gwendolen: 'gwen wendy',
  harold: 'harry hal',
  henry: 'harry hal hank',
  isabel: 'izzy bella belle',
  isabella: 'izzy bella belle',
  jacob: 'jake',
  jacqueline: 'jackie',
  james: 'jim jimmy jamie jem',
  jennifer: 'jen jenny jenna',
  jessica: 'jess jessie',
  joanna: 'jo joanne asia',
  john: 'jack johnny jon sean ian',
  jonathan: 'jon jonny johnny',
  joseph: 'joe joey',
  josephine: 'jo josie',
  joshua: 'josh',
  judith: 'judy jude',
  julia: 'julie',
  kenneth: 'ken kenny',
  krzysztof: 'chris kris krzysiek christopher',
  laura: 'laurie lauren',
  lawrence: 'larry laurie',
  leonard: 'len lenny leo',
  lillian: 'lily lil',
  malgorzata: 'gosia margaret maggie',
  margaret: 'maggie meg peggy madge marge daisy greta',
  maria: 'mary marysia',
  martha: 'mattie',
  matthew: 'matt matty',
  maximilian: 'max',
  michael: 'mike mick micky mikey',
  muhammad: 'md mohd mo mohammed mohamed mohammad',
  natalie: 'nat tilly',
  natasha: 'tasha nat',
  nathaniel: 'nathan nat nate',
  niamh: 'neve nieve neeve',
  nicholas: 'nick nicky nico',
  nicola: 'nicky nic',
  oliver: 'ollie olly',
  oluwaseun: 'seun',
  oluwaseyi: 'seyi',
  pamela: 'pam',
  patricia: 'pat patsy tricia trish',
  patrick: 'pat paddy padraig',
  peter: 'pete',
  philip: 'phil pip',
  rachel: 'rach',
  raymond: 'ray',
  rebecca: 'becky becca bex',
  richard: 'rich rick ricky dick richie',
  robert: 'rob bob bobby robbie bert',
  rhiannon: 'rhi anna',
  ronald: 'ron ronnie',
  roisin: 'rosheen ro',
  saoirse: 'sersha seersha',
  samantha: 'sam sammy',
  samuel: 'sam sammy',
  sarah: 'sally sadie',
  siobhan: 'chevonne shevaun shivaun shiv',
  stanislaw: 'staszek stan stanley',
  stephen: 'steve stevie',
  steven: 'steve stevie',
  sinead: 'shinade',
  susan: 'sue susie suzie',
  tadhg: 'tige teague',
  theodore: 'theo ted teddy',
  theresa: 'terry tess tessa',
  thomas: 'tom tommy',
  timothy: 'tim timmy',
  victoria: 'vicky vicki tori',
  vincent: 'vince vinny',
  walter: 'wally walt',
  william: 'will bill billy willy liam wil gwilym',
  winifred: 'winnie freda',
  zachary: 'zach zack zak',
  zofia: 'zosia sophie sophia',
};

const RELATED = relate();

/** Every name in the same line of the table, both ways: bill → william, will… and william → bill… */
function relate(): Map<string, Set<string>> {
  const related = new Map<string, Set<string>>();
  for (const [formal, called] of Object.entries(CALLED)) {
    const group = [formal, ...called.split(' ')];
    for (const name of group) {
      const others = related.get(name) ?? new Set<string>();
      group.filter((other) => other !== name).forEach((other) => others.add(other));
      related.set(name, others);
    }
  }
  return related;
}

export function isNicknameOf(one: string, other: string): boolean {
  return RELATED.get(one)?.has(other) ?? false;
}

export function nicknamesOf(part: string): string[] {
  return [...(RELATED.get(part) ?? [])];
}
