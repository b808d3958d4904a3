import * as client from './client.gen.ts';

/** A refusal of the API. Its request id is the one that we sent, so the page knows it already. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly fields: readonly { field: string; problem: string }[] = [],
  ) {
    super(code);
  }
}

/**
 * The one door from pages to the API, over the generated client: its answers without their
 * envelopes, its refusals as errors. `csrfToken` is needed for whatever changes something.
 */
export function openApi(fetch: typeof globalThis.fetch, csrfToken?: string) {
  const by = { fetch, headers: csrfToken ? { 'x-csrf-token': csrfToken } : {} };
  return {
    session: () => ask(client.getSession(by)),
    act: (choice: client.ActFor) => ask(client.actFor(choice, by)),
    endSession: () => ask(client.endSession(by)),
    issuers: () => ask(client.listIssuers(by)),
    myFamilies: () => ask(client.getMyFamilies(by)),
    startSearch: (search: client.NewSearch) => ask(client.keepSearch(search, by)),
    searchResults: (id: string) => ask(client.getSearch(id, by)),
    claim: (claim: client.NewClaim) => ask(client.claim(claim, by)),
    team: (clientId: string) => ask(client.teamAround(clientId, by)),
    beyond: (clientId: string) => ask(client.getBeyond(clientId, by)),
    breakGlass: (clientId: string, asked: client.NewBreakGlass) =>
      ask(client.breakGlass(clientId, asked, by)),
    endBreakGlass: (clientId: string, asked: client.Confirmation) =>
      ask(client.endBreakGlass(clientId, asked, by)),
    protection: (clientId: string) => ask(client.getProtection(clientId, by)),
    setShield: (clientId: string, asked: client.NewShield) =>
      ask(client.setShield(clientId, asked, by)),
    endShield: (id: string, asked: client.Confirmation) => ask(client.endShield(id, asked, by)),
    allowPastShield: (id: string, asked: client.ShieldAllowance) =>
      ask(client.allowPastShield(id, asked, by)),
    disallowPastShield: (id: string, asked: client.ShieldAllowance) =>
      ask(client.disallowPastShield(id, asked, by)),
    releases: (clientId: string) => ask(client.getReleases(clientId, by)),
    release: (lineId: string, asked: client.NewRelease) => ask(client.release(lineId, asked, by)),
    endRelease: (id: string, asked: client.Confirmation) => ask(client.endRelease(id, asked, by)),
    heldLines: (clientId: string) => ask(client.getHeldLines(clientId, by)),
    endInvolvement: (id: string, asked: client.InvolvementEnd) =>
      ask(client.endInvolvement(id, asked, by)),
    joining: (clientId: string) => ask(client.getJoining(clientId, by)),
    joinTeam: (clientId: string, asked: client.NewInvolvement) =>
      ask(client.joinTeam(clientId, asked, by)),
    withdrawJoining: (id: string, asked: client.Confirmation) =>
      ask(client.withdrawJoining(id, asked, by)),
    stillInvolved: (id: string, asked: client.Confirmation) =>
      ask(client.stillInvolved(id, asked, by)),
    teamInvitations: (clientId: string) => ask(client.getTeamInvitations(clientId, by)),
    findColleagues: (asked: client.ColleagueSearch) => ask(client.findColleagues(asked, by)),
    invite: (clientId: string, asked: client.NewInvitation) =>
      ask(client.invite(clientId, asked, by)),
    remindOfInvitation: (id: string, asked: client.Confirmation) =>
      ask(client.remindOfInvitation(id, asked, by)),
    withdrawInvitation: (id: string, asked: client.Confirmation) =>
      ask(client.withdrawInvitation(id, asked, by)),
    invitations: () => ask(client.getInvitations(by)),
    invitationNumber: () => ask(client.getInvitationNumber(by)),
    invitation: (id: string) => ask(client.getInvitation(id, by)),
    acceptInvitation: (id: string, asked: client.NewInvolvement) =>
      ask(client.acceptInvitation(id, asked, by)),
    declineInvitation: (id: string, asked: client.Confirmation) =>
      ask(client.declineInvitation(id, asked, by)),
    suggestColleague: (id: string, asked: client.NewSuggestion) =>
      ask(client.suggestColleague(id, asked, by)),
    leadPage: (clientId: string) => ask(client.getLead(clientId, by)),
    proposeLead: (clientId: string, asked: client.NewLeadProposal) =>
      ask(client.proposeLead(clientId, asked, by)),
    answerLead: (id: string, answer: client.LeadAnswer) =>
      ask(client.answerLeadProposal(id, answer, by)),
    withdrawLead: (id: string, asked: client.Confirmation) =>
      ask(client.withdrawLeadProposal(id, asked, by)),
    endLead: (clientId: string, asked: client.Confirmation) =>
      ask(client.endLead(clientId, asked, by)),
    handOverPage: () => ask(client.getHandOver(by)),
    unowned: () => ask(client.getUnowned(by)),
    unownedNumber: () => ask(client.getUnownedNumber(by)),
    previewHandOver: (draft: client.HandOverDraft) => ask(client.previewHandOver(draft, by)),
    handOver: (asked: client.NewHandOver) => ask(client.handOver(asked, by)),
    takeRelay: (id: string, choice: client.RelayChoice) => ask(client.takeRelay(id, choice, by)),
    unconfirmed: (clientId: string) => ask(client.getUnconfirmed(clientId, by)),
    teamsUnconfirmed: () => ask(client.getTeamsUnconfirmed(by)),
    mailChoice: () => ask(client.getMailChoice(by)),
    chooseMail: (choice: client.NewMailChoice) => ask(client.chooseMail(choice, by)),
    stopMails: (token: string) => ask(client.stopMails(token, by)),
    mailTroubles: () => ask(client.getMailTroubles(by)),
    sendAgain: (id: string, asked: client.Confirmation) => ask(client.sendAgain(id, asked, by)),
    inbox: () => ask(client.getInbox(by)),
    readEvents: (asked: client.EventsRead) => ask(client.readEvents(asked, by)),
    concernPage: (clientId: string) => ask(client.getConcernPage(clientId, by)),
    raiseConcern: (clientId: string, asked: client.NewConcern) =>
      ask(client.raiseConcern(clientId, asked, by)),
    concerns: () => ask(client.getConcerns(by)),
    replyToConcern: (id: string, asked: client.NewConcernReply) =>
      ask(client.replyToConcern(id, asked, by)),
    settleConcern: (id: string, asked: client.Confirmation) =>
      ask(client.settleConcern(id, asked, by)),
    confirmLink: (lineId: string, asked: client.LinkToConfirm) =>
      ask(client.confirmLink(lineId, asked, by)),
    confirmMembership: (familyId: string, asked: client.MembershipToConfirm) =>
      ask(client.confirmMembership(familyId, asked, by)),
    bars: () => ask(client.listBars(by)),
    setBar: (asked: client.NewBar) => ask(client.setBar(asked, by)),
    endBar: (id: string, asked: client.Confirmation) => ask(client.endBar(id, asked, by)),
    dutySample: () => ask(client.getDutySample(by)),
    reviewDuty: (id: string, review: client.NewDutyReview) =>
      ask(client.reviewDuty(id, review, by)),
    assessments: (clientId: string) => ask(client.getAssessments(clientId, by)),
    assess: (clientId: string, asked: client.NewAssessment) =>
      ask(client.assess(clientId, asked, by)),
    endAssessment: (id: string, asked: client.Confirmation) =>
      ask(client.endAssessment(id, asked, by)),
    desk: (clientId: string) => ask(client.getDesk(clientId, by)),
    arrange: (clientId: string, asked: client.NewArrangement) =>
      ask(client.arrangeDesk(clientId, asked, by)),
    view: (id: string) => ask(client.getView(id, by)),
    saveView: (clientId: string, view: client.NewView) => ask(client.saveView(clientId, view, by)),
    renameView: (id: string, asked: client.ViewName) => ask(client.renameView(id, asked, by)),
    removeView: (id: string, asked: client.Confirmation) => ask(client.removeView(id, asked, by)),
    relayAsked: (clientId: string) => ask(client.getRelay(clientId, by)),
    askRelay: (clientId: string, asked: client.Confirmation) =>
      ask(client.askRelay(clientId, asked, by)),
    relayMessages: () => ask(client.getRelayMessages(by)),
    answerRelay: (id: string, answer: client.NewRelayAnswer) =>
      ask(client.answerRelay(id, answer, by)),
    notices: () => ask(client.getNotices(by)),
    readNotice: (id: string, asked: client.Confirmation) => ask(client.readNotice(id, asked, by)),
    consent: (clientId: string, audience: client.Audience) =>
      ask(client.getConsent(clientId, { audience }, by)),
    findRecipients: (search: client.RecipientSearch) => ask(client.findRecipients(search, by)),
    previewConsent: (clientId: string, draft: client.ConsentDraft) =>
      ask(client.previewConsent(clientId, draft, by)),
    recordConsent: (clientId: string, record: client.NewConsentRecord) =>
      ask(client.recordConsent(clientId, record, by)),
    withdrawConsent: (clientId: string, withdrawal: client.NewWithdrawal) =>
      ask(client.withdrawConsent(clientId, withdrawal, by)),
    practitioner: (id: string) => ask(client.getPractitioner(id, by)),
    checkContact: (id: string, found: client.NewContactCheck) =>
      ask(client.checkContact(id, found, by)),
    ownCard: () => ask(client.getOwnCard(by)),
    saveCard: (card: client.NewCard) => ask(client.saveOwnCard(card, by)),
    confirmCard: (asked: client.Confirmation) => ask(client.confirmOwnCard(asked, by)),
    beAway: (absence: client.NewAbsence) => ask(client.beAway(absence, by)),
    beBack: (id: string, asked: client.Confirmation) => ask(client.beBack(id, asked, by)),
    demoStories: () => ask(client.demoStories(by)),
    agency: (id: string) => ask(client.getAgency(id, by)),
    looks: (clientId: string, before?: string) => ask(client.getLooks(clientId, { before }, by)),
    accesses: (only: 'all' | 'unusual', before?: string) =>
      ask(client.listAccesses({ only, before }, by)),
    beginEnquiry: (enquiry: client.NewEnquiry) => ask(client.beginEnquiry(enquiry, by)),
    enquiryAccesses: (id: string, before?: string) =>
      ask(client.listEnquiryAccesses(id, { before }, by)),
    users: ({
      show,
      agencyId,
      page,
    }: {
      show: client.UsersShown;
      agencyId: string;
      page: number;
    }) => ask(client.listUsers({ show, agencyId: agencyId || undefined, page: `${page}` }, by)),
    user: (id: string) => ask(client.getUser(id, by)),
    switchOff: (id: string, asked: client.SwitchOff) => ask(client.switchOff(id, asked, by)),
    switchOn: (id: string, asked: client.SwitchOn) => ask(client.switchOn(id, asked, by)),
    endSessions: (id: string, asked: client.Confirmation) => ask(client.endSessions(id, asked, by)),
    agreements: ({ show, page }: { show: client.AgreementsShown; page: number }) =>
      ask(client.listAgreements({ show, page: `${page}` }, by)),
    suspend: (asked: client.NewSuspension) => ask(client.suspendAgency(asked, by)),
    liftSuspension: (id: string, asked: client.Confirmation) =>
      ask(client.liftSuspension(id, asked, by)),
    accessReviews: (page: number) => ask(client.listAccessReviews({ page: `${page}` }, by)),
    reviewAccess: (asked: client.NewAccessReview) => ask(client.reviewAccess(asked, by)),
    growth: () => ask(client.getGrowth(by)),
    problems: () => ask(client.listProblems(by)),
    reportProblem: (asked: client.NewProblem) => ask(client.reportProblem(asked, by)),
    settleProblem: (id: string, asked: client.Confirmation) =>
      ask(client.settleProblem(id, asked, by)),
    awaitingReview: () => ask(client.listAwaitingReview(by)),
    reviewBreakGlass: (id: string, review: client.NewReview) =>
      ask(client.reviewBreakGlass(id, review, by)),
  };
}

export type Api = ReturnType<typeof openApi>;

type Answer<T> = { status: number; data: T } | { status: number };

async function ask<T>(asked: Promise<Answer<T>>): Promise<T> {
  const answer = await asked.catch((cause: unknown) => {
    throw Object.assign(new ApiError(503, 'unavailable'), { cause });
  });
  const data = 'data' in answer ? answer.data : undefined;
  if (answer.status >= 300) throw new ApiError(answer.status, codeOf(data), fieldsOf(data));
  return data as T;
}

function fieldsOf(refusal: unknown): { field: string; problem: string }[] {
  const { fields } = (refusal ?? {}) as { fields?: unknown };
  return Array.isArray(fields) ? (fields as { field: string; problem: string }[]) : [];
}

function codeOf(refusal: unknown): string {
  const { code } = (refusal ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'unknown';
}
