import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ConfigError, readConfig } from './config.ts';
import { DEMO_IDENTIFIER_KEY } from './environment.ts';
import { projectRoot } from './project-root.ts';

const issuer = {
  key: 'council',
  name: 'Council staff',
  issuer: 'https://login.example.org',
  clientId: 'patchwork',
  clientSecret: 'very-secret',
};
const good = {
  NEO4J_URI: 'neo4j://127.0.0.1:7687',
  NEO4J_PASSWORD: 'hidden-password',
  SESSION_SECRET: 's'.repeat(32),
  IDENTIFIER_KEY: '0f'.repeat(32),
  OIDC_ISSUERS: JSON.stringify([issuer]),
};
const demo = {
  NEO4J_URI: good.NEO4J_URI,
  NEO4J_PASSWORD: good.NEO4J_PASSWORD,
  PATCHWORK_DEMO: '1',
};

function problemsOf(env: Record<string, string | undefined>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

const issuers = (...changes: object[]) =>
  JSON.stringify(changes.map((change) => ({ ...issuer, ...change })));

describe('a complete configuration', () => {
  test('needs only what cannot be guessed', () => {
    expect(readConfig({ ...good, PATH: '/bin', PORT: '' })).toEqual({
      isProduction: false,
      isDemo: false,
      port: 3000,
      host: '127.0.0.1',
      publicOrigin: 'http://127.0.0.1:3000',
      neo4j: {
        uri: good.NEO4J_URI,
        user: 'neo4j',
        password: 'hidden-password',
        database: 'neo4j',
      },
      sessionSecret: good.SESSION_SECRET,
      identifierKey: good.IDENTIFIER_KEY,
      issuers: [issuer],
      demoIdpPort: 0,
      trustProxy: ['loopback'],
      logLevel: 'info',
      profile: 'england',
      audit: {
        directory: join(projectRoot(), '.patchwork/audit'),
        keyFile: join(projectRoot(), '.patchwork/audit-key.pem'),
        everySeconds: 20,
      },
      relaySeconds: 300,
      retentionSeconds: 3600,
      mail: { everySeconds: 300, smtp: null, notify: null },
    });
  });

  test('takes every setting', () => {
    const config = readConfig({
      ...good,
      NODE_ENV: 'production',
      PORT: '8080',
      HOST: '0.0.0.0',
      PUBLIC_ORIGIN: 'https://patchwork.example.org',
      NEO4J_USER: 'app',
      NEO4J_DATABASE: 'county',
      TRUST_PROXY: '10.0.0.0/8, loopback',
      LOG_LEVEL: 'warn',
      PROFILE: 'pilot',
      OIDC_ISSUERS: issuers({ minimumAcr: '2' }, { key: 'nhs', issuer: 'https://nhs.example' }),
    });
    expect(config).toMatchObject({
      isProduction: true,
      port: 8080,
      host: '0.0.0.0',
      publicOrigin: 'https://patchwork.example.org',
      neo4j: { user: 'app', database: 'county' },
      trustProxy: ['10.0.0.0/8', 'loopback'],
      logLevel: 'warn',
      profile: 'pilot',
      issuers: [{ minimumAcr: '2' }, { key: 'nhs' }],
    });
  });

  test('the demo brings its own keys, the session key new each time', () => {
    const [one, two] = [readConfig(demo), readConfig(demo)];
    expect(one).toMatchObject({ isDemo: true, identifierKey: DEMO_IDENTIFIER_KEY, issuers: [] });
    expect(one.sessionSecret).toMatch(/^[0-9a-f]{64}$/);
    expect(two.sessionSecret).not.toBe(one.sessionSecret);
  });

  test.each(['http://127.0.0.1:3000', 'http://localhost:3000', 'http://[::1]:3000'])(
    'the demo in a container listens everywhere and is reached at %s',
    (origin) => {
      const config = readConfig({
        ...demo,
        HOST: '0.0.0.0',
        PUBLIC_ORIGIN: origin,
        OIDC_ISSUERS: '',
      });
      expect(config).toMatchObject({ isDemo: true, host: '0.0.0.0', publicOrigin: origin });
    },
  );

  test('mail leaves by SMTP, with whom it comes from, or by Notify, with a template; not by both', () => {
    const SMTP_URL = 'smtps://user:word@mail.example.org';
    const MAIL_FROM = 'Patchwork <no-reply@example.org>';
    const id = '0f3c2c6e-5d0b-4b3e-9a51-0a8c7f6e5d4c';
    const notify = { NOTIFY_API_KEY: `our-key-${id}-${id}`, NOTIFY_TEMPLATE_ID: id };
    const bySmtp = readConfig({ ...demo, SMTP_URL, MAIL_FROM, MAIL_SECONDS: '0' }).mail;
    expect(bySmtp).toEqual({
      ...{ everySeconds: 0, notify: null, smtp: { url: SMTP_URL, from: MAIL_FROM } },
    });
    const url = 'https://api.notifications.service.gov.uk';
    expect(readConfig({ ...demo, ...notify }).mail.notify).toEqual({
      ...{ apiKey: notify.NOTIFY_API_KEY, templateId: id, url },
    });
    const bad = 'http://x:very-secret@y';
    const from = () => readConfig({ ...demo, MAIL_FROM, SMTP_URL: bad });
    expect(from).toThrow(/SMTP_URL must be .*\(value not shown\)/);
    const both = { SMTP_URL, MAIL_FROM, ...notify };
    for (const wrong of [{ SMTP_URL }, { ...notify, NOTIFY_TEMPLATE_ID: '' }, both]) {
      expect(() => readConfig({ ...demo, ...wrong })).toThrow(/1 setting is wrong/);
    }
  });

  test('the origin follows the port', () => {
    expect(readConfig({ ...demo, PORT: '4000' }).publicOrigin).toBe('http://127.0.0.1:4000');
  });
});

describe('a wrong setting is named, with how to put it right', () => {
  test.each([
    ['PORT', '0', /^PORT must be a whole number from 1 to 65535 \(now "0"\)$/],
    ['PORT', '99999', /^PORT must be a whole number/],
    ['PORT', '3000x', /^PORT must be a whole number/],
    ['NODE_ENV', 'prod', /^NODE_ENV must be development, test or production \(now "prod"\)$/],
    ['NEO4J_URI', undefined, /^NEO4J_URI must be the address of a Neo4j.*\(not set\)$/],
    ['NEO4J_URI', 'http://x', /^NEO4J_URI must be the address of a Neo4j/],
    ['NEO4J_PASSWORD', '', /^NEO4J_PASSWORD must be .*\(not set\)$/],
    ['NEO4J_DATABASE', 'a b', /^NEO4J_DATABASE must be the name of a Neo4j database/],
    ['PUBLIC_ORIGIN', 'https://x.example/', /^PUBLIC_ORIGIN must be the address people type/],
    ['PUBLIC_ORIGIN', 'http://x.example', /^PUBLIC_ORIGIN must be the address people type/],
    ['PUBLIC_ORIGIN', 'x.example', /^PUBLIC_ORIGIN must be the address people type/],
    ['SESSION_SECRET', undefined, /^SESSION_SECRET must be 32 or more .*openssl.*\(not set\)$/],
    ['SESSION_SECRET', 'too-short', /^SESSION_SECRET .*\(value not shown\)$/],
    ['IDENTIFIER_KEY', undefined, /^IDENTIFIER_KEY must be 64 hexadecimal digits.*\(not set\)$/],
    ['IDENTIFIER_KEY', 'zz'.repeat(32), /^IDENTIFIER_KEY must be 64 hexadecimal/],
    ['IDENTIFIER_KEY', DEMO_IDENTIFIER_KEY, /^IDENTIFIER_KEY .* that only you know/],
    [
      'OIDC_ISSUERS',
      undefined,
      /^OIDC_ISSUERS must be a JSON list .*PATCHWORK_DEMO=1.*\(not set\)$/,
    ],
    ['OIDC_ISSUERS', '{bad', /^OIDC_ISSUERS must be a JSON list .*\(value not shown\)$/],
    ['OIDC_ISSUERS', '{}', /^OIDC_ISSUERS must be a JSON list/],
    ['OIDC_ISSUERS', '[]', /^OIDC_ISSUERS must be a JSON list/],
    ['OIDC_ISSUERS', issuers({}, {}), /^OIDC_ISSUERS must be .* each key once/],
    ['OIDC_ISSUERS', issuers({ key: 'demo' }), /^OIDC_ISSUERS\[0\]\.key must be small letters/],
    ['OIDC_ISSUERS', issuers({ issuer: 'http://x.example' }), /\[0\]\.issuer must be an https/],
    ['OIDC_ISSUERS', issuers({ clientSecret: '' }), /^OIDC_ISSUERS\[0\]\.clientSecret must be/],
    ['OIDC_ISSUERS', issuers({ minimumAcr: 2 }), /^OIDC_ISSUERS\[0\]\.minimumAcr must be/],
    ['OIDC_ISSUERS', issuers({ minimumArc: '2' }), /\[0\]\.minimumArc is not a known field$/],
    ['DEMO_IDP_PORT', '-1', /^DEMO_IDP_PORT must be a whole number from 0/],
    ['PATCHWORK_DEMO', 'yes', /^PATCHWORK_DEMO must be 1 or 0 \(now "yes"\)$/],
    ['TRUST_PROXY', ',', /^TRUST_PROXY must be the addresses/],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL must be one of fatal, error/],
    ['MAIL_FROM', 'nobody', /^MAIL_FROM must be whom mails come from/],
    ['NOTIFY_URL', 'http://x.example', /^NOTIFY_URL must be an address with https/],
    ['MAIL_SECONDS', '-1', /^MAIL_SECONDS must be a whole number of seconds/],
  ])('%s=%s', (name, value, expected) => {
    const problems = problemsOf({ ...good, [name]: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  test('all of them at once', () => {
    const problems = problemsOf({ PORT: 'x', LOG_LEVEL: 'y' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(
      expect.arrayContaining([
        'PORT',
        'LOG_LEVEL',
        'NEO4J_URI',
        'NEO4J_PASSWORD',
        'SESSION_SECRET',
        'IDENTIFIER_KEY',
        'OIDC_ISSUERS',
      ]),
    );
    expect(problems).toHaveLength(7);
    expect(new ConfigError(problems).message).toContain('7 settings are wrong:\n  ');
  });

  test('the demo refuses to run in production', () => {
    expect(problemsOf({ ...demo, NODE_ENV: 'production' })).toEqual([
      expect.stringMatching(/^PATCHWORK_DEMO must be 0 when NODE_ENV=production/),
    ]);
  });

  test.each(['https://patchwork.example.org', 'https://127.0.0.1.example.org'])(
    'the demo refuses to be reached at %s',
    (origin) => {
      expect(problemsOf({ ...demo, PUBLIC_ORIGIN: origin })).toEqual([
        expect.stringMatching(
          /^PATCHWORK_DEMO must be 0 unless PUBLIC_ORIGIN is an address of this/,
        ),
      ]);
    },
  );

  test('the demo refuses to stand beside real identity providers', () => {
    expect(problemsOf({ ...demo, OIDC_ISSUERS: good.OIDC_ISSUERS })).toEqual([
      expect.stringMatching(/^PATCHWORK_DEMO must be 0 where OIDC_ISSUERS is set/),
    ]);
  });

  test('every reason against the demo is named at once', () => {
    const real = { NODE_ENV: 'production', PUBLIC_ORIGIN: 'https://patchwork.example.org' };
    const problems = problemsOf({ ...good, ...real, PATCHWORK_DEMO: '1' });
    expect(problems).toHaveLength(3);
    for (const problem of problems) expect(problem).toMatch(/^PATCHWORK_DEMO must be 0 /);
  });

  test('a wrong address is only said to be wrong', () => {
    expect(problemsOf({ ...demo, PUBLIC_ORIGIN: 'here' })).toEqual([
      expect.stringMatching(/^PUBLIC_ORIGIN must be the address people type/),
    ]);
  });

  test('no secret is ever shown', () => {
    const secrets = {
      SESSION_SECRET: 'S3cr3t',
      IDENTIFIER_KEY: 'K3y',
      OIDC_ISSUERS: '[{"clientSecret":"C1ient"}]',
    };
    const text = problemsOf({ ...good, ...secrets, PORT: 'x' }).join('\n');
    for (const secret of ['S3cr3t', 'K3y', 'C1ient', 'hidden-password']) {
      expect(text).not.toContain(secret);
    }
  });
});
