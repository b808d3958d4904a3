import type { Bench } from '../bench.ts';
import { compare, ratios } from '../measure.ts';

/** What any statement costs on this machine, the driver's and ours: nothing can be quicker. */
export async function measureFloor(bench: Bench): Promise<void> {
  const { machine } = bench;
  const { raw, graph } = await bench.county('middle');
  const variants = [
    { name: 'raw', run: () => raw.read('RETURN 1 AS one') },
    { name: 'ours', run: () => graph.runText('RETURN 1 AS one') },
  ];
  const plan = { questions: 1, warmUps: bench.warmUps, rounds: bench.rounds };
  const [bare, ours] = await compare(variants, plan, machine.settle);
  bench.add({ goal: '', name: 'floor: RETURN 1', values: bare!.medians, unit: 'ms' });
  bench.add({
    goal: '',
    name: 'floor: ours ÷ raw driver',
    values: ratios(ours!, bare!),
    unit: '×',
  });
}
