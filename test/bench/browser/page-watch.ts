import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { until } from '../../../ops/lib/processes.mjs';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { drawnPicture, forgetTasks, loadingTimes, longestTask, watchLoading } from './in-page.mjs';

/** A middling phone on a slow mobile network, as the field's tools have it. */
const PHONE = { width: 390, height: 844, slower: 4, latencyMs: 150, kilobits: 1_600 };
const DESK = { width: 1_280, height: 900, slower: 1, latencyMs: 40, kilobits: 10_000 };
/** Room for one of the two: the picture comes when it is asked for. */
const NARROW = { width: 1_000, height: 900 };
const QUIET_MS = 2_500;
/** The library paints in the frame after the one in which it is given something. */
const PAINT_MS = 200;
const STEPS = 60;
const PATIENCE_MS = 180_000;

const throttles = { phone: PHONE, desk: DESK };

/** One person's browser, which forgets everything from one page to the next. */
export class PageWatch {
  private readonly browser: Browser;
  private readonly origin: string;
  private readonly cookie: string;

  constructor(browser: Browser, origin: string, cookie: string) {
    this.browser = browser;
    this.origin = origin;
    this.cookie = cookie;
  }

  /** A database that has just begun plans its first statements slower than the service waits for it. */
  async untilAnswered(path: string): Promise<void> {
    const answers = () => this.with(DESK, async (page) => (await page.goto(path))?.ok() ?? false);
    if (!(await until(answers, PATIENCE_MS, 1_000))) throw new Error(`${path} is never answered`);
  }

  /** Milliseconds until the largest paint, and for which the page would not have answered meanwhile. */
  loading(path: string, manner: keyof typeof throttles) {
    const { slower, latencyMs, kilobits, ...viewport } = throttles[manner];
    return this.with(viewport, async (page, devtools) => {
      const bytes = (kilobits * 1_000) / 8;
      await devtools.send('Network.emulateNetworkConditions', {
        ...{ offline: false, latency: latencyMs },
        ...{ downloadThroughput: bytes, uploadThroughput: bytes / 2 },
      });
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
      await goTo(page, path);
      await page.waitForLoadState('networkidle');
      await sleep(QUIET_MS);
      return page.evaluate(loadingTimes);
    });
  }

  /** kB of compressed script that a page fetches to begin with, and beyond that for its picture. */
  scripts(path: string, hasPicture: boolean) {
    return this.with(NARROW, async (page) => {
      const sizes = new Map<string, number>();
      page.on('response', async (response) => {
        const { pathname } = new URL(response.url());
        if (!pathname.endsWith('.js')) return;
        sizes.set(pathname, gzipSync(await response.body()).length / 1_000);
      });
      const sum = () => [...sizes.values()].reduce((all, one) => all + one, 0);
      await goTo(page, path);
      await page.waitForLoadState('networkidle');
      await sleep(QUIET_MS);
      const first = sum();
      if (!hasPicture) return { first, picture: 0 };
      await this.askForPicture(page);
      return { first, picture: sum() - first };
    });
  }

  /**
   * Milliseconds of the page's one thread: for the script of the picture, which runs as soon as the pointer
   * comes near the switch, and then from asking for the picture until it stands there.
   */
  drawing(path: string, nodes: number) {
    return this.with(NARROW, async (page, devtools) => {
      await goTo(page, path);
      await page.waitForLoadState('networkidle');
      await sleep(QUIET_MS);
      // The thread's own time: others at work on this machine make it no longer.
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
      // Found before: to look for something costs the page time too.
      const button = (await page
        .getByRole('button', { name: 'Picture', exact: true })
        .elementHandle())!;
      const before = await busyMs(devtools);
      await button.hover();
      await page.waitForLoadState('networkidle');
      await sleep(QUIET_MS);
      const ready = await busyMs(devtools);
      await button.click();
      await page.locator('[role=application] canvas').first().waitFor();
      await sleep(PAINT_MS);
      const after = await busyMs(devtools);
      await this.drawn(page, nodes);
      return { script: ready - before, drawing: after - ready };
    });
  }

  /** The longest task while the picture is drawn along with the mouse. */
  panning(path: string, nodes: number) {
    return this.with(DESK, async (page) => {
      await goTo(page, path);
      const before = await this.drawn(page, nodes);
      const frame = (await page.getByRole('application').boundingBox())!;
      const [x, y] = [frame.x + 8, Math.max(frame.y, 0) + 8];
      await page.mouse.move(x, y);
      await page.evaluate(forgetTasks);
      await page.mouse.down();
      for (let step = 1; step <= STEPS; step++) await page.mouse.move(x + step * 4, y + step * 3);
      await page.mouse.up();
      await sleep(500);
      const after = (await page.evaluate(drawnPicture))!;
      if (after.x === before.x) throw new Error('The picture did not follow the mouse');
      return page.evaluate(longestTask);
    });
  }

  private async askForPicture(page: Page, nodes?: number): Promise<void> {
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    await this.drawn(page, nodes);
  }

  private async drawn(page: Page, nodes?: number) {
    await page.getByRole('application').locator('canvas').first().waitFor();
    await page.getByText('Drawing the picture…').waitFor({ state: 'detached' });
    await sleep(1_000);
    const picture = await page.evaluate(drawnPicture);
    if (!picture || (nodes && picture.nodes !== nodes)) {
      throw new Error(`The picture has ${picture?.nodes} nodes instead of ${nodes}`);
    }
    return picture;
  }

  private async with<T>(
    { width, height }: { width: number; height: number },
    work: (page: Page, devtools: CDPSession) => Promise<T>,
  ): Promise<T> {
    const context = await this.open({ width, height });
    try {
      const page = await context.newPage();
      return await work(page, await context.newCDPSession(page));
    } finally {
      await context.close();
    }
  }

  private async open(viewport: { width: number; height: number }): Promise<BrowserContext> {
    const context = await this.browser.newContext({ viewport, baseURL: this.origin });
    context.setDefaultTimeout(60_000);
    const [name, value] = this.cookie.split('=') as [string, string];
    // A cookie of that name must be a secure one; to itself the machine sends it all the same.
    const url = this.origin.replace('http:', 'https:');
    await context.addCookies([{ name, value, url, httpOnly: true }]);
    await context.addInitScript(watchLoading);
    return context;
  }
}

/** The page itself: what a browser makes of a page of sign-in or of a fault is another question. */
async function goTo(page: Page, path: string): Promise<void> {
  const answer = await page.goto(path);
  const { pathname } = new URL(page.url());
  if (!answer?.ok() || pathname !== path) {
    throw new Error(`${path} answers ${answer?.status()} at ${pathname}`);
  }
}

/** Without what our own questions cost. */
async function busyMs(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)!.value;
  return 1_000 * (seconds('TaskDuration') - seconds('DevToolsCommandDuration'));
}
