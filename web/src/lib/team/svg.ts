import { branchShapes, extentOf } from './beyond/svg-branches.ts';
import { leading, stripOf, type as sizes, type Box } from './boxes.ts';
import { onRing, type Point, type Rect } from './geometry.ts';
import type { Wedge } from './layout.ts';
import { linksOf, type TeamLink } from './links.ts';
import { markOf, markOfKind, markSize, type Shape } from './legend-marks.ts';
import { light, type Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { kindOf } from './sectors.ts';
import type { Sign } from './legend.ts';
import type { Kind } from './sectors.ts';
import { textWidth, wrap } from './text.ts';
import type { TeamView } from './view.ts';
import { badgeShape } from './svg-badge.ts';
import { element, textLines, tidy } from './svg-parts.ts';
import { edgeLook, nodeLook } from './svg-look.ts';

/** What stands round the picture when it leaves the page: it must explain itself, and say who took it. */
export interface Sheet {
  title: string;
  dated: string;
  takenBy: string;
  signs: readonly { sign: Sign; text: string }[];
  kinds: readonly { kind: Kind; text: string }[];
}

const margin = 28;
const least = 640;
const palette: Palette = light;

/** The picture as a drawing of its own: sharp at any size, with nothing in it that is not in the view. */
export function toSvg(view: TeamView, picture: Picture, sheet: Sheet): string {
  const extent = extentOf(picture);
  const w = Math.max(least, extent.w + 2 * margin);
  const head = headOf(sheet, w);
  const legend = legendOf(sheet, w);
  const top = head.h + margin;
  const h = top + extent.h + margin + legend.h + 40;
  const at = { x: w / 2 - extent.x, y: top + extent.h / 2 - extent.y };
  const body = [
    element('rect', { width: w, height: h, fill: palette.colours.paper }),
    head.svg,
    element('g', { transform: `translate(${tidy(at.x)} ${tidy(at.y)})` }, drawing(view, picture)),
    watermark(sheet.takenBy, { x: w / 2, y: top + extent.h / 2, w, h: extent.h }),
    element('g', { transform: `translate(0 ${tidy(top + extent.h + margin)})` }, legend.svg),
    textLines([sheet.takenBy], { x: margin, y: h - 16, size: 13, fill: palette.colours.secondary }),
  ];
  const size = { width: tidy(w), height: tidy(h), viewBox: `0 0 ${tidy(w)} ${tidy(h)}` };
  const name = { role: 'img', 'aria-label': sheet.title };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, ...name }, body.join('\n'));
}

function headOf({ title, dated }: Sheet, w: number) {
  const lines = wrap(title, 24, w - 2 * margin, 2);
  const { text, secondary } = palette.colours;
  const svg = [
    textLines(lines, {
      x: margin,
      y: margin + 18,
      size: 24,
      fill: text,
      isBold: true,
      leading: 30,
    }),
    textLines([dated], {
      x: margin,
      y: margin + 18 + lines.length * 30,
      size: 14,
      fill: secondary,
    }),
  ].join('\n');
  return { svg, h: margin + 18 + lines.length * 30 };
}

const column = 300;
const row = 42;

function legendOf({ signs, kinds }: Sheet, w: number) {
  const entries = [
    ...signs.map(({ sign, text }) => ({ shapes: markOf(sign, palette), text })),
    ...kinds.map(({ kind, text }) => ({ shapes: markOfKind(kind, palette), text })),
  ];
  const perRow = Math.max(1, Math.floor((w - 2 * margin) / column));
  const svg = entries.map(({ shapes, text }, index) => {
    const x = margin + (index % perRow) * column;
    const y = Math.floor(index / perRow) * row;
    const lines = wrap(text, 12, column - markSize.w - 24, 3);
    const words = textLines(lines, {
      x: markSize.w + 10,
      y: 16 - (lines.length - 1) * 5,
      size: 12,
      fill: palette.colours.text,
      leading: 14,
    });
    return element('g', { transform: `translate(${x} ${y})` }, shapes.map(shape).join('') + words);
  });
  return { svg: svg.join('\n'), h: Math.ceil(entries.length / perRow) * row };
}

const shape = ({ tag, attributes }: Shape) => element(tag, attributes);

/** Pale, across the whole: a picture cut out of the sheet still says who took it. */
function watermark(text: string, { x, y, w, h }: Rect): string {
  const step = 170;
  const lines = Math.max(1, Math.floor(h / step));
  return Array.from({ length: lines }, (_, index) => {
    const at = { x, y: y + (index - (lines - 1) / 2) * step };
    const size = Math.min(26, (18 * w) / textWidth(text, 20));
    return element(
      'g',
      { transform: `rotate(-18 ${tidy(at.x)} ${tidy(at.y)})`, opacity: 0.09 },
      textLines([text], {
        ...at,
        size,
        fill: palette.colours.text,
        anchor: 'middle',
        isBold: true,
      }),
    );
  }).join('\n');
}

