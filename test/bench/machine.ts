import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const WATCHED_MS = 500;
/** Share of all processors that others may use while we rest. */
const BUSY = 0.15;
const PATIENCE = 12;

/** Watches how much of the machine is used while nothing here runs. */
export class Machine {
  /** The largest share seen before any repetition that was measured all the same. */
  worst = 0;

  get isBusy(): boolean {
    return this.worst > BUSY;
  }

  /** Waits a little for a quiet machine, and remembers how quiet it became. */
  readonly settle = async (): Promise<void> => {
    let used = await usedByOthers();
    for (let attempt = 1; used > BUSY && attempt < PATIENCE; attempt++) {
      used = Math.min(used, await usedByOthers());
    }
    this.worst = Math.max(this.worst, used);
  };
}

async function usedByOthers(): Promise<number> {
  const before = processorTimes();
  await sleep(WATCHED_MS);
  const after = processorTimes();
  return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function processorTimes(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const idle = times.reduce((sum, each) => sum + each.idle, 0);
  const all = times.reduce((sum, t) => sum + t.user + t.nice + t.sys + t.idle + t.irq, 0);
  return { idle, all };
}
