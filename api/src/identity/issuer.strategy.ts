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

/** What an identity provider vouched for. */
export interface Claims {
  issuer: string;
  subject: string;
  acr: string | undefined;
  idToken: string | null;
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
      // One slot an issuer: an answer of one provider is never checked with another's secrets.
      sessionKey: `oidc:${issuer.key}`,
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
    return !url.pathname.endsWith('/callback');
  }

  validate(tokens: Tokens): Claims {
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider answered without an ID token');
    return {
      issuer: this.issuer.key,
      subject: claims.sub,
      acr: typeof claims['acr'] === 'string' ? claims['acr'] : undefined,
      idToken: tokens.id_token ?? null,
    };
  }
}

export function callbackAddress(publicOrigin: string, issuerKey: string): string {
  return `${publicOrigin}/api/v1/sign-in/${issuerKey}/callback`;
}
