import { randomUUID } from 'node:crypto';
import type { GreenService } from './green-service.ts';

const said = { evidence: 'signed', wording: '2026-01', language: 'en-GB' };
const everything = (authority: string) => {
  return { authority, sourceScope: 'all', recipientScope: 'all' };
};

/** A view that hides nothing. */
export const everybody = {
  ...{ sectors: [], roles: [], areas: [], members: [], folded: [] },
  ...{ standing: 'all', freshness: 'all', grouping: 'none', focusId: null, focusSteps: 1 },
  asAt: null,
};

/** A body that is right, for each route that takes one. */
export function rightBodies({
  at,
  by,
  line,
  mum,
}: Pick<GreenService, 'at' | 'by' | 'line' | 'mum'>) {
  const operationId = randomUUID();
  return {
    'PUT /api/v1/session/acting': { agencyId: at.school.id, role: 'practitioner' },
    'POST /api/v1/searches': { operationId, text: 'green' },
    'POST /api/v1/claims': {
      operationId,
      name: 'Nobody Atall',
      birthDate: '2011-01-01',
      postcode: 'ZZ1 1ZZ',
      identifier: 'SC-1234',
      reason: 'New to my class since Monday',
    },
    'POST /api/v1/clients/:id/break-glass': {
      operationId,
      purpose: 'safeguarding',
      reason: 'Found alone at night; who has seen the mother?',
    },
    'POST /api/v1/clients/:id/break-glass/end': { operationId },
    'POST /api/v1/clients/:id/shields': {
      operationId,
      kind: 'location',
      reason: 'threat',
      allows: [],
      withHousehold: false,
    },
    'POST /api/v1/shields/:id/allow': { operationId, practitionerId: operationId },
    'POST /api/v1/shields/:id/disallow': { operationId, practitionerId: operationId },
    'POST /api/v1/shields/:id/end': { operationId },
    'PUT /api/v1/mail-choice': { operationId, often: 'weekly' },
    'POST /api/v1/mail-troubles/:id/again': { operationId },
    'POST /api/v1/inbox/read': { operationId, ids: [operationId] },
    'POST /api/v1/notices/:id/read': { operationId },
    'PUT /api/v1/own-card': {
      operationId,
      mobile: '07700 900123',
      landline: '01632 960123',
      email: 'priya@elm.example',
      dutyLine: '0808 157 0192',
      preferred: 'mobile' as const,
      workingPattern: ['Mon 09:00-17:00'],
    },
    'POST /api/v1/own-card/confirmation': { operationId },
    'POST /api/v1/own-card/absences': {
      operationId,
      firstDay: '2026-03-09',
      lastDay: '2026-03-13',
    },
    'POST /api/v1/own-card/absences/:id/end': { operationId },
    'POST /api/v1/practitioners/:id/contact-checks': {
      operationId,
      method: 'mobile' as const,
      outcome: 'reached' as const,
    },
    'POST /api/v1/families/:id/confirmations': { operationId, clientId: mum.id },
    'POST /api/v1/involvements/:id/confirmations': { operationId, practitionerId: operationId },
    'POST /api/v1/clients/:id/involvements': {
      operationId,
      role: 'classTeacher',
      basis: 'publicTask',
      firstDay: '2026-02-20',
    },
    'POST /api/v1/clients/:id/lead-proposals': {
      operationId,
      lineId: line.school.id,
      practitionerId: by.school.id,
    },
    'POST /api/v1/lead-proposals/:id/answer': { operationId, isAccepted: true },
    'POST /api/v1/lead-proposals/:id/withdrawal': { operationId },
    'POST /api/v1/clients/:id/lead/end': { operationId },
    'POST /api/v1/clients/:id/invitations': {
      ...{ operationId, practitionerId: by.schoolColleague.id, agencyId: at.school.id },
      reason: 'planTogether',
    },
    'POST /api/v1/invitations/:id/acceptance': {
      ...{ operationId, role: 'classTeacher', basis: 'publicTask', firstDay: '2026-02-20' },
    },
    'POST /api/v1/invitations/:id/refusal': { operationId },
    'POST /api/v1/invitations/:id/reminder': { operationId },
    'POST /api/v1/invitations/:id/suggestion': { operationId, colleagueId: by.schoolColleague.id },
    'POST /api/v1/invitations/:id/withdrawal': { operationId },
    'POST /api/v1/colleague-searches': { text: 'a nurse in Oak' },
    'POST /api/v1/hand-over/preview': {
      ...{ whose: 'own', lineIds: [line.school.id], toId: by.schoolColleague.id },
    },
    'POST /api/v1/hand-over': {
      ...{ operationId, mark: 'x'.repeat(43) },
      ...{ whose: 'own', lineIds: [line.school.id], toId: by.schoolColleague.id },
    },
    'POST /api/v1/involvements/:id/withdrawal': { operationId },
    'POST /api/v1/involvements/:id/still-involved': { operationId },
    'POST /api/v1/involvements/:id/end': {
      operationId,
      reason: 'finished',
      lastDay: '2026-02-20',
      practitionerId: operationId,
    },
    'POST /api/v1/involvements/:id/relay': { operationId, takesRelay: true },
    'POST /api/v1/involvements/:id/releases': {
      operationId,
      reason: 'childAtRisk',
      until: '2026-03-20',
    },
    'POST /api/v1/releases/:id/end': { operationId },
    'POST /api/v1/clients/:id/concerns': {
      ...{ operationId, about: 'child', urgency: 'today', talk: 'call' },
    },
    'POST /api/v1/concerns/:id/reply': { operationId, reply: 'willCall' },
    'POST /api/v1/concerns/:id/settle': { operationId },
    'POST /api/v1/clients/:id/relay': { operationId },
    'POST /api/v1/relay-messages/:id/answer': { operationId, answer: 'acknowledged' },
    'POST /api/v1/clients/:id/consent-preview': {
      ...everything(mum.id),
      audience: 'person',
      decision: 'deny',
      onlookerScope: 'sector',
      onlookerId: 'school',
    },
    'POST /api/v1/clients/:id/consent-records': {
      ...everything(mum.id),
      ...said,
      operationId,
      decision: 'share',
    },
    'POST /api/v1/clients/:id/withdrawals': { ...everything(mum.id), ...said, operationId },
    'POST /api/v1/consent-recipients': { audience: 'person', text: 'oak' },
    'POST /api/v1/oversight/enquiries': {
      operationId,
      clientReference: randomUUID(),
      name: 'Nobody Atall',
      birthDate: '2011-01-01',
      identifier: 'SC-1234',
      reason: 'A request of the person of 1 March',
    },
    'POST /api/v1/clients/:id/assessments': {
      operationId,
      categories: ['sexualHealth'],
      until: '2026-09-01',
    },
    'POST /api/v1/assessments/:id/end': { operationId },
    'POST /api/v1/oversight/duty/:id/review': { operationId, outcome: 'inOrder' },
    'POST /api/v1/oversight/bars': {
      operationId,
      clientReference: randomUUID(),
      authorityReference: randomUUID(),
      reason: 'Order of the family court of 1 February',
      until: '2026-03-20',
    },
    'POST /api/v1/oversight/bars/:id/end': { operationId },
    'POST /api/v1/oversight/break-glass/:id/review': { operationId },
    'PUT /api/v1/clients/:id/desk': {
      operationId,
      layout: 'rings',
      places: [],
      isPutBack: true,
    },
    'POST /api/v1/clients/:id/views': {
      operationId,
      name: 'Who is in school hours',
      layout: 'tree',
      places: [{ id: `member:${mum.id}`, x: 10, y: -20 }],
      lens: everybody,
    },
    'POST /api/v1/views/:id/name': { operationId, name: 'For the meeting' },
    'POST /api/v1/views/:id/end': { operationId },
    'POST /api/v1/admin/users/:id/off': { operationId, reason: 'left' },
    'POST /api/v1/admin/users/:id/on': { operationId, reason: 'back' },
    'POST /api/v1/admin/users/:id/sessions/end': { operationId },
    'POST /api/v1/admin/suspensions': { operationId, agencyId: operationId, reason: 'incident' },
    'POST /api/v1/admin/suspensions/:id/end': { operationId },
    'POST /api/v1/admin/reviews': { operationId, personIds: [by.school.id] },
    'POST /api/v1/admin/problems/:id/settlement': { operationId },
    'POST /api/v1/problems': {
      ...{ operationId, kind: 'broken', page: '/clients/:id/lead' },
      text: 'The button does nothing when I press it',
    },
  } as Record<string, Record<string, unknown>>;
}
