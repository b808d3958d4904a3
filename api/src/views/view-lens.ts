/** What a kept view is made of: ids of nodes and codes, and no name of anybody. */

export const LAYOUTS = ['rings', 'tree', 'columns', 'free'] as const;
export type Layout = (typeof LAYOUTS)[number];

export const STANDINGS = ['all', 'current', 'ended'] as const;
export const FRESHNESSES = ['all', 'confirmed', 'unconfirmed'] as const;
export const GROUPINGS = ['none', 'agency', 'sector', 'household'] as const;

/** Where one node stands in the free layout. */
export interface Place {
  id: string;
  x: number;
  y: number;
}

export interface Lens {
  sectors: string[];
  roles: string[];
  areas: string[];
  members: string[];
  standing: (typeof STANDINGS)[number];
  freshness: (typeof FRESHNESSES)[number];
  focusId: string | null;
  focusSteps: number;
  grouping: (typeof GROUPINGS)[number];
  folded: string[];
  /** The day as at whose end the team is looked at, as `YYYY-MM-DD`; null: today, whenever that is. */
  asAt: string | null;
}

/** More than any family page draws. */
export const MOST_PLACES = 600;
const MOST_CHOICES = 200;
const LONGEST_CODE = 100;
const FARTHEST = 100_000;
const FARTHEST_STEPS = 9;

const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const NODE = new RegExp(
  `^(?:(?:member|agency|home):${UUID}|person:${UUID}:${UUID}|sector:[A-Za-z]{1,40}|mediated)$`,
);

const isNode = (value: unknown): value is string => typeof value === 'string' && NODE.test(value);
const isCode = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_CODE;
const isCount = (value: unknown, most: number): boolean =>
  Number.isInteger(value) && Math.abs(value as number) <= most;
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= MOST_CHOICES && value.every(isOne);
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
const isOneOf = (value: unknown, words: readonly string[]): boolean =>
  words.includes(value as string);

function hasJust(value: unknown, names: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length === names.length && names.every((name) => own.includes(name));
}

export function isPlaces(value: unknown): value is Place[] {
  if (!Array.isArray(value) || value.length > MOST_PLACES) return false;
  const isPlace = (one: unknown) =>
    hasJust(one, ['id', 'x', 'y']) &&
    isNode(one['id']) &&
    isCount(one['x'], FARTHEST) &&
    isCount(one['y'], FARTHEST);
  return value.every(isPlace) && new Set(value.map(({ id }: Place) => id)).size === value.length;
}

const RIGHT: Record<keyof Lens, (value: unknown) => boolean> = {
  sectors: (value) => isListOf(value, isCode),
  roles: (value) => isListOf(value, isCode),
  areas: (value) => isListOf(value, isCode),
  members: (value) => isListOf(value, isNode),
  standing: (value) => isOneOf(value, STANDINGS),
  freshness: (value) => isOneOf(value, FRESHNESSES),
  focusId: (value) => value === null || isNode(value),
  focusSteps: (value) => isCount(value, FARTHEST_STEPS) && (value as number) > 0,
  grouping: (value) => isOneOf(value, GROUPINGS),
  folded: (value) => isListOf(value, isNode),
  asAt: (value) => value === null || isDay(value),
};

export const isLens = (value: unknown): value is Lens =>
  hasJust(value, Object.keys(RIGHT)) &&
  Object.entries(RIGHT).every(([name, isRight]) => isRight(value[name]));
