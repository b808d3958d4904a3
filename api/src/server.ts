import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { Logger } from 'nestjs-pino';
import { AppModule, type Platform } from './app.module.ts';
import type { Config } from './common/config.ts';
import { AppError } from './common/errors.ts';
import { logRequests, openLog } from './common/logging.ts';
import { projectRoot } from './common/project-root.ts';
import { proveValidation } from './common/validation.ts';
import { findProfile } from './consent/profile.ts';
import { strictAdapter } from './identity/http-adapter.ts';
import { applyHttpSecurity } from './identity/http-security.ts';

/** Builds the service, its security and its document; it does not listen yet. */
export async function createServer(
  platform: Omit<Platform, 'log'> & Partial<Platform>,
): Promise<NestExpressApplication> {
  await proveValidation();
  const log = platform.log ?? openLog(platform.config);
  const app = await NestFactory.create<NestExpressApplication>(
    AppModule.over({ ...platform, log }),
    strictAdapter(),
    { bufferLogs: true },
  );
  app.useLogger(app.get(Logger));
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/live', 'api/health/ready'] });
  app.use(logRequests(log));
  applyHttpSecurity(app, platform.config);
  app.use('/api', answerUnknownPaths);
  SwaggerModule.setup('api/v1/docs', app, () => describeApi(app), {
    jsonDocumentUrl: 'api/v1/openapi.json',
    raw: ['json'],
  });
  app.enableShutdownHooks();
  return app;
}

/** Nest answers for what is below its prefix; beside it Express would answer with a page of its own. */
function answerUnknownPaths({ path }: Request, _response: Response, next: NextFunction): void {
  next(/^\/(v1|health)(\/|$)/.test(path) ? undefined : new AppError('notFound'));
}

export function describeApi(app: NestExpressApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setTitle('Patchwork')
    .setDescription('Who works with a family, and how to reach them, within consent and law.')
    .setVersion('1')
    .addCookieAuth('__Host-patchwork')
    .build();
  return SwaggerModule.createDocument(app, about, {
    operationIdFactory: (controller, method) =>
      `${controller.replace(/Controller$/, '').replace(/^./, (c) => c.toLowerCase())}${method.replace(/^./, (c) => c.toUpperCase())}`,
  });
}

/** Everything that is not the API is the web's: pages, scripts, pictures. */
export async function mountWeb(
  app: NestExpressApplication,
  { publicOrigin, profile }: Config,
): Promise<boolean> {
  const file = join(projectRoot(), 'web/build/handler.js');
  if (!existsSync(file)) return false;
  // The names are read when Kit's handler is loaded; what a browser sends under them is replaced.
  process.env['PROTOCOL_HEADER'] = 'x-patchwork-protocol';
  process.env['HOST_HEADER'] = 'x-patchwork-host';
  process.env['ADDRESS_HEADER'] = 'x-patchwork-address';
  const { locale, country, timeZone, expectedRoles } = findProfile(profile);
  process.env['PATCHWORK_PLACE'] = JSON.stringify({ locale, country, timeZone, expectedRoles });
  const { protocol, host } = new URL(publicOrigin);
  const { handler } = (await import(pathToFileURL(file).href)) as { handler: RequestHandler };
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (request.path.startsWith('/api/')) return next();
    // One request, one id: Kit takes over the one that the log has.
    request.headers['x-request-id'] = String(request.id);
    // Kit's own last resort, its page for a fault, passes none of the hooks that set headers.
    response.setHeader('X-Request-Id', String(request.id));
    response.setHeader('Cache-Control', 'no-store');
    request.headers['x-patchwork-protocol'] = protocol.slice(0, -1);
    request.headers['x-patchwork-host'] = host;
    request.headers['x-patchwork-address'] = request.ip ?? '';
    return handler(request, response, next);
  });
  return true;
}
