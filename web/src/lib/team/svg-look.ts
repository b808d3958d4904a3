import type { TeamLink } from './links.ts';
import type { Palette } from './palette.ts';
import type { Kind } from './sectors.ts';

/** The classes by which the picture is styled, in the words of a drawing. */
export function nodeLook(classes: readonly string[], palette: Palette) {
  const has = (name: string) => classes.includes(name);
  const { colours } = palette;
  const kind = classes.find((own): own is Kind => own in palette.kinds);
  const border = has('member') || !kind ? colours.ink : palette.kinds[kind].strong;
  const isPast = has('ended');
  const dashes = has('unborn')
    ? '2 3'
    : isPast || has('unknown')
      ? '5 3'
      : has('chair')
        ? '2 4'
        : undefined;
  return {
    radius: has('member') ? 22 : has('other') ? 12 : 7,
    isBold: !isPast && !has('mediated') && !has('chair'),
    title: has('subject')
      ? colours.paper
      : isPast
        ? colours.ended
        : has('chair')
          ? colours.secondary
          : colours.text,
    caption: has('subject') ? colours.paper : isPast ? colours.ended : colours.secondary,
    box: {
      fill: has('subject') ? colours.ink : isPast ? colours.endedPaper : colours.paper,
      stroke: border,
      'stroke-width': has('lead') || has('folded') ? 3.5 : has('mediated') ? 3 : 1.5,
      'stroke-dasharray': dashes,
    },
    strip: { fill: border },
  };
}

export function edgeLook({ kind, kin, isCurrent, isOwn }: TeamLink, { colours }: Palette) {
  const isKin = kind === 'relation';
  const usual = isOwn ? 3.2 : isKin ? (kin === 'partner' ? 4.5 : 2) : kind === 'relay' ? 2 : 1.4;
  const dashes = { carer: '9 3 2 3', sibling: '2 3' } as const;
  const own = kin && kin in dashes ? dashes[kin as keyof typeof dashes] : undefined;
  return {
    stroke: isKin ? colours.relation : isOwn ? colours.ownLink : colours.link,
    'stroke-width': isCurrent ? usual : 1.2,
    'stroke-dasharray': !isCurrent ? '4 3' : kind === 'relay' || kind === 'empty' ? '1 3' : own,
    'stroke-opacity': isCurrent ? undefined : 0.6,
  };
}
