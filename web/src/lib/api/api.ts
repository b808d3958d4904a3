import type {
  AgencyPage,
  FamilyTeam,
  Issuer,
  MyFamilies,
  PractitionerCard,
  Role,
  SearchResults,
  SessionView,
} from './types.ts';

/** A refusal of the API. Its request id is the one that we sent, so the page knows it already. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(code);
  }
}

export type Claim = {
  operationId: string;
  name: string;
  birthDate?: string;
  postcode?: string;
  identifier?: string;
  reason: string;
};

type Fetch = typeof fetch;

/**
 * The one door from pages to the API. Pages call these functions only, so that the wire format is
 * known in one file. `csrfToken` is needed for whatever changes something.
 */
export function openApi(fetch: Fetch, csrfToken?: string) {
  const send = <T>(method: string, path: string, body?: unknown) =>
    request<T>(fetch, csrfToken, method, path, body);
  return {
    session: () => send<SessionView>('GET', '/session'),
    act: (choice: { agencyId: string; role: Role }) =>
      send<SessionView>('PUT', '/session/acting', choice),
    endSession: () => send<{ continueTo: string }>('POST', '/session/end'),
    issuers: () => send<Issuer[]>('GET', '/issuers'),
    myFamilies: () => send<MyFamilies>('GET', '/families/mine'),
    startSearch: (search: { operationId: string; text: string; dutyReference?: string }) =>
      send<{ id: string }>('POST', '/searches', search),
    searchResults: (id: string) => send<SearchResults>('GET', `/searches/${segment(id)}`),
    claim: (claim: Claim) => send<{ clientId: string }>('POST', '/claims', claim),
    team: (clientId: string) => send<FamilyTeam>('GET', `/clients/${segment(clientId)}/team`),
    practitioner: (id: string) => send<PractitionerCard>('GET', `/practitioners/${segment(id)}`),
    agency: (id: string) => send<AgencyPage>('GET', `/agencies/${segment(id)}`),
  };
}

export type Api = ReturnType<typeof openApi>;

const segment = encodeURIComponent;

async function request<T>(
  fetch: Fetch,
  csrfToken: string | undefined,
  method: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (method !== 'GET' && csrfToken) headers['x-csrf-token'] = csrfToken;
  const response = await fetch(`/api/v1${path}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch((cause: unknown) => {
    throw Object.assign(new ApiError(503, 'unavailable'), { cause });
  });
  const text = await response.text();
  const json: unknown = isJson(response) && text ? JSON.parse(text) : undefined;
  if (!response.ok) throw toApiError(response.status, json);
  return json as T;
}

const isJson = (response: Response) =>
  response.headers.get('content-type')?.includes('application/json') ?? false;

function toApiError(status: number, json: unknown): ApiError {
  const { code } = (json ?? {}) as { code?: unknown };
  return new ApiError(status, typeof code === 'string' ? code : 'unknown');
}
