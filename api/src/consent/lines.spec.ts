import { describe, expect, it } from '@jest/globals';
import { decideLine, TABLE, type LineInput, type Ruling } from './lines.ts';
import { CLASSES, PROTECTIVE_PURPOSES, PURPOSES, ROLES, STATUTORY_ROLES } from './vocabulary.ts';

const BOTH = [false, true];
const VALUES: { [K in keyof LineInput]: readonly LineInput[K][] } = {
  closedBy: [null, 1, 4, 5],
  role: ROLES.filter((role) => ['practitioner', 'statutory', 'frontDoor'].includes(role)),
  purpose: [
    null,
    ...PURPOSES.filter((word) => ['directSupport', 'safeguarding', 'emergency'].includes(word)),
  ],
  class: CLASSES,
  isPastRetention: BOTH,
  hasBegun: BOTH,
  hasEnded: BOTH,
  isOwnOrTeam: BOTH,
  hasBreakGlass: BOTH,
  isLocationShielded: BOTH,
  hasRelease: BOTH,
  decision: ['deny', 'flag', 'share', 'none'],
  isOpenByDefault: BOTH,
};

/** Every combination of the table's inputs, each with its ruling. */
function* everything(): Generator<[LineInput, Ruling]> {
  const names = Object.keys(VALUES) as (keyof LineInput)[];
  function* from(index: number, line: Partial<LineInput>): Generator<[LineInput, Ruling]> {
    const name = names[index];
    if (!name) return yield [line as LineInput, decideLine(line as LineInput)];
    for (const value of VALUES[name]) yield* from(index + 1, { ...line, [name]: value });
  }
  yield* from(0, {});
}

const ALL = [...everything()];

/** The first line that breaks the law, or undefined. */
function breach(law: (line: LineInput, ruling: Ruling) => boolean): unknown {
  for (const [line, ruling] of ALL) if (!law(line, ruling)) return { line, ruling };
  return undefined;
}

const may = (line: LineInput) =>
  STATUTORY_ROLES.includes(line.role) &&
  line.purpose !== null &&
  PROTECTIVE_PURPOSES.includes(line.purpose);

describe('the table of lines', () => {
  it('is read in the order of its numbers', () => {
    const numbers = TABLE.map(({ row }) => row);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('never shows a covert line to others', () => {
    expect(
      breach(
        (line, { outcome }) => line.class !== 'covert' || line.isOwnOrTeam || outcome === 'HIDDEN',
      ),
    ).toBeUndefined();
  });

  it('never shows a sensitive line without flag, share, release or break-glass', () => {
    expect(
      breach(
        (line, { outcome }) =>
          line.class !== 'sensitive' ||
          outcome === 'HIDDEN' ||
          line.isOwnOrTeam ||
          ['flag', 'share'].includes(line.decision) ||
          (may(line) && (line.hasRelease || line.hasBreakGlass)),
      ),
    ).toBeUndefined();
  });

  it('lets only rows 3, 7, 9 and 11 pass a deny (and 8 say that a statutory service is there)', () => {
    expect(
      breach(
        (line, { row, outcome }) =>
          line.decision !== 'deny' ||
          outcome === 'HIDDEN' ||
          [3, 7, 9, 11].includes(row) ||
          (row === 8 && outcome === 'MEDIATED'),
      ),
    ).toBeUndefined();
  });

  it('lets only row 3 pass a closed gate, and nothing pass row 1', () => {
    expect(
      breach(
        (line, { row, outcome }) =>
          line.closedBy === null || outcome === 'HIDDEN' || (row === 3 && line.closedBy !== 1),
      ),
    ).toBeUndefined();
  });

  it('says "a service is there" only of what is there now', () => {
    expect(
      breach((line, { outcome }) => outcome !== 'MEDIATED' || (line.hasBegun && !line.hasEnded)),
    ).toBeUndefined();
  });

  it('always lets a current statutory line be found by whom the gate lets in', () => {
    const isAbout = (line: LineInput) =>
      line.class === 'statutory' &&
      line.closedBy === null &&
      line.hasBegun &&
      !line.hasEnded &&
      !line.isPastRetention;
    expect(
      breach((line, { outcome }) => !isAbout(line) || (outcome === 'HIDDEN' ? false : true)),
    ).toBeUndefined();
  });

  it('never shows more when a decision gets stricter', () => {
    const openness = { HIDDEN: 0, MEDIATED: 1, FULL: 2 };
    expect(
      breach((line, { outcome }) => {
        const stricter = decideLine({ ...line, decision: 'deny' });
        return openness[stricter.outcome] <= openness[outcome];
      }),
    ).toBeUndefined();
  });
});
