/** The part of oidc-provider that the demo uses; the package brings no types. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  export interface Context {
    type: string;
    body: string;
    status: number;
    oidc: {
      client?: { clientId: string };
      session?: { accountId?: string };
      result?: { login?: unknown };
      provider: Provider;
    };
    res: ServerResponse;
  }

  export class Grant {
    constructor(of: { accountId: string | undefined; clientId: string | undefined });
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    readonly Grant: typeof Grant;
    callback(): RequestListener;
    interactionDetails(
      request: IncomingMessage,
      response: ServerResponse,
    ): Promise<{ uid: string; params: Record<string, unknown> }>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: Record<string, unknown>,
    ): Promise<void>;
    on(event: string, listener: (context: Context, error: Error) => void): void;
  }

  export namespace interactionPolicy {
    class Check {
      static readonly REQUEST_PROMPT: true;
      static readonly NO_NEED_TO_PROMPT: false;
      constructor(
        reason: string,
        description: string,
        error: string,
        check: (context: Context) => boolean,
      );
    }
    interface Checks extends Array<Check> {
      add(check: Check): void;
    }
    function base(): { get(name: string): { checks: Checks } };
  }

  export default Provider;
}

declare module 'oidc-provider/lib/adapters/memory_adapter.js' {
  export function createMemoryAdapter(): (model: string) => unknown;
}
