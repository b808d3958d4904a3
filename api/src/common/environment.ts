import { Transform, Type } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationArguments,
} from 'class-validator';
import { isLoopback, isPrivateAddress, IssuerConfig } from './issuer-config.ts';
import { MailEnvironment } from './mail-environment.ts';

/** Known to everyone, so refused outside the demo, whose identifiers are invented. */
export const DEMO_IDENTIFIER_KEY = 'd3'.repeat(32);
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const PORT = { message: 'must be a whole number from 1 to 65535' };
const DEMO_PORT = { message: 'must be a whole number from 0 (any free port) to 65535' };
const SEALING = { message: 'must be a whole number of seconds from 1 to 30, or 0 for never' };
const RELAYING = {
  message: 'must be a whole number of seconds from 1 to 3600, or 0 for never',
};
const KEEPING = {
  message: 'must be a whole number of seconds from 60 to 86400, or 0 for never',
};
const ISSUERS = {
  message:
    'must be a JSON list of {"key","name","issuer","clientId","clientSecret","minimumAcr"?}, ' +
    'each key once (or set PATCHWORK_DEMO=1 to try Patchwork with invented people)',
};
const DEMO_IN_PRODUCTION =
  'must be 0 when NODE_ENV=production: its people sign in without a password. ' +
  'Set OIDC_ISSUERS to your own identity provider instead';
const DEMO_ELSEWHERE =
  'must be 0 unless PUBLIC_ORIGIN is an address of this machine, for example http://127.0.0.1:3000: ' +
  'its people sign in without a password, so nobody else may reach them';
const DEMO_AND_ISSUERS =
  'must be 0 where OIDC_ISSUERS is set: real people and the demo do not share a service. Unset one of them';
const isReal = (environment: Environment) => environment.PATCHWORK_DEMO !== true;
const flags: Record<string, boolean> = { '1': true, true: true, '0': false, false: false };

/** The environment as it comes: one property a variable, named and checked as people set it. */
export class Environment extends MailEnvironment {
  @IsIn(['development', 'test', 'production'], {
    message: 'must be development, test or production',
  })
  NODE_ENV = 'development';

  @Type(() => Number)
  @IsInt(PORT)
  @Min(1, PORT)
  @Max(65535, PORT)
  PORT = 3000;

  @IsNotEmpty({ message: 'must be the address to listen on, for example 127.0.0.1 or 0.0.0.0' })
  HOST = '127.0.0.1';

  @ValidateIf((environment: Environment) => environment.PUBLIC_ORIGIN !== undefined)
  @ValidateBy({
    name: 'isOrigin',
    validator: {
      validate: isOrigin,
      defaultMessage: () =>
        'must be the address people type, without a path: https://patchwork.example.org ' +
        '(http only for 127.0.0.1 and localhost)',
    },
  })
  PUBLIC_ORIGIN?: string;

  @Matches(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/\S+$/, {
    message: 'must be the address of a Neo4j, for example neo4j://127.0.0.1:7687',
  })
  NEO4J_URI!: string;

  @IsNotEmpty({ message: 'must be the name of a Neo4j user' })
  NEO4J_USER = 'neo4j';

  @IsNotEmpty({ message: "must be the Neo4j user's password" })
  NEO4J_PASSWORD!: string;

  @Matches(/^[a-zA-Z][a-zA-Z0-9.-]{2,62}$/, { message: 'must be the name of a Neo4j database' })
  NEO4J_DATABASE = 'neo4j';

  @ValidateIf((environment: Environment) => isReal(environment) || !!environment.SESSION_SECRET)
  @MinLength(32, {
    message: 'must be 32 or more random characters, for example from: openssl rand -hex 32',
  })
  SESSION_SECRET?: string;

  @ValidateIf((environment: Environment) => isReal(environment) || !!environment.IDENTIFIER_KEY)
  @Matches(new RegExp(`^(?!${DEMO_IDENTIFIER_KEY})[0-9a-f]{64}$`, 'i'), {
    message:
      'must be 64 hexadecimal digits that only you know, for example from: openssl rand -hex 32. ' +
      'Keep it safe: identifiers stored with one key cannot be found with another',
  })
  IDENTIFIER_KEY?: string;

