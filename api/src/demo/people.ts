import type { Role } from './vocabulary.ts';

/** Someone to sign in as. */
export type DemoPerson = {
  subject: string;
  name: string;
  given: string;
  family: string;
  jobTitle: string;
  /** Key in the table of agencies. */
  agencyKey: string;
  roles: Role[];
  description: string;
  /** The same in every county, whatever its seed. */
  practitionerId: string;
};

/** subject | given | family | job title | agency | roles | practitioner's id | what they see */
const table = `
amara | Amara | Okafor-Bell | Health visitor | visiting-central | practitioner | 6a0d4c1e-52b3-4f8a-9d07-3b1c5e7f2a94 | Health visitor: the under-fives of Larkminster and Brackwater
david | Dafydd | Llewellyn | General practitioner | bridge-street-surgery | practitioner | b83f1e62-07d9-4c45-8e1a-94c2d06b7f35 | GP at Bridge Street Surgery: health, and what health may know
priya | Priya | Shah | Designated safeguarding lead | elm-grove | practitioner | 2f9c7b04-6e18-4da3-b5f2-81d40a3c96e7 | Safeguarding lead at Elm Grove Primary School
leila | Leylâ | Yılmaz | Community midwife | community-midwives-south | practitioner | d51e8a27-93f4-4b06-a7c9-0e62f8b41d3a | Community midwife: mothers, and children not yet born
sean | Seán | MacLeod | Police constable | police-central | practitioner | 83c6d9f1-1b4a-4e72-9f58-c7a02e5d6b14 | Neighbourhood police: universal services, never health
kasia | Katarzyna | Wiśniewska | Housing officer | housing-larkminster | practitioner | 4e72b0a8-d5c3-4916-8b3d-f19e7c60a258 | Housing officer of Larkminster
marcus | Marcus | Saint-Clair | Recovery worker | harbourside-larkminster | practitioner teamLead | 97ad35c2-80e6-4f1b-a24c-5d8b1f7e0936 | Drug and alcohol worker and team lead: holds lines that others do not see
joan | Joan | Featherstonehaugh | Project coordinator | kettle-room | practitioner teamLead administrator | 0c5b9e73-f2a1-4d68-85e0-b6d3947a1fc2 | A charity of three, without an identity provider of its own
hannah | Hannah | Price | Child-protection social worker | protection-central | statutory | e14f7c8d-36b9-4a50-92d7-a80c5b2e6f31 | Child-protection social worker: statutory, for safeguarding
ruth | Ruth | Adeyemi | Team manager | protection-central | statutory teamLead | 5d29a0f6-c48b-4e37-b1f9-6e03d7c8a542 | Leads the child-protection team that Hannah works in
tom | Tom | Ashworth | MASH social worker | mash | frontDoor statutory | a6e83b15-7d02-4c9f-8a64-1f5bd29e70c8 | Front door: takes referrals, may search the county with a reference
colin | Colin | Frost | Systems administrator | council | administrator | 3b70f5d4-e92c-4816-a0bd-d4c7186e9f23 | Local administrator: users, agencies and links, no clients
meiling | Mei-Ling | Cheung | Data protection lead | governance | dataProtectionLead | c92e64a7-0f5d-4b83-96c1-7a3e8d50bf16 | Data protection lead: who looked at whom, and why
owen | Owain | Griffiths | Data analyst | insight | analyst | 18d4f7b9-a63e-4025-bc82-e05f9c1d7a46 | Analyst: the county in safe numbers, no families
`;

export const demoPeople: DemoPerson[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const cells = line.split(' | ');
    const [subject, given, family, jobTitle, agencyKey, roles, practitionerId, description] =
      cells as [string, string, string, string, string, string, string, string];
    return {
      subject,
      name: `${given} ${family}`,
      given,
      family,
      jobTitle,
      agencyKey,
      roles: roles.split(' ') as Role[],
      description,
      practitionerId,
    };
  });
