import type { DemoAgency } from './agencies.ts';
import type { Random } from './random.ts';
import type { PractitionerRecord } from './world.ts';

export type Colleague = {
  practitioner: PractitionerRecord;
  since: string;
  until?: string;
  /** Someone to sign in as: their home page should be read at a glance. */
  isDemo: boolean;
  caseload: number;
};

const DEMO_CASELOAD = 10;

/** Who works where, and how much each carries. */
export class Staff {
  private readonly byAgency = new Map<string, Colleague[]>();

  add(agency: DemoAgency, colleague: Colleague): void {
    this.byAgency.set(agency.key, [...this.of(agency), colleague]);
  }

  of(agency: DemoAgency): Colleague[] {
    return this.byAgency.get(agency.key) ?? [];
  }

  /** The one with that job or name there; for the hand-written families. */
  find(agency: DemoAgency, isThat: (practitioner: PractitionerRecord) => boolean): Colleague {
    const found = this.of(agency).find(({ practitioner }) => isThat(practitioner));
    if (!found) throw new Error(`Nobody like that works at ${agency.key}`);
    return found;
  }

  /** Someone there now, with fewer cases rather than many. */
  pickPresent(random: Random, agency: DemoAgency): Colleague | undefined {
    const present = this.of(agency).filter((each) => !each.until && hasRoom(each));
    return this.give(random, present);
  }

  /** Someone who has left and whose cases nobody has taken over. */
  pickGone(random: Random, agency: DemoAgency): Colleague | undefined {
    return this.give(
      random,
      this.of(agency).filter(({ until }) => until),
    );
  }

  private give(random: Random, colleagues: Colleague[]): Colleague | undefined {
    if (!colleagues.length) return undefined;
    const [one, other] = [random.pick(colleagues), random.pick(colleagues)];
    const chosen = one.caseload <= other.caseload ? one : other;
    chosen.caseload++;
    return chosen;
  }
}

function hasRoom({ isDemo, caseload }: Colleague): boolean {
  return !isDemo || caseload < DEMO_CASELOAD;
}