  @ValidateIf((environment: Environment) => isReal(environment) || !!environment.OIDC_ISSUERS)
  @Transform(({ value }) => parseIssuers(value))
  @IsArray(ISSUERS)
  @ArrayMinSize(1, ISSUERS)
  @ArrayUnique((issuer?: IssuerConfig) => issuer?.key, ISSUERS)
  @ValidateNested({ each: true, message: 'must be an object' })
  OIDC_ISSUERS?: IssuerConfig[];

  @Transform(({ value }) => flags[String(value)] ?? value)
  @ValidateBy({
    name: 'isDemoSwitch',
    validator: {
      validate: (value) => typeof value === 'boolean',
      defaultMessage: () => 'must be 1 or 0',
    },
  })
  @DemoOnlyIf(({ NODE_ENV }) => NODE_ENV !== 'production', DEMO_IN_PRODUCTION)
  @DemoOnlyIf(({ PUBLIC_ORIGIN }) => isOnThisMachine(PUBLIC_ORIGIN), DEMO_ELSEWHERE)
  @DemoOnlyIf(({ OIDC_ISSUERS }) => OIDC_ISSUERS === undefined, DEMO_AND_ISSUERS)
  PATCHWORK_DEMO: boolean = false;

  @Type(() => Number)
  @IsInt(DEMO_PORT)
  @Min(0, DEMO_PORT)
  @Max(65535, DEMO_PORT)
  DEMO_IDP_PORT = 0;

  @Matches(/^[^\s,]+(\s*,\s*[^\s,]+)*$/, {
    message:
      'must be the addresses of your proxies, separated by commas: 10.0.0.0/8, loopback, uniquelocal',
  })
  TRUST_PROXY = 'loopback';

  @IsOptional()
  @IsString()
  AUDIT_DIR?: string;

  @IsOptional()
  @IsString()
  AUDIT_KEY_FILE?: string;

  /** Under a minute even where a killed process keeps the lease for half of one. */
  @Type(() => Number)
  @IsInt(SEALING)
  @Min(0, SEALING)
  @Max(30, SEALING)
  @ValidateBy({
    name: 'isSealing',
    validator: {
      validate: (value, args) =>
        value !== 0 || (args?.object as Environment).NODE_ENV !== 'production',
      defaultMessage: () =>
        'must not be 0 when NODE_ENV=production: access events would stay unsealed',
    },
  })
  AUDIT_SEAL_SECONDS = 20;

  /** Fixed ticks of the clock: 300, the usual, are those at :00, :05, :10 and so on. */
  @ValidateIf((environment: Environment) => environment.RELAY_SECONDS !== undefined)
  @Type(() => Number)
  @IsInt(RELAYING)
  @Min(0, RELAYING)
  @Max(3600, RELAYING)
  RELAY_SECONDS?: number;

  @ValidateIf(({ RETENTION_SECONDS }: Environment) => RETENTION_SECONDS !== 0)
  @Type(() => Number)
  @IsInt(KEEPING)
  @Min(60, KEEPING)
  @Max(86_400, KEEPING)
  RETENTION_SECONDS = 3600;

  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  LOG_LEVEL: LogLevel = 'info';

  @IsNotEmpty({
    message:
      'must be the name of a profile, for example england or victoria, or the path of a JSON file',
  })
  PROFILE = 'england';
}

/** A condition of the demo; without the demo it holds. */
function DemoOnlyIf(isMet: (environment: Environment) => boolean, message: string) {
  const validate = (value: unknown, args?: ValidationArguments) =>
    value !== true || isMet(args?.object as Environment);
  return ValidateBy({ name: message, validator: { validate, defaultMessage: () => message } });
}

/** The address that is assumed is; one that cannot be read is named for that. */
function isOnThisMachine(origin: string | undefined): boolean {
  const url = URL.parse(origin ?? '');
  return !url || isLoopback(url);
}

function isOrigin(value: unknown): boolean {
  return isPrivateAddress(value) && new URL(String(value)).origin === value;
}

/** What is no list counts as an empty one, which the validator names. */
function parseIssuers(value: unknown): unknown {
  try {
    const parsed: unknown = JSON.parse(String(value));
    if (!Array.isArray(parsed)) return [];
    return parsed.map((entry) =>
      entry && typeof entry === 'object' ? Object.assign(new IssuerConfig(), entry) : entry,
    );
  } catch {
    return [];
  }
}
