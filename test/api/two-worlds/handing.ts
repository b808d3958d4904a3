import { randomUUID } from 'node:crypto';
import type { Asking } from './acts.ts';
import { ABSENT } from './script-for.ts';

type Page = { lines?: { id: string }[]; colleagues?: { id: string }[] };

/**
 * The first line of the viewer's own goes to a colleague. What nobody looks after is not handed out, only asked
 * about: that would open a client, and so show more of one world than was ever hidden.
 */
export async function handOver({ ask, send }: Asking): Promise<void> {
  for (const whose of ['unowned', 'own'] as const) {
    const page = (await ask(whose === 'own' ? '/hand-over' : '/unowned')) as Page;
    const lineIds = [page.lines?.[0]?.id ?? ABSENT, ABSENT];
    const asked = { whose, lineIds, toId: page.colleagues?.[0]?.id ?? ABSENT };
    const { mark } = (await send('/hand-over/preview', asked)) as { mark?: string };
    const known = whose === 'own' ? mark : undefined;
    const command = { operationId: randomUUID(), ...asked, mark: known ?? 'x'.repeat(43) };
    await send('/hand-over', command);
  }
  await ask('/unowned/number');
  await ask('/families/mine');
}
