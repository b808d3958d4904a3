import { ImportError } from './import-error.ts';
import { AGENCY_CONSTANTS, AGENCY_FIELDS, ENCODINGS, type Profile } from './profile.ts';
import { TRANSFORM_NAMES } from './transforms/index.ts';

type Json = Record<string, unknown>;
type Problem = (path: string, expected: string) => void;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(isText);
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0;
const isTextMap = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every(isText);

/** Refuses a profile that the pipeline would misread, naming every wrong place at once. */
export function checkProfile(name: string, json: unknown): Profile {
  const problems: string[] = [];
  const problem: Problem = (path, expected) => void problems.push(`${path}: ${expected}`);
  if (!isObject(json)) problem('(file)', 'one JSON object');
  else checkParts(json, problem);
  if (problems.length) {
    throw new ImportError(
      'profile',
      `Profile "${name}" cannot be used:\n  ${problems.join('\n  ')}`,
    );
  }
  return { ...(json as Json), name } as unknown as Profile;
}

function checkParts(json: Json, problem: Problem): void {
  for (const field of ['title', 'source', 'delimiter', 'country']) {
    if (!isText(json[field])) problem(field, 'a text');
  }
  for (const field of ['columnCount', 'maxRowBytes']) {
    if (!isCount(json[field])) problem(field, 'a whole number above 0');
  }
  if (json['target'] !== 'agency') problem('target', '"agency"');
  const encodings = json['encodings'];
  if (
    !isTextList(encodings) ||
    !encodings.length ||
    !encodings.every((one) => (ENCODINGS as readonly string[]).includes(one))
  ) {
    problem('encodings', `a list of ${ENCODINGS.join(', ')}`);
  }
  const columnCount = Number(json['columnCount']);
  checkField('key', json['key'], columnCount, problem);
  checkFields(
    'decide',
    json['decide'],
    Object.keys(isObject(json['decide']) ? json['decide'] : {}),
    columnCount,
    problem,
  );
  checkFields('record', json['record'], AGENCY_FIELDS, columnCount, problem);
  checkRules(json, problem);
  const constants = isObject(json['constants']) ? json['constants'] : {};
  for (const field of AGENCY_CONSTANTS)
    if (!isText(constants[field])) problem(`constants.${field}`, 'a text');
  checkWords(json['words'], problem);
}

function checkFields(
  path: string,
  value: unknown,
  names: readonly string[],
  columnCount: number,
  problem: Problem,
): void {
  if (!isObject(value)) return problem(path, 'an object of fields');
  for (const name of names) checkField(`${path}.${name}`, value[name], columnCount, problem);
  for (const name of Object.keys(value))
    if (!names.includes(name)) problem(`${path}.${name}`, 'unknown field');
}

function checkField(path: string, value: unknown, columnCount: number, problem: Problem): void {
  if (!isObject(value)) return problem(path, 'a field');
  const columns = value['columns'];
  if (
    !Array.isArray(columns) ||
    !columns.length ||
    !columns.every((one) => isCount(one) && one <= columnCount)
  ) {
    problem(`${path}.columns`, `a list of numbers from 1 to ${columnCount}`);
  }
  if (!(TRANSFORM_NAMES as unknown[]).includes(value['transform'])) {
    problem(`${path}.transform`, `one of ${TRANSFORM_NAMES.join(', ')}`);
  }
  if (typeof value['isRequired'] !== 'boolean') problem(`${path}.isRequired`, 'true or false');
  if (!isCount(value['maxLength'])) problem(`${path}.maxLength`, 'a whole number above 0');
  if (value['onFault'] !== 'rejectRow' && value['onFault'] !== 'leaveOut') {
    problem(`${path}.onFault`, '"rejectRow" or "leaveOut"');
  }
  if (value['pattern'] !== undefined && !isPattern(value['pattern']))
    problem(`${path}.pattern`, 'a regular expression');
  if (value['codes'] !== undefined && !isTextMap(value['codes']))
    problem(`${path}.codes`, 'codes and their meanings');
}

function checkRules(json: Json, problem: Problem): void {
  if (!Array.isArray(json['rules'])) return problem('rules', 'a list');
  const decide = isObject(json['decide']) ? json['decide'] : {};
  json['rules'].forEach((rule: unknown, at) => {
    const path = `rules[${at}]`;
    if (!isObject(rule)) return problem(path, 'a rule');
    if (!isText(rule['field']) || !(rule['field'] in decide))
      problem(`${path}.field`, 'one of the fields of "decide"');
    if (rule['then'] !== 'close' && rule['then'] !== 'skip')
      problem(`${path}.then`, '"close" or "skip"');
    if (!isText(rule['reason'])) problem(`${path}.reason`, 'a text');
    const tests = [
      isTextList(rule['in']),
      isTextList(rule['notIn']),
      isPattern(rule['matches']),
      rule['isReached'] === true,
    ];
    if (tests.filter(Boolean).length !== 1)
      problem(path, 'one of "in", "notIn", "matches", "isReached"');
  });
}

function checkWords(words: unknown, problem: Problem): void {
  if (!isObject(words)) return problem('words', 'an object');
  for (const list of ['keep', 'small', 'ordinary']) {
    if (!isTextList(words[list])) problem(`words.${list}`, 'a list of words');
  }
  if (!isTextMap(words['expand'])) problem('words.expand', 'words and what they stand for');
}

function isPattern(value: unknown): boolean {
  if (!isText(value)) return false;
  try {
    return Boolean(new RegExp(value, 'u'));
  } catch {
    return false;
  }
}
