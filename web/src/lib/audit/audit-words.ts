import type { AccessDto, Unusual } from '#lib/api/types.ts';
import { m } from '#lib/paraglide/messages.js';

const kinds: Record<string, () => string> = {
  team: m.kind_team,
  view: m.kind_view,
  search: m.kind_search,
  dutySearch: m.kind_duty_search,
  dutyEnquiry: m.kind_duty_enquiry,
  myFamilies: m.kind_my_families,
  beyond: m.kind_beyond,
  claim: m.kind_claim,
  looks: m.kind_looks,
  breakGlass: m.kind_break_glass,
  breakGlassEnd: m.kind_break_glass_end,
  breakGlassReview: m.kind_break_glass_review,
  protection: m.kind_protection,
  shield: m.kind_shield,
  shieldAllow: m.kind_shield,
  shieldDisallow: m.kind_shield,
  shieldEnd: m.kind_shield,
  unconfirmed: m.kind_unconfirmed,
  linkConfirm: m.kind_link_confirm,
  membershipConfirm: m.kind_membership_confirm,
  releases: m.kind_releases,
  release: m.kind_release,
  releaseEnd: m.kind_release_end,
  heldLines: m.kind_held_lines,
  involvementEnd: m.kind_involvement_end,
  linkEnd: m.kind_link_end,
  relayChoice: m.kind_relay_choice,
  joining: m.kind_joining,
  join: m.kind_join,
  joinWithdrawal: m.kind_join_withdrawal,
  stillInvolved: m.kind_still_involved,
  leadProfessional: m.kind_lead_professional,
  leadProposal: m.kind_lead_proposal,
  leadEnd: m.kind_lead_end,
  teamInvitations: m.kind_team_invitations,
  invitation: m.kind_invitation,
  invitations: m.kind_invitations,
  invitationAnswer: m.kind_invitation_answer,
  caseload: m.kind_caseload,
  unowned: m.kind_unowned,
  handOver: m.kind_hand_over,
  assessments: m.kind_assessments,
  assessment: m.kind_assessment,
  assessmentEnd: m.kind_assessment_end,
  authorityBar: m.kind_bar,
  authorityBarEnd: m.kind_bar_end,
  dutySample: m.kind_duty_sample,
  dutyReview: m.kind_duty_review,
  relayRequest: m.kind_relay_request,
  relayMessages: m.kind_relay_messages,
  relayAnswer: m.kind_relay_answer,
  inbox: m.kind_inbox,
  concernPage: m.kind_concern_page,
  concern: m.kind_concern,
  concerns: m.kind_concerns,
  concernReply: m.kind_concern_reply,
  concernSettled: m.kind_concern_settled,
  userOff: m.kind_user_off,
  userOn: m.kind_user_on,
  sessionsEnded: m.kind_sessions_ended,
  agencySuspended: m.kind_agency_suspended,
  suspensionLifted: m.kind_suspension_lifted,
  accessReview: m.kind_access_review,
  problemReported: m.kind_problem_reported,
  problemSettled: m.kind_problem_settled,
  oversight: m.kind_oversight,
  oversightEnquiry: m.kind_oversight_enquiry,
};
const unusual: Record<Unusual, () => string> = {
  noRelation: m.unusual_no_relation,
  ownName: m.unusual_own_name,
  burst: m.unusual_burst,
  breakGlass: m.unusual_break_glass,
};
const relations: Record<string, () => string> = {
  own: m.relation_own,
  sameTeam: m.relation_same_team,
  involved: m.relation_involved,
  claimed: m.relation_claimed,
  duty: m.relation_duty,
  invited: m.relation_invited,
  none: m.relation_none,
};
const purposes: Record<string, () => string> = {
  directSupport: m.purpose_direct_support,
  dutyEnquiry: m.purpose_duty_enquiry,
  safeguarding: m.purpose_safeguarding,
  emergency: m.purpose_emergency,
  administration: m.purpose_administration,
  oversight: m.purpose_oversight,
  statistics: m.purpose_statistics,
};

export const kindWord = (kind: string): string => kinds[kind]?.() ?? m.kind_other({ kind });
export const unusualWord = (word: Unusual): string => unusual[word]();
export const relationWord = (relation: string): string => relations[relation]?.() ?? relation;
export const purposeWord = (purpose: string): string => purposes[purpose]?.() ?? purpose;

/** What came of a look, where it was not simply shown. */
export function refusalWord({ outcome, closedBy }: AccessDto): string | null {
  if (outcome !== 'refused') return null;
  return closedBy === null ? m.oversight_refused_plain() : m.oversight_refused({ row: closedBy });
}
