/**
 * What stands on the screen: as answered; veiled, since nobody has vouched for it lately; or gone, because
 * it changed or because the server no longer says that it did not.
 */
export type Standing = 'shown' | 'veiled' | 'changed' | 'stopped';
export type Answer = 'same' | 'changed' | 'signedOut' | 'missed';

export const everyMs = 4_000;
/** So long an answer vouches for the screen, from when it was asked for: what is withdrawn is gone by then. */
export const vouchesMs = 5_000;
const mayMiss = 3;
/** Whoever waits longer than this for an answer asks earlier, so that the next one comes before the veil. */
export const slowMs = 500;
const everyMsIfSlow = 2_000;
/** A page that was too busy to ask in time is given so long for its answer before it is veiled, */
const busyMs = 500;
/** and one that was later than this has slept. */
const sleptMs = 8_000;

type Ends = { tell: (standing: Standing) => void; signedOut: () => void };

/**
 * Asks every few seconds whether what is shown would be answered the same. Told from times, not counted:
 * a laptop that slept, or a tab behind others, has asked nobody, and shows nothing until it has.
 */
export class Ticker {
  readonly #ask: () => Promise<Answer>;
  readonly #ends: Ends;
  #vouchedAt = 0;
  #misses = 0;
  #isAsking = false;
  #isOver = true;
  #isPaused = false;
  #next: ReturnType<typeof setTimeout> | undefined;
  #veil: ReturnType<typeof setTimeout> | undefined;

  constructor(ask: () => Promise<Answer>, ends: Ends) {
    this.#ask = ask;
    this.#ends = ends;
  }

  /** Asks at once: the page may have been long on its way. */
  start() {
    this.#isOver = false;
    this.#vouch(Date.now());
    void this.#askNow();
  }

  /** While nobody can see the page nothing is asked; the veil falls all the same. */
  pause() {
    this.#isPaused = true;
    clearTimeout(this.#next);
  }

  resume() {
    this.#isPaused = false;
    if (this.#isOver) return;
    if (this.#isStale()) this.#ends.tell('veiled');
    void this.#askNow();
  }

  stop() {
    this.#isOver = true;
    clearTimeout(this.#next);
    clearTimeout(this.#veil);
  }

  async #askNow() {
    if (this.#isAsking || this.#isOver) return;
    clearTimeout(this.#next);
    this.#isAsking = true;
    const askedAt = Date.now();
    if (!this.#isStale(sleptMs))
      this.#veilAt(Math.max(this.#vouchedAt + vouchesMs, askedAt + busyMs));
    const answer = await this.#ask().catch((): Answer => 'missed');
    this.#isAsking = false;
    if (!this.#isOver) this.#take(answer, askedAt);
  }

  #take(answer: Answer, askedAt: number) {
    if (answer === 'signedOut') {
      this.stop();
      return this.#ends.signedOut();
    }
    if (answer === 'changed') return this.#end('changed');
    if (answer === 'missed' && ++this.#misses >= mayMiss) return this.#end('stopped');
    if (answer === 'same') {
      this.#misses = 0;
      // One that was long on its way vouches for nothing any more: the veil stays, and it is asked again.
      if (Date.now() - askedAt < vouchesMs) this.#vouch(askedAt);
    }
    if (this.#isPaused) return;
    const took = Date.now() - askedAt;
    const wait = (took > slowMs ? everyMsIfSlow : everyMs) - took;
    this.#next = setTimeout(() => void this.#askNow(), wait);
  }

  #vouch(since: number) {
    this.#vouchedAt = since;
    this.#veilAt(since + vouchesMs);
    this.#ends.tell('shown');
  }

  #veilAt(time: number) {
    clearTimeout(this.#veil);
    this.#veil = setTimeout(() => this.#ends.tell('veiled'), time - Date.now());
  }

  #isStale(after = vouchesMs): boolean {
    const age = Date.now() - this.#vouchedAt;
    // A clock that was put back says nothing about how long it was.
    return age < 0 || age >= after;
  }

  #end(standing: Standing) {
    this.stop();
    this.#ends.tell(standing);
  }
}
