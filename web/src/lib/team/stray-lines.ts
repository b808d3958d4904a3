import type { FamilyTeam } from './family-team.ts';
import { crosses, grown } from './geometry.ts';
import type { Arrangement } from './layout.ts';
import { linksOf } from './links.ts';
import { toView } from './model.ts';
import { toPicture } from './picture.ts';
import { clearance } from './routes.ts';
import { testWords } from './test-words.ts';

/** For specs: where a line as it is drawn comes near somebody's box, and is not theirs. */
export function strayLines(answer: FamilyTeam, arrangement?: Arrangement): string[] {
  const view = toView(answer);
  const { boxes, layout } = toPicture(view, testWords, arrangement);
  const all = [...layout.positions].map(([id, at]) => ({ ...boxes.get(id)!, ...at }));
  return linksOf(view).flatMap(({ id, source, target }) => {
    const ends = [layout.positions.get(source)!, layout.positions.get(target)!] as const;
    const points = [ends[0], ...(layout.routes.get(id) ?? []), ends[1]];
    return all
      .filter((own) => own.id !== source && own.id !== target)
      .filter((own) =>
        points.slice(1).some((to, at) => crosses(points[at]!, to, grown(own, clearance - 0.01))),
      )
      .map((own) => `${id} through ${own.id}`);
  });
}
