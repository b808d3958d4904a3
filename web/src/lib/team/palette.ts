import type { Kind } from './sectors.ts';

/** `strong` carries white words, `soft` lies behind dark ones; each pair is held to AA by a test. */
export const kindColours: Record<Kind, { strong: string; soft: string }> = {
  council: { strong: '#1f5582', soft: '#e4eef7' },
  health: { strong: '#0c6b66', soft: '#dff1ee' },
  learning: { strong: '#8a4b08', soft: '#fbeeda' },
  safety: { strong: '#50408f', soft: '#ece8f7' },
  work: { strong: '#4d5a5e', soft: '#eaeeef' },
  charity: { strong: '#9c2f4d', soft: '#fae7ea' },
};

export const colours = {
  ink: '#12383b',
  text: '#14201f',
  secondary: '#46524f',
  ended: '#5d6967',
  paper: '#ffffff',
  endedPaper: '#f6f8f7',
  hull: '#fdf6e3',
  hullBorder: '#b08a2e',
  hullText: '#6b4e0c',
  relation: '#a8862f',
  link: '#7f918e',
  ownLink: '#12383b',
  lead: '#fdf0c8',
  focus: '#ffdd00',
} as const;

/** WCAG 2.2 contrast of two `#rrggbb` colours. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
