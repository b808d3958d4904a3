import type { Often, OutgoingMail } from './mailer.ts';

export function mailSubject({ teams }: OutgoingMail): string {
  return teams > 0
    ? 'Something happened on a team that you work in'
    : 'A colleague invites you to join a team';
}

export const OFTEN_WORDS: Record<Often, string> = {
  atOnce: 'at once',
  daily: 'once a day',
  weekly: 'once a week',
  never: 'never',
};

/** Names nobody: whoever reads over a shoulder, or forwards it, learns that somebody works with families. */
export function mailText(mail: OutgoingMail): string {
  return [
    'Hello,',
    ...happened(mail),
    ...invited(mail),
    'This mail names nobody, on purpose.',
    `You get it because you work with families in Patchwork. You are told ${OFTEN_WORDS[mail.often]} when something happens.`,
    `Choose how often:\n${mail.choiceUrl}`,
    `Stop these mails:\n${mail.offUrl}`,
  ].join('\n\n');
}

function happened({ teams, inboxUrl }: OutgoingMail): string[] {
  if (teams === 0) return [];
  const where = teams === 1 ? 'one of the teams' : `${teams} of the teams`;
  return [
    `On ${where} that you work in, somebody joined or left, a service ended its work, your own was confirmed, or somebody asks you to get in touch.`,
    `See what happened (you will be asked to sign in):\n${inboxUrl}`,
  ];
}

function invited({ invitations, invitationsUrl }: OutgoingMail): string[] {
  if (invitations === 0) return [];
  const what =
    invitations === 1
      ? 'A colleague invites you to join a team.'
      : `You are invited to join teams: ${invitations}.`;
  return [`${what} See who, and answer (you will be asked to sign in):\n${invitationsUrl}`];
}
