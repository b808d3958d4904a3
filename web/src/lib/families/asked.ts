import type { FamilyLine, MyFamilies } from '#lib/api/types.ts';
import { fullName } from '#lib/words/names.ts';

/** A line of my families, with the name of whom it is about. */
export type NamedLine = FamilyLine & { clientName: string };

/** A client of two families stands in both; their lines count once. */
function linesOf({ families }: MyFamilies): NamedLine[] {
  const lines = families.flatMap(({ members, lines }) =>
    lines.flatMap((line) => {
      const client = members.find(({ id }) => id === line.clientId);
      return client ? [{ ...line, clientName: fullName(client) }] : [];
    }),
  );
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}

/** The reader's own lines that nobody has confirmed for some time, the longest ago first. */
export const toConfirm = (mine: MyFamilies): NamedLine[] =>
  linesOf(mine)
    .filter(({ awaits }) => awaits === 'stillInvolved')
    .sort((a, b) => (a.lastConfirmed ?? '').localeCompare(b.lastConfirmed ?? ''));

/** The reader's own lines that are only their word. */
export const unconfirmed = (mine: MyFamilies): NamedLine[] =>
  linesOf(mine).filter(({ awaits }) => awaits === 'confirmation');

/** Others' lines that are new on the teams of the reader's families. */
export const newOnTeams = (mine: MyFamilies): NamedLine[] =>
  linesOf(mine).filter(({ isNew, isOwn }) => isNew && !isOwn);
