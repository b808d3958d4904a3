import type {
  AgreementsShown,
  OffReason,
  OnReason,
  ProblemKind,
  SuspensionReason,
  UserChangeKind,
  UsersShown,
} from '#lib/api/types.ts';
import { m } from '#lib/paraglide/messages.js';

const reasons: Record<OffReason | OnReason, () => string> = {
  left: m.user_reason_left,
  away: m.user_reason_away,
  notNeeded: m.user_reason_not_needed,
  compromised: m.user_reason_compromised,
  misuse: m.user_reason_misuse,
  back: m.user_reason_back,
  settled: m.user_reason_settled,
  mistake: m.user_reason_mistake,
};
const suspensions: Record<SuspensionReason, () => string> = {
  agreementEnded: m.agreements_reason_ended,
  misuse: m.agreements_reason_misuse,
  incident: m.agreements_reason_incident,
  closing: m.agreements_reason_closing,
};
const changes: Record<UserChangeKind, () => string> = {
  off: m.user_change_off,
  on: m.user_change_on,
  sessionsEnded: m.user_change_sessions,
  reviewed: m.user_change_reviewed,
};
const problems: Record<ProblemKind, () => string> = {
  broken: m.problem_kind_broken,
  wrong: m.problem_kind_wrong,
  unclear: m.problem_kind_unclear,
  missing: m.problem_kind_missing,
  praise: m.problem_kind_praise,
};

export const OFF_REASONS = ['left', 'away', 'notNeeded', 'compromised', 'misuse'] as const;
export const ON_REASONS = ['back', 'settled', 'mistake'] as const;
export const SUSPENSION_REASONS = ['agreementEnded', 'misuse', 'incident', 'closing'] as const;
export const PROBLEM_KINDS = ['broken', 'wrong', 'unclear', 'missing', 'praise'] as const;
export const USERS_SHOWN: readonly UsersShown[] = ['all', 'never', 'off'];
export const AGREEMENTS_SHOWN: readonly AgreementsShown[] = ['all', 'suspended', 'noRow'];

export const reasonWord = (reason: OffReason | OnReason): string => reasons[reason]();
export const suspensionWord = (reason: SuspensionReason): string => suspensions[reason]();
export const problemWord = (kind: ProblemKind): string => problems[kind]();
export const changeWord = (kind: UserChangeKind): string => changes[kind]();

export const usersShownWord: Record<UsersShown, () => string> = {
  all: m.users_all,
  never: m.users_never,
  off: m.users_off,
};
export const noUsersWord: Record<UsersShown, () => string> = {
  all: m.users_none,
  never: m.users_none_never,
  off: m.users_none_off,
};
export const agreementsShownWord: Record<AgreementsShown, () => string> = {
  all: m.agreements_all,
  suspended: m.agreements_suspended,
  noRow: m.agreements_no_row,
};
export const noAgreementsWord: Record<AgreementsShown, () => string> = {
  all: m.agreements_none,
  suspended: m.agreements_none_suspended,
  noRow: m.agreements_none_no_row,
};
