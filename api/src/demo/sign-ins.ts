import type { CountyContext } from './county-context.ts';
import { Random } from './random.ts';
import type { EmploymentRecord, World } from './world.ts';

const NEVER_CAME = 0.12;
const SELDOM = 0.1;
const REVIEWED = 0.93;

/** Most were said to need what they may do within the last quarter; the others are to be reviewed. */
export function addAccessReviews(context: CountyContext): void {
  for (const job of context.world.employments) {
    const random = randomOf(job.practitionerId);
    const days = random.int(1, 90);
    if (random.chance(REVIEWED) && days < context.daysSince(job.since)) {
      job.reviewedAt = context.ago(days);
    }
  }
}

/**
 * Who has signed in: at every agency people began some weeks after it signed, and some never did. Each draws from their
 * own id, so that the rest of the county stays as it is.
 */
export function addSignIns(context: CountyContext): void {
  const { practitioners, employments } = context.world;
  const accounts = new Map(context.world.accounts.map((one) => [one.practitionerId, one]));
  for (const { id, isActive } of practitioners) {
    const random = randomOf(id);
    const job = employments.find(({ practitionerId, until }) => practitionerId === id && !until);
    const known = accounts.get(id);
    if (!job || !isActive || (!known && random.chance(NEVER_CAME))) continue;
    const begun = daysOf(context, job);
    if (begun === null) continue;
    const first = Math.max(begun - random.int(1, 90), 0.2);
    const last = Math.min(first, random.chance(SELDOM) ? random.int(40, 200) : random.int(1, 20));
    const days = { firstSignedInAt: context.ago(first), lastSignedInAt: context.ago(last) };
    if (known) Object.assign(known, days);
    else {
      const who = { id: random.uuid(), subject: id, practitionerId: id };
      context.add('accounts', { issuer: 'demo', ...who, ...days });
    }
  }
}

/** How many days ago both had begun, the agency to take part and they to work for it. */
function daysOf(context: CountyContext, { agencyId, since }: EmploymentRecord): number | null {
  const { signedUpAt } = agencyOf(context.world, agencyId);
  return signedUpAt ? Math.min(context.daysSince(since), context.daysSince(signedUpAt)) : null;
}

const agencyOf = ({ agencies }: World, id: string) => agencies.find((agency) => agency.id === id)!;

/** Draws that depend on nothing but an id. */
export const randomOf = (id: string): Random => new Random(Number.parseInt(id.slice(0, 8), 16));
