import type { Pairs } from './csv-files.ts';
import { fields, type FieldType, type Table } from './fields.ts';

/** Which label the records of a kind become. */
export const labels: Partial<Record<Table, string>> = {
  areas: 'Area',
  agencies: 'Agency',
  practitioners: 'Practitioner',
  clients: 'Client',
  aliases: 'Alias',
  identifiers: 'Identifier',
  households: 'Household',
  families: 'Family',
  involvements: 'Involvement',
  consentRecords: 'ConsentRecord',
  assessments: 'GillickAssessment',
  bars: 'AuthorityBar',
  shields: 'Shield',
  releases: 'Release',
  breakGlass: 'BreakGlass',
  claims: 'Claim',
  dutyEnquiries: 'DutyEnquiry',
};

type End = [field: string, label: string];

/** One relationship for each row of a file: from one field's node to another's. */
export interface Edge {
  type: string;
  file: Table | Pairs;
  from: End;
  to: End;
  /** Fields that the relationship itself carries; without, all that are no node's id. */
  carries?: string[];
}

const nothing: string[] = [];

function ofRecord(file: Table, type: string, field: string, label: string): Edge {
  return { type, file, from: ['id', labels[file]!], to: [field, label], carries: nothing };
}

function toRecord(file: Table, type: string, carries = nothing): Edge {
  const from: End = ['practitionerId', 'Practitioner'];
  return { type, file, from, to: ['id', labels[file]!], carries };
}

function ofPair(file: Pairs, type: string, from: string, to: string): Edge {
  return { type, file, from: ['one', from], to: ['other', to], carries: nothing };
}

function between(file: Table, type: string, from: End, to: End): Edge {
  return { type, file, from, to };
}

const client: End = ['clientId', 'Client'];
const practitioner: End = ['practitionerId', 'Practitioner'];

export const edges: Edge[] = [
  ofPair('areaParents', 'PART_OF', 'Area', 'Area'),
  ofPair('agencyParents', 'PART_OF', 'Agency', 'Agency'),
  ofPair('agencyAreas', 'COVERS', 'Agency', 'Area'),
  ofPair('shieldAllows', 'ALLOWS', 'Shield', 'Practitioner'),
  between('employments', 'WORKS_FOR', practitioner, ['agencyId', 'Agency']),
  between('covers', 'COVERS_FOR', practitioner, ['absentId', 'Practitioner']),
  between('livesIn', 'LIVES_IN', client, ['householdId', 'Household']),
  between('memberships', 'MEMBER_OF', client, ['familyId', 'Family']),
  between('relations', 'RELATED_TO', ['fromId', 'Client'], ['toId', 'Client']),
  between('involvedIn', 'INVOLVED_IN', practitioner, ['involvementId', 'Involvement']),
  { ...between('aliases', 'ALSO_KNOWN_AS', client, ['id', 'Alias']), carries: nothing },
  { ...between('identifiers', 'IDENTIFIED_BY', client, ['id', 'Identifier']), carries: nothing },
  ofRecord('households', 'LOCATED_IN', 'areaId', 'Area'),
  ofRecord('involvements', 'SUPPORTS', 'clientId', 'Client'),
  ofRecord('involvements', 'PROVIDED_BY', 'agencyId', 'Agency'),
  ofRecord('consentRecords', 'ABOUT', 'clientId', 'Client'),
  ofRecord('consentRecords', 'RECORDED_BY', 'recordedBy', 'Practitioner'),
  ofRecord('assessments', 'ABOUT', 'clientId', 'Client'),
  ofRecord('bars', 'ABOUT', 'clientId', 'Client'),
  ofRecord('shields', 'SHIELDS', 'clientId', 'Client'),
  ofRecord('releases', 'RELEASES', 'involvementId', 'Involvement'),
  ofRecord('breakGlass', 'OPENS', 'clientId', 'Client'),
  toRecord('breakGlass', 'BROKE_GLASS', ['agencyId']),
  ofRecord('claims', 'CONCERNS', 'clientId', 'Client'),
  toRecord('claims', 'MADE'),
  toRecord('dutyEnquiries', 'MADE'),
];

const TYPES: Record<FieldType, string | null> = {
  id: '',
  word: '',
  text: '',
  list: ':string[]',
  day: ':date',
  time: ':datetime',
  flag: ':boolean',
  number: ':long',
  link: null,
  links: null,
};

/** The bulk importer's header of a kind's records as nodes. */
export function nodeHeader(table: Table): string {
  return columnsOf(table, (name, type) =>
    name === 'id' ? `id:ID(${labels[table]})` : property(name, type),
  );
}

/** The same columns read as relationships. */
export function edgeHeader({ file, from, to, carries }: Edge): string {
  return columnsOf(file, (name, type) => {
    if (name === from[0]) return `:START_ID(${from[1]})`;
    if (name === to[0]) return `:END_ID(${to[1]})`;
    if (!carries) return property(name, type);
    return carries.includes(name) ? name : null;
  });
}

function columnsOf(file: Table | Pairs, say: (name: string, type: FieldType) => string | null) {
  const columns: [string, FieldType][] = Object.entries(
    file in fields ? fields[file as Table] : { one: 'link', other: 'link' },
  );
  return columns.map(([name, type]) => say(name, type) ?? `${name}:IGNORE`).join(',');
}

function property(name: string, type: FieldType): string | null {
  const suffix = TYPES[type];
  return suffix === null ? null : name + suffix;
}
