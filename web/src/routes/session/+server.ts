import type { RequestHandler } from './$types';

/** Asked by an open page while its reader is active: renews the idle clock, tells the new end. */
export const GET: RequestHandler = ({ locals }) => {
  if (!locals.session) return new Response(null, { status: 401 });
  const { idleSeconds, expiresAt } = locals.session;
  return Response.json({ idleSeconds, expiresAt });
};
