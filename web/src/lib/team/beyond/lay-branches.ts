import { box, leading, widths, type Box, type Boxes } from '../boxes.ts';
import { crosses, moved, overlaps, type Point, type Rect } from '../geometry.ts';
import type { BranchView, OtherPerson } from '../view.ts';
import type { Words } from '../words.ts';
import { peopleIn } from './branches.ts';

/** One way on as it stands in the picture: a card with a heading, a frame for each family in it. */
export interface PlacedBranch {
  branch: BranchView;
  card: Rect;
  heading: Box;
  frames: Rect[];
  people: { box: Box; at: Point }[];
}

/** What stands already, and the lines between it, each as the points that it passes. */
export interface Surroundings {
  boxes: readonly Rect[];
  lines: readonly (readonly Point[])[];
}

const gap = 8;
const inset = 6;
const edge = 10;
const column = widths.person + 2 * inset;
/** Between the card and whatever stands in the picture already. */
const apart = 14;
const stride = 20;
const farthest = 400;
/** How much farther off a card may stand so that it lies on no line, and the line to it passes under nobody. */
const detour = 12;
const turns = [0, 12, -12, 24, -24, 36, -36, 50, -50, 65, -65, 80, -80, 100, -100, 130, -130, 180];

/**
 * Puts each card as near as there is room, outwards from its node before aside. What stands stays where it
 * is; the same branches in the same order stand at the same places.
 */
export function layBranches(
  branches: readonly BranchView[],
  positions: ReadonlyMap<string, Point>,
  { boxes, lines }: Surroundings,
  words: Words,
): PlacedBranch[] {
  const all = [...boxes];
  return branches.flatMap((branch) => {
    const from = positions.get(branch.from);
    if (!from) return [];
    const card = cardOf(branch, words);
    const by = freePlace(card.card, from, { boxes: all, lines });
    all.push(moved(card.card, by));
    return [movedBy(card, by)];
  });
}

/** Round (0, 0): families under each other, in as many columns as keep the card compact. */
function cardOf(branch: BranchView, words: Words): PlacedBranch {
  const columns = Math.min(branch.families.length, peopleIn(branch).length > 8 ? 3 : 2);
  const w = columns * column + (columns - 1) * gap + 2 * edge;
  const { people, families, shown } = branch.count;
  const told =
    shown < people ? words.someOthers(shown, people, families) : words.others(people, families);
  const heading = box(`heading:${branch.id}`, w, words.alsoWithHeading(branch.name), told, '', 3);
  const tops = Array.from({ length: columns }, () => heading.h);
  const frames: Rect[] = [];
  const placed: PlacedBranch['people'] = [];
  for (const family of branch.families) {
    const at = tops.indexOf(Math.min(...tops));
    const x = edge + column / 2 + at * (column + gap);
    let y = tops[at]! + inset;
    for (const person of family) {
      const own = personBox(person, words);
      placed.push({ box: own, at: { x, y: y + own.h / 2 } });
      y += own.h + inset;
    }
    frames.push({ x, y: (tops[at]! + y) / 2, w: column, h: y - tops[at]! });
    tops[at] = y + gap;
  }
  const h = Math.max(...tops) - gap + edge;
  const own = { branch, card: { x: w / 2, y: h / 2, w, h }, heading, frames, people: placed };
  return movedBy(own, { x: -w / 2, y: -h / 2 });
}

const personBox = (person: OtherPerson, words: Words): Box =>
  box(person.id, widths.person, words.memberName(person), words.shortAge(person.age), '', 3);

function movedBy(own: PlacedBranch, by: Point): PlacedBranch {
  return {
    ...own,
    card: moved(own.card, by),
    frames: own.frames.map((frame) => moved(frame, by)),
    people: own.people.map(({ box: each, at }) => ({
      box: each,
      at: { x: at.x + by.x, y: at.y + by.y },
    })),
  };
}

/**
 * Nearest first, and of equally near ones the one that lies most nearly away from the middle; a little
 * farther where the card would lie on a line, or its own line pass under somebody.
 */
function freePlace({ w, h }: Rect, from: Point, { boxes, lines }: Surroundings): Point {
  const inTheWay = boxes.filter((own) => !holds(own, from));
  let second = { at: { x: from.x, y: from.y + farthest * stride }, faults: Infinity };
  let last = farthest;
  for (let step = 1; step < last; step += 1) {
    for (const turn of turns) {
      const angle = outwards(from) + (turn * Math.PI) / 180;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      // From edge to edge: a wide card stands no farther aside than it must.
      const reach = Math.min(w / 2 / Math.abs(dx || 1e-9), h / 2 / Math.abs(dy || 1e-9));
      const far = reach + step * stride;
      const at = { x: from.x + dx * far, y: from.y + dy * far };
      if (boxes.some((own) => overlaps({ ...at, w, h }, own, apart))) continue;
      const liesOn = lines.some((line) => passes(line, { ...at, w, h }));
      const faults = (liesOn ? 2 : 0) + (inTheWay.some((own) => crosses(from, at, own)) ? 1 : 0);
      if (faults === 0) return at;
      last = Math.min(last, step + detour);
      if (faults < second.faults) second = { at, faults };
    }
  }
  return second.at;
}

const outwards = ({ x, y }: Point) => Math.atan2(y, x);

const passes = (line: readonly Point[], card: Rect): boolean =>
  line.some((point, n) => n > 0 && crosses(line[n - 1]!, point, card));

const holds = (own: Rect, { x, y }: Point): boolean =>
  Math.abs(own.x - x) * 2 < own.w && Math.abs(own.y - y) * 2 < own.h;

/** The middle of a card's heading. */
export const headingAt = ({ card, heading }: PlacedBranch): Point => {
  return { x: card.x, y: card.y - card.h / 2 + heading.h / 2 };
};

export const rectsOf = (boxes: Boxes, positions: ReadonlyMap<string, Point>): Rect[] =>
  [...positions].flatMap(([id, at]) => {
    const own = boxes.get(id);
    return own ? [{ ...at, w: own.w, h: own.h }] : [];
  });

/** Of a heading: how far its words stand above and below the middle. */
export const headingLines = ({ heading }: PlacedBranch) => {
  const title = heading.title.length * leading.title;
  const caption = heading.caption.length * leading.caption;
  return { titleY: -caption / 2, captionY: title / 2 };
};
