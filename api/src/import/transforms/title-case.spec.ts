import { describe, expect, it } from '@jest/globals';
import { loadProfile } from '../load-profile.ts';
import { titleCaser } from './title-case.ts';

const titleCase = titleCaser(loadProfile('ods-gp').profile.words);

const CASES: [written: string, read: string][] = [
  ['DR A SMITH & PARTNERS', 'Dr A Smith & Partners'],
  ['THE OLD MILL SURGERY', 'The Old Mill Surgery'],
  ['NHS NORTH INVENTED PCN', 'NHS North Invented PCN'],
  ['TWO RIVERS GP PRACTICE', 'Two Rivers GP Practice'],
  ['INVENTED GPS LTD', 'Invented GPs Ltd'],
  ['HEALTH CARE FOR THE VALE LLP', 'Health Care for the Vale LLP'],
  ['THE HOUSE OF THE RISING', 'The House of the Rising'],
  ['ELM TREE MED CTR.', 'Elm Tree Medical Centre'],
  ['OAK LANE MED.CTR', 'Oak Lane Medical Centre'],
  ['ASH RD SURG.', 'Ash Road Surgery'],
  ['RIVERSIDE H/C', 'Riverside Health Centre'],
  ['THE BROOK PRACT. (KS MORRELL)', 'The Brook Practice (KS Morrell)'],
  ['DR AA KHALDUN SURGERY', 'Dr AA Khaldun Surgery'],
  ['DR NG & PARTNERS', 'Dr Ng & Partners'],
  ['(RP ABERNATHY)', '(RP Abernathy)'],
  ["DR O'MALLEY'S PRACTICE", "Dr O'Malley's Practice"],
  ["ST JAMES' SURGERY", "St James' Surgery"],
  ["KING'S LANE", "King's Lane"],
  ['ST.AGATHA SURGERY', 'St. Agatha Surgery'],
  ['DR MCTAVISH', 'Dr McTavish'],
  ['DR MACHIN', 'Dr Machin'],
  ['DR THORNE-WALKER', 'Dr Thorne-Walker'],
  ['NEWTON-ON-THE-HILL', 'Newton-on-the-Hill'],
  ['PEN-Y-BRYN', 'Pen-y-Bryn'],
  ["MEDDYGFA'R CWM", "Meddygfa'r Cwm"],
  ['EASTGATE WALK-IN', 'Eastgate Walk-in'],
  ['4TH FLOOR, 1A HIGH STREET', '4th Floor, 1A High Street'],
  ['PRACTICE 2', 'Practice 2'],
  ['LODGE,HIGHFIELD', 'Lodge, Highfield'],
  ['MARSH MEDICAL GROUP,', 'Marsh Medical Group'],
  ['YARROW HEALTH CENTRE(EAST)', 'Yarrow Health Centre (East)'],
  ['27@NORTHGATE', '27@Northgate'],
  ['THE DHJ PRACTICE', 'The DHJ Practice'],
  ['P.C.C. BUILDING', 'P.C.C. Building'],
  ['SANT ÉLODIE', 'Sant Élodie'],
  ['The mixed Case Surgery', 'The mixed Case Surgery'],
  ['', ''],
];

describe('a name in capitals is made readable', () => {
  it.each(CASES)('%s → %s', (written, read) => {
    expect(titleCase(written)).toBe(read);
  });

  it('changes nothing when done again', () => {
    for (const [, read] of CASES) expect(titleCase(read)).toBe(read);
  });
});
