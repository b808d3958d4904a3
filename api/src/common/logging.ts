import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import { pino, type Logger } from 'pino';
import { pinoHttp, type Options } from 'pino-http';
import type { Config } from './config.ts';
import { loggedPath } from './logged-path.ts';

interface LoggedRequest {
  id: unknown;
  method: string;
  url: string;
}

/** The process's one log; without personal data, whoever writes to it. */
export function openLog({ logLevel: level }: Config): Logger {
  return pino({ level });
}

/**
 * One line a request, without personal data: method, path and outcome. Headers, query and body never
 * reach the log, and of the path only our own words and random ids.
 */
export function requestLogging(logger: Logger): Options {
  return {
    logger,
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers['x-request-id']),
    serializers: {
      req: ({ id, method, url }: LoggedRequest) => ({ id, method, path: loggedPath(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
      err: ({ name, code }: { name?: string; code?: string }) => ({ name, code }),
    },
    // Scripts and pictures: the same for everybody, and dozens a page.
    autoLogging: { ignore: ({ url = '' }) => url.startsWith('/_app/') },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : 'info',
  };
}

/**
 * Gives each request its id and its line in the log. Mounted before anything that may refuse or answer
 * one: Nest's own middleware comes after security and after the pages.
 */
export function logRequests(logger: Logger): RequestHandler {
  return pinoHttp(requestLogging(logger));
}

/** A caller's id is kept to follow one request through, if it looks like one. */
function requestIdOf(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[0-9a-f-]{36}$/i.test(given) ? given : randomUUID();
}
