import type { World } from '#api/demo/world.ts';
import { BuilderContext, type Span, type WorldOptions } from './builder-context.ts';
import { decisions } from './decisions.ts';
import { directory } from './directory.ts';
import { involvements } from './involvements.ts';
import { people } from './people.ts';

export { TEST_IDENTIFIER_KEY } from './people.ts';
export type WorldBuilder = ReturnType<typeof world>;

/**
 * Starts a tiny graph for one test, told in the field's words. What a test does not mention is the
 * ordinary case: signed up, row signed, active, employed for years, confirmed, current. Each method
 * adds a record and returns it for later lines to name (and, before loading, to change); `build()`
 * gives the world that `loadWorld` writes. Its parts are functions that return functions, longer than
 * a screen as a whole and short each.
 */
export function world(now: string, settings: WorldOptions = {}) {
  const context = new BuilderContext(now, settings);
  const places = directory(context);
  return {
    ...places,
    ...people(context, places.area),
    ...involvements(context),
    ...decisions(context),
    now: context.now,
    ago: (span: Span): string => context.ago(span),
    ahead: (span: Span): string => context.ahead(span),
    build: (): World => context.world,
  };
}
