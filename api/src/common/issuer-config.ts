import { IsNotEmpty, IsOptional, IsString, Matches, ValidateBy } from 'class-validator';

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** The demo's own issuer; kept free so that demo accounts can never match a real provider. */
export const DEMO_ISSUER_KEY = 'demo';

/** One identity provider that may say who is signing in. */
export class IssuerConfig {
  /** Stands in addresses and in `UserAccount.issuer`; never changed while accounts use it. */
  @Matches(/^(?!demo$)[a-z0-9][a-z0-9-]{0,39}$/, {
    message: 'must be small letters, digits and hyphens, at most 40, and not "demo"',
  })
  key!: string;

  @IsString({ message: 'must be the name people know the provider by' })
  @IsNotEmpty({ message: 'must be the name people know the provider by' })
  name!: string;

  @ValidateBy({
    name: 'isIssuerAddress',
    validator: { validate: isPrivateAddress, defaultMessage: () => 'must be an https:// address' },
  })
  issuer!: string;

  @IsString({ message: 'must be the client id that the provider gave you' })
  @IsNotEmpty({ message: 'must be the client id that the provider gave you' })
  clientId!: string;

  @IsString({ message: 'must be the client secret that the provider gave you' })
  @IsNotEmpty({ message: 'must be the client secret that the provider gave you' })
  clientSecret!: string;

  /** The weakest acceptable authentication context (`acr`); absent: the provider decides. */
  @IsOptional()
  @IsString({ message: 'must be an acr value of the provider' })
  @IsNotEmpty({ message: 'must be an acr value of the provider' })
  minimumAcr?: string;
}

/** https anywhere; plain http only where it never leaves the machine. */
export function isPrivateAddress(value: unknown): boolean {
  const url = typeof value === 'string' ? URL.parse(value) : null;
  if (!url || url.username || url.password || url.hash) return false;
  return url.protocol === 'https:' || isLoopbackHttp(url);
}

export function isLoopbackHttp(url: URL): boolean {
  return url.protocol === 'http:' && isLoopback(url);
}

export function isLoopback(url: URL): boolean {
  return LOOPBACK.has(url.hostname);
}
