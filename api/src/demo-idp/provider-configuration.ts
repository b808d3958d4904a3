import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { interactionPolicy, type Context } from 'oidc-provider';
// The library's own store, taken directly: its default is the same and prints a warning at start.
import { createMemoryAdapter } from 'oidc-provider/lib/adapters/memory_adapter.js';
import type { DemoPerson } from './demo-person.ts';
import { problemPage, signOutPage } from './sign-in-page.ts';

export interface DemoClient {
  clientId: string;
  clientSecret: string;
  redirectUris: string[];
  postLogoutRedirectUris?: string[];
}

/** One client, one scope, code flow with PKCE; keys live as long as the process. */
export function providerConfiguration(
  client: DemoClient,
  people: DemoPerson[],
  acr: string | undefined,
): Record<string, unknown> {
  const subjects = new Set(people.map(({ subject }) => subject));
  return {
    adapter: createMemoryAdapter(),
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: client.redirectUris,
        post_logout_redirect_uris: client.postLogoutRedirectUris ?? [],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    acrValues: acr ? [acr] : [],
    cookies: { keys: [randomBytes(32).toString('hex')] },
    jwks: { keys: [signingKey()] },
    scopes: ['openid'],
    features: {
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: Context, form: string) => show(context, signOutPage(form)),
      },
    },
    interactions: {
      url: (_context: Context, interaction: { uid: string }) => `/choose/${interaction.uid}`,
      policy: alwaysAsk(),
    },
    findAccount: (_context: Context, subject: string) =>
      subjects.has(subject) ? { accountId: subject, claims: () => ({ sub: subject }) } : undefined,
    loadExistingGrant: grantAtOnce,
    renderError: (context: Context) => show(context, problemPage()),
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 36_000,
      Grant: 36_000,
      Interaction: 3600,
      Session: 36_000,
    },
  };
}

/** Whoever comes back chooses anew: people try the demo as one person after the other. */
function alwaysAsk() {
  const { Check, base } = interactionPolicy;
  const policy = base();
  policy
    .get('login')
    .checks.add(
      new Check('always', 'A person is chosen each time', 'login_required', (context) =>
        context.oidc.result?.login ? Check.NO_NEED_TO_PROMPT : Check.REQUEST_PROMPT,
      ),
    );
  return policy;
}

/** Nobody is asked whether the demo may know whom they just chose. */
async function grantAtOnce({ oidc }: Context) {
  const grant = new oidc.provider.Grant({
    accountId: oidc.session?.accountId,
    clientId: oidc.client?.clientId,
  });
  grant.addOIDCScope('openid');
  await grant.save();
  return grant;
}

function show(context: Context, page: string): void {
  context.type = 'html';
  context.body = page;
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' };
}
