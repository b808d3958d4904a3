import { type } from './boxes.ts';
import type { Point } from './geometry.ts';
import type { Palette } from './palette.ts';
import { element, textLines, tidy } from './svg-parts.ts';
import { textWidth } from './text.ts';

/** Who joined or left, across a box's lower edge: filled for who joined, open for who left. */
export function badgeShape(
  label: string,
  { x, y }: Point,
  classes: readonly string[],
  { colours }: Palette,
): string {
  const isFilled = classes.includes('joined');
  const [w, h] = [textWidth(label, type.badge) + 8, type.badge + 6];
  const place = { x: tidy(x - w / 2), y: tidy(y - h / 2), width: tidy(w), height: h, rx: 4 };
  const look = { fill: isFilled ? colours.ink : colours.paper, stroke: colours.ink };
  const words = { x, y: y + type.badge * 0.36, size: type.badge, anchor: 'middle' as const };
  return (
    element('rect', { ...place, ...look, 'stroke-width': 1.5 }) +
    textLines([label], { ...words, fill: isFilled ? colours.paper : colours.ink, isBold: true })
  );
}
