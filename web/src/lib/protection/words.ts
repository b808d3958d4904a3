import type { NoticeDto, ReleaseReason, ShieldKind, ShieldReason } from '#lib/api/types.ts';
import type { FieldError } from '#lib/components/field.ts';
import { m } from '#lib/paraglide/messages.js';
import type { BreakGlassFault } from './break-glass-form.ts';
import type { ReleaseFault } from './release-form.ts';
import type { ShieldFault } from './shield-form.ts';

const faultWords: Record<string, () => string> = {
  'purpose empty': m.glass_error_purpose,
  'reason tooLong': m.glass_error_reason_long,
};

export const breakGlassErrors = (faults: readonly BreakGlassFault[]): FieldError[] =>
  faults.map(({ field, code }) => ({
    field,
    text: (faultWords[`${field} ${code}`] ?? m.glass_error_reason)(),
  }));

const who = ({ actor }: NoticeDto): string =>
  actor
    ? m.notices_who({ name: `${actor.given} ${actor.family}`, agency: actor.agencyName })
    : m.notices_somebody();

const purpose = ({ purpose: named }: NoticeDto): string =>
  named === 'emergency' ? m.notices_for_emergency() : m.notices_for_safeguarding();

const noticeWords: Record<NoticeDto['kind'], (notice: NoticeDto) => string> = {
  breakGlass: (notice) => m.notices_break_glass({ who: who(notice), purpose: purpose(notice) }),
  claimed: () => m.notices_claimed(),
  lineOpened: (notice) => m.notices_line_opened({ who: who(notice), purpose: purpose(notice) }),
};

export const noticeWord = (notice: NoticeDto): string => noticeWords[notice.kind](notice);

export const shieldKindWord: Record<ShieldKind, () => string> = {
  full: m.protect_kind_full,
  location: m.protect_kind_location,
};

export const shieldReasonWord: Record<ShieldReason, () => string> = {
  domesticAbuse: m.protect_reason_domestic_abuse,
  threat: m.protect_reason_threat,
  courtOrder: m.protect_reason_court_order,
  adoption: m.protect_reason_adoption,
  colleague: m.protect_reason_colleague,
  other: m.protect_reason_other,
};

const shieldFaultWords: Record<ShieldFault, () => string> = {
  kind: m.protect_error_kind,
  reason: m.protect_error_reason,
  until: m.protect_error_day,
};

export const shieldErrors = (faults: readonly ShieldFault[]): FieldError[] =>
  faults.map((field) => ({ field, text: shieldFaultWords[field]() }));

export const releaseReasonWord: Record<ReleaseReason, () => string> = {
  childAtRisk: m.release_reason_child,
  adultAtRisk: m.release_reason_adult,
  courtOrder: m.release_reason_court,
  ownWish: m.release_reason_wish,
  other: m.release_reason_other,
};

const releaseFaultWords: Record<ReleaseFault, () => string> = {
  line: m.release_error_line,
  reason: m.release_error_reason,
  until: m.release_error_day,
};

export const releaseErrors = (faults: readonly ReleaseFault[]): FieldError[] =>
  faults.map((field) => ({ field, text: releaseFaultWords[field]() }));
