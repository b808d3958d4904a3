import type { OpenSession, SessionView } from '#lib/api/types.ts';

declare global {
  namespace App {
    interface Error {
      status: number;
      message: string;
      /** Told to the help desk, so that the log line can be found. */
      requestId?: string;
    }
    interface Locals {
      requestId: string;
      session: SessionView | null;
      /** Cookies that the API set while it answered this request, to be passed on as they are. */
      apiCookies: string[];
    }
    interface PageData {
      session: OpenSession | null;
      /** The family page needs the window's whole width. */
      isWide?: boolean;
    }
  }
}

export {};
