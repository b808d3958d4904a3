import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Controller, Get, HttpCode, Module, Post } from '@nestjs/common';
import { APP_FILTER, APP_PIPE, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request, Response } from 'express';
import { Clock } from '#api/common/clock.ts';
import { Config, readConfig } from '#api/common/config.ts';
import { ErrorFilter } from '#api/common/error.filter.ts';
import type { IssuerConfig } from '#api/common/issuer-config.ts';
import { strictValidation } from '#api/common/validation.ts';
import { startDemoIdp, type DemoIdp } from '#api/demo-idp/demo-idp.ts';
import { GraphService } from '#api/graph/graph.service.ts';
import { CurrentViewer } from '#api/identity/current-viewer.decorator.ts';
import { strictAdapter } from '#api/identity/http-adapter.ts';
import { applyHttpSecurity } from '#api/identity/http-security.ts';
import { IdentityModule } from '#api/identity/identity.module.ts';
import { callbackAddress } from '#api/identity/issuer.strategy.ts';
import { signedOutAddress } from '#api/identity/issuers.service.ts';
import { OpensFamilyPage } from '#api/identity/public.decorator.ts';
import type { Viewer } from '#api/identity/viewer.ts';
import { testAddress, testGraph } from '#test/support/graph.ts';
import { people } from './people.ts';

export interface IdentityApp {
  origin: string;
  graph: GraphService;
  /** Names of the statements sent since it was last emptied. */
  statements: string[];
  /** Sets the time of service and database; null: the real one. */
  setNow(iso: string | null): void;
  stop(): Promise<void>;
}

interface IssuerWish {
  key: string;
  minimumAcr?: string;
  /** What the provider will claim. */
  acr?: string;
  /** Configured, but does not answer. */
  isAway?: boolean;
}

/** Only identity and a few routes that say who asks: nothing else of the service can hide a fault. */
@Controller()
class ProbeController {
  @Get('probe')
  probe(@CurrentViewer() viewer: Viewer): Viewer {
    return viewer;
  }

  @Get('probe/family')
  @OpensFamilyPage()
  family(@CurrentViewer() viewer: Viewer): Viewer {
    return viewer;
  }

  @Post('probe')
  @HttpCode(200)
  change(): string {
    return 'changed';
  }

  @Post('claims')
  claim(): string {
    return 'claimed';
  }
}

@Module({})
class PlatformModule {}

export async function startIdentityApp(issuers: IssuerWish[]): Promise<IdentityApp> {
  const port = await freePort();
  const config = testConfig(port);
  const idps = await Promise.all(issuers.map((wish) => startIssuer(config, wish)));
  const graph = await testGraph();
  const statements: string[] = [];
  let now: string | null = null;
  const platform = [
    { provide: Config, useValue: config },
    { provide: GraphService, useValue: recording(graph, statements) },
    { provide: Clock, useValue: new Clock(() => (now ? new Date(now) : null)) },
  ];
  const module = {
    module: PlatformModule,
    global: true,
    imports: [IdentityModule],
    controllers: [ProbeController],
    providers: [
      ...platform,
      { provide: APP_PIPE, useFactory: strictValidation },
      { provide: APP_FILTER, useClass: ErrorFilter },
    ],
    exports: platform,
  };
  const app = await NestFactory.create<NestExpressApplication>(module, strictAdapter(), {
    logger: ['error'],
  });
  app.setGlobalPrefix('api/v1');
  applyHttpSecurity(app, config);
  app.use('/help', (_request: Request, response: Response) => void response.send('A page'));
  await app.listen(port, '127.0.0.1');
  const stop = async () =>
    void (await Promise.all([app.close(), ...idps.map((idp) => idp.stop())]));
  return {
    origin: config.publicOrigin,
    graph,
    statements,
    setNow: (iso) => void (now = iso),
    stop,
  };
}

function testConfig(port: number): Config {
  const { uri, user, password } = testAddress();
  return readConfig({
    PORT: String(port),
    PATCHWORK_DEMO: '1',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    LOG_LEVEL: 'silent',
  });
}

async function startIssuer(
  config: Config,
  { key, minimumAcr, acr, isAway }: IssuerWish,
): Promise<DemoIdp> {
  const clientSecret = `secret-of-${key}`;
  const idp = await startDemoIdp({
    port: 0,
    clientId: 'patchwork',
    clientSecret,
    redirectUris: [callbackAddress(config.publicOrigin, key)],
    postLogoutRedirectUris: [signedOutAddress(config.publicOrigin)],
    people,
    ...(acr && { acr }),
  });
  const { issuer } = idp;
  const entry: IssuerConfig = {
    key,
    name: `Staff of ${key}`,
    issuer,
    clientId: 'patchwork',
    clientSecret,
  };
  config.issuers.push(minimumAcr ? { ...entry, minimumAcr } : entry);
  if (isAway) await idp.stop();
  return idp;
}

/** The real service; only the names that pass are written down. */
function recording(graph: GraphService, statements: string[]): GraphService {
  return new Proxy(graph, {
    get(target, property) {
      const value = Reflect.get(target, property, target) as unknown;
      if (typeof value !== 'function') return value;
      return (...args: unknown[]) => {
        if (typeof args[0] === 'string') statements.push(args[0]);
        return (value as (...given: unknown[]) => unknown).apply(target, args);
      };
    },
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
