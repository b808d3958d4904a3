import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import session from 'express-session';
import helmet from 'helmet';
import type { Config } from '../common/config.ts';
import { isLoopbackHttp } from '../common/issuer-config.ts';
import { refuseCrossSite } from './cross-site.ts';
import { limitRequests } from './limits.ts';
import { COOKIE_ATTRIBUTES, SESSION_COOKIE } from './session.ts';
import { GraphSessionStore } from './session-store.ts';
import { SessionRepository } from './session.repository.ts';

const NOTHING = {
  'default-src': ["'none'"],
  'frame-ancestors': ["'none'"],
  'base-uri': ["'none'"],
};
/** The page about the API brings its own script and, in its markup, its own style. */
const DOCUMENTATION = {
  ...NOTHING,
  'script-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
};

/**
 * Everything that stands before the routes: headers, session, cross-site refusal, limits. Called
 * once, after the application is made and before it listens, by `main.ts` and by tests alike.
 */
export function applyHttpSecurity(app: NestExpressApplication, config: Config): void {
  app.set('trust proxy', config.trustProxy);
  app.disable('x-powered-by');
  // A tag made from the content would say whether something changed that may not be seen.
  app.disable('etag');
  app.use(commonHeaders(config));
  app.use('/api', contentPolicy(NOTHING), neverStored);
  app.use('/api/v1/docs', contentPolicy(DOCUMENTATION));
  app.use(
    '/api/v1',
    secureOnLoopback(config),
    sessions(config, app.get(SessionRepository)),
    refuseCrossSite(config.publicOrigin),
    limitRequests(),
  );
}

/** On pages too; only their content policy is theirs, since two policies would intersect. */
function commonHeaders(config: Config): RequestHandler {
  return helmet({
    contentSecurityPolicy: false,
    // Not helmet's no-referrer: with it browsers send forms with `Origin: null`.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: config.publicOrigin.startsWith('https:'),
  }) as RequestHandler;
}

function contentPolicy(directives: Record<string, string[]>): RequestHandler {
  return helmet.contentSecurityPolicy({ useDefaults: false, directives }) as RequestHandler;
}

/** Neither browser nor proxy may keep what was true, or allowed, a moment ago. */
const neverStored: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/**
 * Browsers keep a Secure cookie from http on their own machine, where nothing goes over a wire, but
 * express-session silently sends none over http. So such a request is marked secure: by the address
 * the browser used, since in a container the connection itself never comes from loopback.
 */
function secureOnLoopback(config: Config): RequestHandler {
  const origin = new URL(config.publicOrigin);
  return (request, _response, next) => {
    if (isLoopbackHttp(origin) && request.headers.host === origin.host) {
      Object.defineProperty(request, 'secure', { value: true });
    }
    next();
  };
}

function sessions(config: Config, repository: SessionRepository): RequestHandler {
  return session({
    name: SESSION_COOKIE,
    secret: config.sessionSecret,
    store: new GraphSessionStore(repository),
    cookie: COOKIE_ATTRIBUTES,
    resave: false,
    saveUninitialized: false,
  });
}
