import type { ElementDefinition } from 'cytoscape';
import type { Boxes } from '../boxes.ts';
import { boxElements } from '../elements.ts';
import { wayLink, type TeamLink } from '../links.ts';
import type { TeamLayout } from '../layout.ts';
import type { Point } from '../geometry.ts';
import type { Picture } from '../picture.ts';
import type { BranchView } from '../view.ts';
import type { Words } from '../words.ts';
import {
  headingAt,
  headingLines,
  layBranches,
  rectsOf,
  type PlacedBranch,
} from './lay-branches.ts';

/** The picture with the ways on that are open. The team's own boxes stay where they stand. */
export function addBranches(
  picture: Picture,
  branches: readonly BranchView[],
  links: readonly TeamLink[],
  words: Words,
): Picture {
  if (branches.length === 0) return picture;
  const { boxes, layout, frame } = picture;
  // Also clear of those who have a place and are not drawn: another day, or another filter, brings them.
  const taken = [...rectsOf(boxes, frame.positions), ...frame.hulls];
  const around = { boxes: taken, lines: linesOf(links, frame) };
  const placed = layBranches(branches, layout.positions, around, words);
  const people = placed.flatMap((own) => own.people);
  const all: Boxes = new Map([...boxes, ...people.map(({ box }) => [box.id, box] as const)]);
  const positions = new Map([
    ...layout.positions,
    ...people.map(({ box, at }) => [box.id, at] as const),
  ]);
  return {
    ...picture,
    boxes: all,
    layout: { ...layout, positions },
    branches: placed,
    elements: [...picture.elements, ...placed.flatMap(elementsOf)],
  };
}

/** Each link with its bends, from middle to middle. */
const linesOf = (links: readonly TeamLink[], { positions, routes }: TeamLayout): Point[][] =>
  links.flatMap(({ id, source, target }) => {
    const [from, to] = [positions.get(source), positions.get(target)];
    return from && to ? [[from, ...(routes.get(id) ?? []), to]] : [];
  });

function elementsOf(placed: PlacedBranch): ElementDefinition[] {
  const { branch, card, heading, frames, people } = placed;
  const { x, y } = headingAt(placed);
  const { titleY, captionY } = headingLines(placed);
  const text = (part: string, lines: string[], by: number): ElementDefinition => ({
    data: { id: `${part}:${branch.id}`, of: branch.id, label: lines.join('\n') },
    position: { x, y: y + by },
    classes: `text ${part}`,
  });
  return [
    { data: { id: branch.id, w: card.w, h: card.h }, position: at(card), classes: 'branch' },
    ...frames.map((frame, n) => ({
      data: { id: `frame:${branch.id}:${n}`, of: branch.id, w: frame.w, h: frame.h },
      position: at(frame),
      classes: 'kin-frame',
    })),
    {
      data: { id: wayLink(branch), source: branch.from, target: branch.id },
      classes: 'link way',
    },
    text('heading', heading.title, titleY),
    text('counted', heading.caption, captionY),
    ...people
      .flatMap(({ box, at: place }) => boxElements(box, place, 'other', []))
      .map((own) => ({ ...own, grabbable: false })),
  ];
}

const at = ({ x, y }: { x: number; y: number }) => ({ x, y });
