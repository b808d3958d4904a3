import { readFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { demoStories } from '#api/demo/stories/stories.ts';
import { axeFaults, keptByTheBrowser, overflow, whatStands } from './in-page.mjs';
import { twinOf } from './twin.ts';

export interface Stage {
  browser: Browser;
  origin: string;
}

export interface Manner {
  width?: number;
  hasTouch?: boolean;
  hasScript?: boolean;
}

export const DESK = 1280;
export const PHONE = 390;
const HEIGHT = { [DESK]: 900, [PHONE]: 844 };

const SCREENSHOTS = join(import.meta.dirname, '..', 'screenshots');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const ID = '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const PATH = new RegExp(
  `^/(|(clients|searches|practitioners|agencies|invitations)/${ID}(/access|/consent|/protection|/release|/involvements|/join|/invite|/lead|/concern|/confirm|/vcard|/competence|/beyond)?|oversight/(enquiries/${ID}|bars|duty)|admin/(agencies|growth|problems|review|users(/${ID})?)|inbox/mail|mail-off/[\\w-]+|[a-z-]+)$`,
);
const TITLE =
  /^(Error: )?(Home|Sign in|Search results|Family team|Protection|Releases|Our work|Join this team|Lead professional|Invite a colleague|Invitations|An invitation|Ask the team to get in touch|Concerns|Who works with them\?|To be confirmed|Barred from deciding|Sample of duty look-ups|Competence to decide|What may be shown|Colleague|Your card|Hand over|Links that need an owner|Your teams|Mails to you|Stop mails|Mails not sent|Agency|Agencies|People|Somebody’s account|Review of access|Growth|Reported problems|Report a problem|Help|Privacy|Accessibility statement|Page not found|Which role are you working in\?|Tell us that you work with this person|You are signed out of Patchwork|Who opened this page|Your other families around one family|Records of access|Who looked at this person) – Patchwork$/;
const names = demoStories.flatMap(({ openFirst }) => openFirst.split(' '));
const NAME = new RegExp(names.join('|'), 'i');

/** One person at one window, watched: whatever it does that Patchwork promises not to is a fault. */
export class Visit {
  readonly faults: string[] = [];
  readonly #forgiven: RegExp[] = [];

  private constructor(
    readonly stage: Stage,
    readonly page: Page,
    readonly manner: Required<Manner>,
  ) {}

  static async begin(stage: Stage, manner: Manner = {}): Promise<Visit> {
    const { width = DESK, hasTouch = false, hasScript = true } = manner;
    const context = await stage.browser.newContext({
      viewport: { width, height: HEIGHT[width as keyof typeof HEIGHT] },
      baseURL: stage.origin,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      hasTouch,
      isMobile: hasTouch,
      javaScriptEnabled: hasScript,
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(30_000);
    const visit = new Visit(stage, await context.newPage(), { width, hasTouch, hasScript });
    visit.#watch(context);
    return visit;
  }

  #watch(context: BrowserContext): void {
    context.on('request', (request) => this.#judge(request));
    context.on('weberror', (error) => this.faults.push(`script error: ${error.error().message}`));
    context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      if (this.#forgiven.some((pattern) => pattern.test(message.text()))) return;
      this.faults.push(`console: ${message.text()}`);
    });
  }

  /** The demo's sign-in provider is another origin of this machine: one goes there as a page only. */
  #judge(request: Request): void {
    const url = new URL(request.url());
    if (url.protocol === 'data:') return;
    const isProvider = url.hostname === '127.0.0.1' && request.isNavigationRequest();
    if (url.origin !== this.stage.origin && !isProvider) this.faults.push(`asked ${url.origin}`);
    // Random letters of a sign-in can spell a short name.
    for (const random of ['state', 'nonce', 'code', 'code_challenge'])
      url.searchParams.delete(random);
    if (!url.pathname.startsWith('/_app/immutable/') && NAME.test(decodeURIComponent(url.href))) {
      this.faults.push(`a name stands in the address ${url.href}`);
    }
  }

  /** For what a journey provokes itself: the browser reports a page that is not found as an error. */
  forgive(pattern: RegExp): void {
    this.#forgiven.push(pattern);
  }

  /**
   * Every promise that holds for each state of each page; and a picture of it.
   * @param isWhole or only what is in the window, where something is laid over the page
   */
  async look(state: string, { isWhole = true } = {}): Promise<void> {
    const { page } = this;
    const width = page.viewportSize()?.width ?? 0;
    const where = `${state}-${width}`;
    await page.getByText('Drawing the picture…').waitFor({ state: 'detached' });
    mkdirSync(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: join(SCREENSHOTS, `${where}.png`), fullPage: isWhole });
    const at = new URL(page.url());
    if (at.origin === this.stage.origin) {
      expect({ where, title: await page.title() }).toEqual({
        where,
        title: expect.stringMatching(TITLE),
      });
      expect({ where, path: at.pathname }).toEqual({ where, path: expect.stringMatching(PATH) });
    }
    expect({ where, overflow: await page.evaluate(overflow) }).toEqual({ where, overflow: '' });
    await this.#askAxe(where);
    expect(await this.page.evaluate(keptByTheBrowser)).not.toMatch(NAME);
    expect({ where, faults: this.faults }).toEqual({ where, faults: [] });
    // A page kept busy by being looked at may hide until it is vouched for again; keys would go nowhere.
    await page.locator('.veiled').waitFor({ state: 'detached' });
  }

  /** As look, at the width of a desk and of a phone. */
  async lookTwice(state: string, how: { isWhole?: boolean } = {}): Promise<void> {
    const before = this.page.viewportSize()!;
    for (const width of [PHONE, DESK] as const) {
      await this.page.setViewportSize({ width, height: HEIGHT[width] });
      await this.look(state, how);
    }
    await this.page.setViewportSize(before);
  }

  async #askAxe(where: string): Promise<void> {
    const page = this.manner.hasScript ? this.page : await twinOf(this.page);
    await page.evaluate(AXE);
    const axe = await page.evaluate(axeFaults, WCAG);
    if (page !== this.page) await page.context().close();
    expect({ where, axe }).toEqual({ where, axe: [] });
  }

  async end(): Promise<void> {
    await this.page.context().close();
    expect(this.faults).toEqual([]);
  }
}

/** A visit from beginning to end; where it fails, a picture of the failure is kept. */
export async function visiting(
  stage: Stage,
  manner: Manner,
  journey: (visit: Visit) => Promise<void>,
): Promise<void> {
  const visit = await Visit.begin(stage, manner);
  try {
    await journey(visit);
  } catch (error) {
    const failed = String(expect.getState().currentTestName).replace(/\W+/g, '-').slice(-80);
    const path = join(SCREENSHOTS, `failed-${failed}.png`);
    await visit.page.screenshot({ path }).catch(() => {});
    const stands = await visit.page.evaluate(whatStands).catch(() => 'a page that answers nothing');
    await visit.page.context().close();
    const seen = [`What stood there: ${stands}`, ...visit.faults].join('\n');
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${seen}`, {
      cause: error,
    });
  }
  await visit.end();
}
