import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { auditPlaces, type AuditPlaces } from './audit-places.ts';
import { DEMO_IDENTIFIER_KEY, Environment, type LogLevel } from './environment.ts';
import type { IssuerConfig } from './issuer-config.ts';

const SECRETS = new Set([
  ...['NEO4J_PASSWORD', 'SESSION_SECRET', 'IDENTIFIER_KEY', 'OIDC_ISSUERS'],
  ...['SMTP_URL', 'NOTIFY_API_KEY'],
]);

/** What the service was told, checked. Also the token under which Nest injects it. */
export class Config {
  isProduction!: boolean;
  isDemo!: boolean;
  port!: number;
  host!: string;
  /** Scheme, host and port that browsers use; what cookies, callbacks and CSRF are pinned to. */
  publicOrigin!: string;
  neo4j!: { uri: string; user: string; password: string; database: string };
  sessionSecret!: string;
  /** 64 hexadecimal digits. */
  identifierKey!: string;
  issuers!: IssuerConfig[];
  /** Port of the demo's identity provider; 0: any free one. */
  demoIdpPort!: number;
  /** Addresses of proxies whose forwarding headers are believed. */
  trustProxy!: string[];
  logLevel!: LogLevel;
  profile!: string;
  /** Access events are sealed so often, outside the database; 0: never. */
  audit!: AuditPlaces & { everySeconds: number };
  /** Requests to make contact are taken round so often; 0: never. */
  relaySeconds!: number;
  /** What may be kept no longer is removed so often; 0: never. */
  retentionSeconds!: number;
  /** Who may know what happened is decided, and mails leave, so often; 0: never. By one way, or none. */
  mail!: {
    everySeconds: number;
    smtp: { url: string; from: string } | null;
    notify: { apiKey: string; templateId: string; url: string } | null;
  };
}

/** Names every wrong setting, what is wrong and how to put it right; never shows a secret. */
export class ConfigError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    const count = problems.length === 1 ? '1 setting is' : `${problems.length} settings are`;
    super([`${count} wrong:`, ...problems.map((problem) => `  ${problem}`)].join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** @throws {ConfigError} when anything is wrong, naming all of it at once. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const environment = plainToInstance(Environment, settingsOf(env));
  const errors = validateSync(environment, {
    whitelist: true,
    forbidNonWhitelisted: true,
    validationError: { target: false },
  });
  if (errors.length) throw new ConfigError(errors.flatMap((error) => describe(error, env)));
  return toConfig(environment);
}

/** Other programs' variables are left out; an empty one (as compose files pass) counts as not set. */
function settingsOf(env: Record<string, string | undefined>): Record<string, string> {
  const known = new Set(
    getMetadataStorage()
      .getTargetValidationMetadatas(Environment, '', false, false)
      .map((metadata) => metadata.propertyName),
  );
  const settings = Object.entries(env).map(([name, value]) => [name, value?.trim()] as const);
  return Object.fromEntries(
    settings.filter(
      (setting): setting is [string, string] => known.has(setting[0]) && !!setting[1],
    ),
  );
}

function describe(error: ValidationError, env: Record<string, string | undefined>): string[] {
  const now = env[error.property]?.trim();
  const shown = !now ? 'not set' : SECRETS.has(error.property) ? 'value not shown' : `now "${now}"`;
  const inner = (error.children ?? []).flatMap((child) => nested(child, error.property));
  const own = [...new Set(Object.values(error.constraints ?? {}))];
  return [...own.map((message) => `${error.property} ${message} (${shown})`), ...inner];
}

function nested(error: ValidationError, path: string): string[] {
  const isIndex = /^\d+$/.test(error.property);
  const here = isIndex ? `${path}[${error.property}]` : `${path}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) =>
    rule === 'whitelistValidation' ? 'is not a known field' : message,
  );
  return [
    ...[...new Set(own)].map((message) => `${here} ${message}`),
    ...(error.children ?? []).flatMap((child) => nested(child, here)),
  ];
}

function toConfig(environment: Environment): Config {
  const origin = environment.PUBLIC_ORIGIN ?? `http://127.0.0.1:${environment.PORT}`;
  return Object.assign(new Config(), {
    isProduction: environment.NODE_ENV === 'production',
    isDemo: environment.PATCHWORK_DEMO,
    port: environment.PORT,
    host: environment.HOST,
    publicOrigin: origin,
    neo4j: {
      uri: environment.NEO4J_URI,
      user: environment.NEO4J_USER,
      password: environment.NEO4J_PASSWORD,
      database: environment.NEO4J_DATABASE,
    },
    // The demo may forget who was signed in when it stops; everything else sets its own.
    sessionSecret: environment.SESSION_SECRET ?? randomBytes(32).toString('hex'),
    identifierKey: environment.IDENTIFIER_KEY ?? DEMO_IDENTIFIER_KEY,
    issuers: environment.OIDC_ISSUERS ?? [],
    demoIdpPort: environment.DEMO_IDP_PORT,
    trustProxy: environment.TRUST_PROXY.split(',').map((address) => address.trim()),
    logLevel: environment.LOG_LEVEL,
    profile: environment.PROFILE,
    audit: { ...auditPlaces(environment), everySeconds: environment.AUDIT_SEAL_SECONDS },
    // Whoever tries the demo does not wait for minutes.
    relaySeconds: environment.RELAY_SECONDS ?? (environment.PATCHWORK_DEMO ? 5 : 300),
    retentionSeconds: environment.RETENTION_SECONDS,
    mail: mailOf(environment),
  });
}

function mailOf(environment: Environment): Config['mail'] {
  const { SMTP_URL: smtp, NOTIFY_API_KEY: apiKey, NOTIFY_TEMPLATE_ID: templateId } = environment;
  return {
    everySeconds: environment.MAIL_SECONDS ?? (environment.PATCHWORK_DEMO ? 5 : 300),
    smtp: smtp ? { url: smtp, from: environment.MAIL_FROM! } : null,
    notify: apiKey ? { apiKey, templateId: templateId!, url: environment.NOTIFY_URL } : null,
  };
}
