import type { Often, OutgoingMail } from './mailer.ts';

export const SUBJECT = 'Something happened on a team that you work in';

export const OFTEN_WORDS: Record<Often, string> = {
  atOnce: 'at once',
  daily: 'once a day',
  weekly: 'once a week',
  never: 'never',
};

/** Names nobody: whoever reads over a shoulder, or forwards it, learns that somebody works with families. */
export function mailText({ teams, often, inboxUrl, choiceUrl, offUrl }: OutgoingMail): string {
  const where = teams === 1 ? 'one of the teams' : `${teams} of the teams`;
  return [
    'Hello,',
    `On ${where} that you work in, somebody joined or left, a service ended its work, your own was confirmed, or somebody asks you to get in touch.`,
    `See what happened (you will be asked to sign in):\n${inboxUrl}`,
    'This mail names nobody, on purpose.',
    `You get it because you work with families in Patchwork. You are told ${OFTEN_WORDS[often]} when something happens.`,
    `Choose how often:\n${choiceUrl}`,
    `Stop these mails:\n${offUrl}`,
  ].join('\n\n');
}
