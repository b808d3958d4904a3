import { existsSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** One way to the same answer; `index` says which of the case's questions is asked. */
export interface Variant {
  name: string;
  run(index: number): Promise<unknown>;
}

export interface Timed {
  name: string;
  /** Milliseconds, of all repetitions together. */
  p50: number;
  p95: number;
  /** Of each repetition. */
  medians: number[];
  p95s: number[];
}

export interface Plan {
  /** How many questions there are; each is asked of every variant. */
  questions: number;
  warmUps: number;
  rounds: number;
}

export const REPETITIONS = 3;

/**
 * Times several variants in one process: warmed up together, asked the same question one after the
 * other, each round beginning with another one, so that what disturbs one disturbs all.
 * @param settle called before each repetition
 */
export async function compare(
  variants: Variant[],
  { questions, warmUps, rounds }: Plan,
  settle: () => Promise<void>,
): Promise<Timed[]> {
  for (let round = 0; round * variants.length < warmUps; round++) {
    for (const variant of variants) await variant.run(round % questions);
  }
  const times = variants.map(() => [] as number[][]);
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    await settle();
    times.forEach((each) => each.push([]));
    for (let round = 0; round < rounds; round++) {
      for (let turn = 0; turn < variants.length; turn++) {
        const which = (round + turn) % variants.length;
        const began = performance.now();
        await variants[which]!.run(round % questions);
        times[which]!.at(-1)!.push(performance.now() - began);
      }
    }
  }
  return variants.map(({ name }, which) => ({
    name,
    p50: quantile(times[which]!.flat(), 0.5),
    p95: quantile(times[which]!.flat(), 0.95),
    medians: times[which]!.map((each) => quantile(each, 0.5)),
    p95s: times[which]!.map((each) => quantile(each, 0.95)),
  }));
}

/** A variant with the number of the process that does its work. */
export type Worker = Variant & { pid: number };

/**
 * Milliseconds of processor that each variant costs its server a call, of each repetition: slower to
 * take than times, but others at work on the machine change them little. Call it when all is warm.
 * @returns undefined on machines without /proc
 */
export async function compareWork(
  workers: Worker[],
  { questions, rounds }: Plan,
): Promise<number[][] | undefined> {
  if (!existsSync('/proc/self/stat')) return undefined;
  const costs = workers.map(() => [] as number[]);
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    for (let turn = 0; turn < workers.length; turn++) {
      const which = (repetition + turn) % workers.length;
      const { pid, run } = workers[which]!;
      const before = processorMs(pid);
      for (let round = 0; round < rounds * 2; round++) await run(round % questions);
      costs[which]!.push((processorMs(pid) - before) / (rounds * 2));
    }
  }
  return costs;
}

/** Time that all threads of a process have computed; the kernel counts in hundredths of a second. */
function processorMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return 10 * (Number(fields[11]) + Number(fields[12]));
}

/** Answers that differ may not be compared: that would be the time of two different questions. */
export async function requireEqual(
  variants: Variant[],
  questions: number,
  comparable: (answer: unknown) => unknown = (answer) => answer,
): Promise<void> {
  for (let index = 0; index < questions; index++) {
    const answers: unknown[] = [];
    for (const { run } of variants) answers.push(comparable(await run(index)));
    const other = answers.findIndex((answer) => !isDeepStrictEqual(answer, answers[0]));
    if (other > 0) {
      const names = `"${variants[0]!.name}" and "${variants[other]!.name}"`;
      const where = difference(answers[0], answers[other], 'answer');
      throw new Error(`${names} give different answers to question ${index}: ${where}`);
    }
  }
}

/** The first place where two answers differ; they are of invented people. */
function difference(one: unknown, other: unknown, path: string): string {
  const areObjects = [one, other].every((each) => typeof each === 'object' && each !== null);
  if (!areObjects) return `${path} is ${JSON.stringify(one)} and ${JSON.stringify(other)}`;
  const [a, b] = [one, other] as Record<string, unknown>[];
  const keys = [...new Set([...Object.keys(a!), ...Object.keys(b!)])];
  const key = keys.find((each) => !isDeepStrictEqual(a![each], b![each]))!;
  return difference(a![key], b![key], `${path}.${key}`);
}

export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Of each repetition the ratio of the medians. */
export function ratios(one: Timed, other: Timed): number[] {
  return quotients(one.medians, other.medians);
}

export function quotients(ones: number[], others: number[]): number[] {
  return ones.map((one, repetition) => one / others[repetition]!);
}
