import { ApiError, openApi } from '#lib/api/api.ts';
import type { PageServerLoad } from './$types';

/** Help must open while the API is away, and outside the demo there are no stories: then, none. */
export const load: PageServerLoad = async ({ fetch }) => {
  try {
    return { stories: await openApi(fetch).demoStories() };
  } catch (cause) {
    if (cause instanceof ApiError) return { stories: [] };
    throw cause;
  }
};
