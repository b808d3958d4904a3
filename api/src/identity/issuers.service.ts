import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  allowInsecureRequests,
  buildEndSessionUrl,
  discovery,
  type Configuration,
} from 'openid-client';
import { Config } from '../common/config.ts';
import { isLoopbackHttp, type IssuerConfig } from '../common/issuer-config.ts';
import { IssuerStrategy } from './issuer.strategy.ts';

const TIMEOUT_SECONDS = 10;

export const SIGNED_OUT_PAGE = '/sign-in?reason=signedOut';

export interface Provider {
  issuer: IssuerConfig;
  configuration: Configuration;
  /** Name of its strategy at passport. */
  strategy: string;
}

/** The identity providers of the configuration, each looked up when first needed. */
@Injectable()
export class IssuersService {
  // Passport's list of strategies is one for the whole process.
  private readonly namespace = randomUUID();
  private readonly opened = new Map<string, Promise<Provider>>();

  constructor(private readonly config: Config) {}

  list(): { key: string; name: string }[] {
    return this.config.issuers.map(({ key, name }) => ({ key, name }));
  }

  find(key: string): IssuerConfig | undefined {
    return this.config.issuers.find((issuer) => issuer.key === key);
  }

  /** One that could not be reached is asked again next time: its outage is not ours. */
  open(issuer: IssuerConfig): Promise<Provider> {
    let provider = this.opened.get(issuer.key);
    if (!provider) {
      provider = this.discover(issuer);
      this.opened.set(issuer.key, provider);
      provider.catch(() => this.opened.delete(issuer.key));
    }
    return provider;
  }

  /**
   * Where the provider ends its own session too; null where it offers no such place. It knows us by the
   * client id in it: an `id_token_hint` would name the person in pages and in the browser's history.
   */
  async endSessionAddress(key: string): Promise<string | null> {
    const issuer = this.find(key);
    if (!issuer) return null;
    const { configuration } = await this.open(issuer);
    if (!configuration.serverMetadata().end_session_endpoint) return null;
    return buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: signedOutAddress(this.config.publicOrigin),
    }).href;
  }

  private async discover(issuer: IssuerConfig): Promise<Provider> {
    const address = new URL(issuer.issuer);
    const configuration = await discovery(
      address,
      issuer.clientId,
      issuer.clientSecret,
      undefined,
      {
        timeout: TIMEOUT_SECONDS,
        execute: isLoopbackHttp(address) ? [allowInsecureRequests] : [],
      },
    );
    const strategy = `${this.namespace}:${issuer.key}`;
    const { publicOrigin } = this.config;
    new IssuerStrategy({ name: strategy, issuer, configuration, publicOrigin });
    return { issuer, configuration, strategy };
  }
}

/** Where providers send people after sign-out; to be registered with each. */
export function signedOutAddress(publicOrigin: string): string {
  return `${publicOrigin}${SIGNED_OUT_PAGE}`;
}
