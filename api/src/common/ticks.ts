/**
 * Work at fixed ticks of the clock, one round after the other: when a round is says nothing about what
 * there was to do in it.
 */
export class Ticks {
  private readonly everyMs: number;
  private readonly work: () => Promise<unknown>;
  private timer: NodeJS.Timeout | undefined;
  private isEnding = false;
  private running: Promise<unknown> = Promise.resolve();

  /** @param work never rejects */
  constructor(everySeconds: number, work: () => Promise<unknown>) {
    this.everyMs = everySeconds * 1_000;
    this.work = work;
  }

  /** Of no seconds there are no ticks. */
  start(): void {
    if (this.isEnding || !this.everyMs) return;
    const wait = this.everyMs - (Date.now() % this.everyMs);
    this.timer = setTimeout(() => {
      this.running = this.work();
      void this.running.then(() => this.start());
    }, wait).unref();
  }

  /** Waits for the round under way. */
  async stop(): Promise<void> {
    this.isEnding = true;
    clearTimeout(this.timer);
    await this.running;
  }
}
