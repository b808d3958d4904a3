import { leading, type as sizes } from '../boxes.ts';
import { bounds, type Point, type Rect } from '../geometry.ts';
import type { Palette } from '../palette.ts';
import type { Picture } from '../picture.ts';
import { element, textLines, tidy } from '../svg-parts.ts';
import { headingAt, headingLines, type PlacedBranch } from './lay-branches.ts';

/** The room that the picture takes with all that stands beside the team. */
export const extentOf = ({ room, branches }: Picture): Rect =>
  branches.length ? bounds([room, ...branches.map(({ card }) => card)]) : room;

/** The ways on, under the boxes of whoever stands there. */
export const branchShapes = (
  branches: readonly PlacedBranch[],
  positions: ReadonlyMap<string, Point>,
  palette: Palette,
): string[] => branches.map((placed) => shapeOf(placed, positions, palette));

function shapeOf(
  placed: PlacedBranch,
  positions: ReadonlyMap<string, Point>,
  { colours }: Palette,
): string {
  const { branch, card, heading, frames } = placed;
  const from = positions.get(branch.from);
  const { x, y } = headingAt(placed);
  const { titleY, captionY } = headingLines(placed);
  const words = (lines: string[], by: number, size: number, line: number, isBold: boolean) =>
    textLines(lines, {
      x,
      y: y + by - (lines.length * line) / 2 + line * 0.75,
      size,
      fill: isBold ? colours.text : colours.secondary,
      anchor: 'middle',
      isBold,
      leading: line,
    });
  return [
    from ? element('polyline', { points: `${point(from)} ${point(card)}`, ...way(colours) }) : '',
    element('rect', {
      ...rect(card),
      rx: 12,
      fill: colours.paper,
      stroke: colours.ink,
      'stroke-width': 2,
      'stroke-dasharray': '8 4',
    }),
    ...frames.map((frame) =>
      element('rect', { ...rect(frame), rx: 14, fill: colours.hull, stroke: colours.hullBorder }),
    ),
    words(heading.title, titleY, sizes.title, leading.title, true),
    words(heading.caption, captionY, sizes.caption, leading.caption, false),
  ].join('');
}

const way = (colours: Palette['colours']) => {
  return { fill: 'none', stroke: colours.ink, 'stroke-width': 2, 'stroke-dasharray': '8 4' };
};

const point = ({ x, y }: Point) => `${tidy(x)},${tidy(y)}`;

const rect = ({ x, y, w, h }: Rect) => {
  return { x: tidy(x - w / 2), y: tidy(y - h / 2), width: tidy(w), height: tidy(h) };
};
