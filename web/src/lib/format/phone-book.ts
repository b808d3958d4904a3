export type Phone = { text: string; href: string };

/** Reads a number as it was recorded. */
export type ReadPhone = (recorded: string) => Phone;

/**
 * Numbers as people here read them, by what was recorded. Made by the server: the numbering plans would be
 * a tenth of a page's scripts, and a third of the time that a phone spends on them.
 */
export type PhoneBook = Readonly<Record<string, Phone>>;

export const inBook = (book: PhoneBook, recorded: string): Phone =>
  book[recorded.trim()] ?? asRecorded(recorded);

/** What no numbering plan knows; a wrong guess would ring a stranger. */
export function asRecorded(recorded: string): Phone {
  const text = recorded.trim();
  return { text, href: `tel:${text.replace(/[^\d+]/g, '')}` };
}
