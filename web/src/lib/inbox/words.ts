import type { TeamEvent } from '#lib/api/types.ts';
import { m } from '#lib/paraglide/messages.js';
import { involvementRoleWord } from '#lib/words/involvement-roles.ts';
import { fullName } from '#lib/words/names.ts';

/** What happened, in one sentence. */
export function eventWord(event: TeamEvent): string {
  const client = fullName(event);
  const { agencyName: agency, kind, person, role } = event;
  const name = fullName({ given: person?.given ?? '', family: person?.family ?? '' });
  const who = m.inbox_who({ name, role: involvementRoleWord(role), agency });
  switch (kind) {
    case 'joined':
      return m.inbox_joined({ who, client });
    case 'left':
      return m.inbox_left({ who, client });
    case 'ended':
      return m.inbox_ended({ agency, client });
    case 'lead':
      return m.inbox_lead({ who, client });
    case 'leadEnded':
      return m.inbox_lead_ended({ who, client });
    case 'proposed':
      return m.inbox_proposed({ who, client });
    case 'handedOver':
      return m.inbox_handed_over({ who, client });
    case 'confirmed':
      return m.inbox_confirmed({ client });
    case 'concern':
      return m.inbox_concern({ client });
  }
}
