import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import {
  randomNonce,
  randomState,
  type Configuration,
  type TokenEndpointResponse,
  type TokenEndpointResponseHelpers,
} from 'openid-client';
import { Strategy, type AuthenticateOptions } from 'openid-client/passport';
import type { IssuerConfig } from '../common/issuer-config.ts';
import { slotOf } from './session.ts';

/** What an identity provider vouched for. */
export interface Claims {
  issuer: string;
  subject: string;
  acr: string | undefined;
}

type Tokens = TokenEndpointResponse & TokenEndpointResponseHelpers;

export interface StrategySetting {
  /** Name under which passport knows it. */
  name: string;
  issuer: IssuerConfig;
  configuration: Configuration;
  publicOrigin: string;
}

/**
 * Authorization code flow with one provider. State, nonce and PKCE always: the library leaves state
 * out where a provider does PKCE, but state also ties the answer to the browser that asked.
 */
export class IssuerStrategy extends PassportStrategy(Strategy) {
  private readonly issuer: IssuerConfig;
  private readonly publicOrigin: string;

  constructor({ name, issuer, configuration, publicOrigin }: StrategySetting) {
    super({
      name,
      config: configuration,
      scope: 'openid',
      sessionKey: slotOf(issuer.key),
      callbackURL: callbackAddress(publicOrigin, issuer.key),
    });
    this.issuer = issuer;
    this.publicOrigin = publicOrigin;
  }

  override authorizationRequestParams<T extends AuthenticateOptions>(
    request: Request,
    options: T,
  ): URLSearchParams {
    const params = new URLSearchParams(super.authorizationRequestParams(request, options));
    params.set('state', randomState());
    params.set('nonce', randomNonce());
    if (this.issuer.minimumAcr) params.set('acr_values', this.issuer.minimumAcr);
    return params;
  }

  /** Never from the Host header: whoever sends the request writes that. */
  override currentUrl(request: Request): URL {
    return new URL(this.publicOrigin + request.originalUrl);
  }

  override shouldInitiateAuthRequest(_request: Request, url: URL): boolean {
    return !isCallback(url.pathname);
  }

  validate(tokens: Tokens): Claims {
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider answered without an ID token');
    return {
      issuer: this.issuer.key,
      subject: claims.sub,
      acr: typeof claims['acr'] === 'string' ? claims['acr'] : undefined,
    };
  }
}

/** The slash that a router passes over at the end makes no beginning of it. */
export function isCallback(path: string): boolean {
  return /\/callback\/?$/.test(path);
}

export function callbackAddress(publicOrigin: string, issuerKey: string): string {
  return `${publicOrigin}/api/v1/sign-in/${issuerKey}/callback`;
}
