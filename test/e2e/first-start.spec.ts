import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { until } from '../../ops/lib/processes.mjs';
import { administering } from './journeys/administering.ts';
import { audit } from './journeys/audit.ts';
import { byKeyboard } from './journeys/by-keyboard.ts';
import { byMouse } from './journeys/by-mouse.ts';
import { concerns } from './journeys/concerns.ts';
import { consent } from './journeys/consent.ts';
import { handingOver } from './journeys/handing-over.ts';
import { idle } from './journeys/idle.ts';
import { inviting } from './journeys/inviting.ts';
import { leading } from './journeys/leading.ts';
import { onAPhone } from './journeys/on-a-phone.ts';
import { openToAll } from './journeys/open-to-all.ts';
import { ownCard } from './journeys/own-card.ts';
import { protection } from './journeys/protection.ts';
import { relay } from './journeys/relay.ts';
import { roles } from './journeys/roles.ts';
import { safeguards } from './journeys/safeguards.ts';
import { slowScripts } from './journeys/slow-scripts.ts';
import { stories } from './journeys/stories.ts';
import { withoutScripts } from './journeys/without-scripts.ts';
import { wrongInput } from './journeys/wrong-input.ts';
import { openChromium } from './support/chromium.ts';
import { Newcomer, type Start } from './support/newcomer.ts';
import type { Stage } from './support/visit.ts';

const MINUTE = 60_000;
const FIRST_START = 8 * MINUTE;

jest.setTimeout(120_000);

/** A Patchwork that runs already, to write journeys against without a start of two minutes each time. */
const given = process.env['E2E_ORIGIN'];

describe(given ? `at ${given}` : 'on a machine that has never seen Patchwork', () => {
  const stage = { origin: given } as Stage;
  let newcomer: Newcomer | undefined;
  let start: Start | undefined;

  beforeAll(async () => {
    stage.browser = await openChromium();
    if (given) return;
    newcomer = new Newcomer();
    start = await newcomer.start(FIRST_START);
    stage.origin = start.origin;
    console.log(`First npm start: ready in ${start.seconds} s`);
  }, FIRST_START + MINUTE);

  afterAll(async () => {
    await stage.browser?.close();
    await start?.interrupt();
    newcomer?.remove();
  }, MINUTE);

  openToAll(stage);
  byMouse(stage);
  byKeyboard(stage);
  onAPhone(stage);
  consent(stage);
  withoutScripts(stage);
  slowScripts(stage);
  idle(stage);
  wrongInput(stage);
  roles(stage);
  stories(stage);
  protection(stage);
  safeguards(stage);
  ownCard(stage);
  concerns(stage);
  inviting(stage);
  leading(stage);
  handingOver(stage);
  relay(stage);
  audit(stage);
  administering(stage);

  if (given) return;

  test('Ctrl-C ends it, and leaves nothing running', async () => {
    await start?.interrupt();
    await until(() => newcomer?.running().length === 0, 20_000);
    expect(newcomer?.running()).toEqual([]);
  });

  test(
    'a second start finds everything made',
    async () => {
      start = await newcomer!.start(2 * MINUTE);
      console.log(`Second npm start: ready in ${start.seconds} s`);
      expect(start.said()).not.toMatch(/fetching|Installing|Compiling|Building|Loading the demo/i);
      const ready = await fetch(`${start.origin}/api/health/ready`);
      expect(ready.status).toBe(200);
      await start.interrupt();
      await until(() => newcomer?.running().length === 0, 20_000);
      expect(newcomer?.running()).toEqual([]);
    },
    3 * MINUTE,
  );
});
