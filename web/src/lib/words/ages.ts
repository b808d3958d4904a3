import type { Age } from '#lib/api/types.ts';
import { describeAge } from '#lib/format/age.ts';
import { m } from '#lib/paraglide/messages.js';

export function ageWord(age: Age): string {
  const phrase = describeAge(age);
  switch (phrase.kind) {
    case 'years':
      return m.age_years({ count: phrase.count });
    case 'months':
      return m.age_months({ count: phrase.count });
    case 'weeksToBirth':
      return m.age_weeks_to_birth({ count: phrase.count });
    case 'newborn':
      return m.age_newborn();
    case 'dueNow':
      return m.age_due_now();
    case 'unborn':
      return m.age_unborn();
    case 'dead':
      return m.age_dead();
    case 'unknown':
      return m.age_unknown();
  }
}
