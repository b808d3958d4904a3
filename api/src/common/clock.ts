/**
 * The time, injected. In production the database's own clock decides (read after the lock, see the
 * consent rule), so `forDatabase` is null; a test injects one time for both.
 */
export class Clock {
  private readonly fixed: () => Date | null;

  constructor(fixed: () => Date | null = () => null) {
    this.fixed = fixed;
  }

  now(): Date {
    return this.fixed() ?? new Date();
  }

  /** ISO time for `$now`, or null: "read your own clock". */
  forDatabase(): string | null {
    return this.fixed()?.toISOString() ?? null;
  }
}
