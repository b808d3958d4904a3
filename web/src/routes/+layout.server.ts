import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals }) => {
  if (!locals.session) return { session: null };
  // The token stays on the server: form actions read it there.
  const { csrfToken: _csrfToken, ...session } = locals.session;
  return { session };
};
