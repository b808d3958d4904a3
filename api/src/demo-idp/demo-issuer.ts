import type { Config } from '../common/config.ts';
import { DEMO_ISSUER_KEY, type IssuerConfig } from '../common/issuer-config.ts';
import { callbackAddress } from '../identity/issuer.strategy.ts';
import { signedOutAddress } from '../identity/issuers.service.ts';
import { randomBytes } from 'node:crypto';
import { startDemoIdp, type DemoIdp } from './demo-idp.ts';
import type { DemoPerson } from './demo-person.ts';

/** Starts the demo's identity provider for this very process and adds it to the configuration. */
export async function addDemoIssuer(config: Config, people: DemoPerson[]): Promise<DemoIdp> {
  const clientId = 'patchwork';
  const clientSecret = randomBytes(24).toString('hex');
  const idp = await startDemoIdp({
    port: config.demoIdpPort,
    host: config.host,
    clientId,
    clientSecret,
    redirectUris: [callbackAddress(config.publicOrigin, DEMO_ISSUER_KEY)],
    postLogoutRedirectUris: [signedOutAddress(config.publicOrigin)],
    people,
  });
  const { issuer } = idp;
  const demo: IssuerConfig = {
    key: DEMO_ISSUER_KEY,
    name: 'Demo people',
    issuer,
    clientId,
    clientSecret,
  };
  config.issuers.push(demo);
  return idp;
}