function drawing(view: TeamView, { boxes, layout, elements, branches }: Picture): string {
  const links = linksOf(view);
  const nodes = elements.filter(({ data }) => data['type']);
  return [
    ...layout.wedges.map((wedge) => wedgeShape(wedge, layout)),
    ...layout.hulls.map(({ x, y, w, h }) =>
      element('rect', {
        ...corner({ x, y, w, h }),
        rx: 18,
        fill: palette.colours.hull,
        'fill-opacity': 0.85,
        stroke: palette.colours.hullBorder,
        'stroke-width': 1.5,
      }),
    ),
    ...links.map((link) => linkShape(link, layout.positions, layout.routes)),
    ...branchShapes(branches, layout.positions, palette),
    ...elements
      .filter(({ classes }) => String(classes).includes('home'))
      .map(({ data, position }) => homeName(String(data['label']).split('\n'), position!)),
    ...nodes.map(({ data, classes, position }) =>
      boxShape(boxes.get(data.id!)!, position!, String(classes).split(' ')),
    ),
    ...elements
      .filter(({ classes }) => /\bbadge\b/.test(String(classes)))
      .map(({ data, position, classes }) =>
        badgeShape(String(data['label']), position!, String(classes).split(' '), palette),
      ),
  ].join('\n');
}

const corner = ({ x, y, w, h }: Rect) => {
  return { x: tidy(x - w / 2), y: tidy(y - h / 2), width: tidy(w), height: tidy(h) };
};

function wedgeShape(wedge: Wedge, { inner, outer }: Picture['layout']): string {
  const reach = { rx: outer.rx + 80, ry: outer.ry + 44 };
  const start = { rx: inner.rx * 0.55, ry: inner.ry * 0.55 };
  const steps = Array.from(
    { length: 9 },
    (_, at) => wedge.from + ((wedge.to - wedge.from) * at) / 8,
  );
  const points = [
    ...steps.map((degrees) => onRing(reach, degrees)),
    ...steps.toReversed().map((degrees) => onRing(start, degrees)),
  ];
  return element('polygon', {
    points: points.map(({ x, y }) => `${tidy(x)},${tidy(y)}`).join(' '),
    fill: palette.kinds[kindOf(wedge.sector)].soft,
  });
}

function linkShape(
  link: TeamLink,
  positions: ReadonlyMap<string, Point>,
  routes: ReadonlyMap<string, Point[]>,
): string {
  const ends = [positions.get(link.source), positions.get(link.target)];
  if (!ends[0] || !ends[1]) return '';
  const points = [ends[0], ...(routes.get(link.id) ?? []), ends[1]];
  const way = points.map(({ x, y }) => `${tidy(x)},${tidy(y)}`).join(' ');
  return element('polyline', { points: way, fill: 'none', ...edgeLook(link, palette) });
}

function homeName(lines: string[], { x, y }: Point): string {
  const w = Math.max(...lines.map((own) => textWidth(own, sizes.household))) + 6;
  const h = lines.length * leading.title;
  const first = y - h / 2 + leading.title * 0.75;
  return (
    element('rect', { ...corner({ x, y, w, h }), fill: palette.colours.hull }) +
    textLines(lines, {
      x,
      y: first,
      size: sizes.household,
      fill: palette.colours.hullText,
      anchor: 'middle',
      isBold: true,
      leading: leading.title,
    })
  );
}

function boxShape(box: Box, { x, y }: Point, classes: string[]): string {
  const look = nodeLook(classes, palette);
  const top = y - box.h / 2;
  const strip = stripOf(box);
  const text = box.title.length * leading.title + box.caption.length * leading.caption;
  const first = top + strip + (box.h - strip - text) / 2;
  const words = { x, anchor: 'middle' } as const;
  const frame = { ...corner({ ...box, x, y }), rx: look.radius };
  return [
    element('rect', { ...frame, fill: look.box.fill }),
    strip ? element('path', { d: roundedTop(frame, strip, look.radius), ...look.strip }) : '',
    element('rect', { ...frame, ...look.box, fill: 'none' }),
    textLines(box.strip, {
      ...words,
      y: top + 4 + leading.strip * 0.72,
      size: sizes.strip,
      fill: palette.colours.paper,
      isBold: true,
      leading: leading.strip,
    }),
    textLines(box.title, {
      ...words,
      y: first + leading.title * 0.75,
      size: sizes.title,
      fill: look.title,
      isBold: look.isBold,
      leading: leading.title,
    }),
    textLines(box.caption, {
      ...words,
      y: first + box.title.length * leading.title + leading.caption * 0.75,
      size: sizes.caption,
      fill: look.caption,
      leading: leading.caption,
    }),
  ].join('');
}

function roundedTop({ x, y, width }: ReturnType<typeof corner>, h: number, r: number): string {
  const right = tidy(x + width);
  const turn = `Q${x} ${y} ${tidy(x + r)} ${y}H${tidy(right - r)}Q${right} ${y} ${right} ${tidy(y + r)}`;
  return `M${x} ${tidy(y + h)}V${tidy(y + r)}${turn}V${tidy(y + h)}Z`;
}
