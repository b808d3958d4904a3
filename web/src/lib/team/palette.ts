import type { Kind } from './sectors.ts';

interface KindColours {
  strong: string;
  soft: string;
}

/** The colours in which picture and legend are drawn. */
export interface Palette {
  kinds: Readonly<Record<Kind, KindColours>>;
  colours: Readonly<Record<keyof typeof colours, string>>;
  /** How much is left of what stands back behind what was chosen. */
  faint: number;
}

/** `strong` carries words in `paper`, `soft` lies behind words in `text`; each pair is held to AA by a test. */
export const kindColours: Record<Kind, KindColours> = {
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
  focus: '#ffdd00',
} as const;

export const light: Palette = { kinds: kindColours, colours, faint: 0.28 };

export const dark: Palette = {
  kinds: {
    council: { strong: '#8fc1ea', soft: '#16283a' },
    health: { strong: '#7cc7bd', soft: '#122d2b' },
    learning: { strong: '#eab676', soft: '#33260f' },
    safety: { strong: '#bdb0f0', soft: '#262140' },
    work: { strong: '#b7c4c8', soft: '#222a2c' },
    charity: { strong: '#f0a3b6', soft: '#3a1a23' },
  },
  colours: {
    ink: '#cfe5e1',
    text: '#f2f6f5',
    secondary: '#c3cecb',
    ended: '#a9b5b2',
    paper: '#101a1a',
    endedPaper: '#1a2424',
    hull: '#2a2413',
    hullBorder: '#c29a3c',
    hullText: '#f1d48c',
    relation: '#d0a949',
    link: '#8a9b98',
    ownLink: '#e6f3f0',
    focus: '#ffdd00',
  },
  faint: 0.28,
};

/** For who asked for more contrast: words and lines in the strongest colour, nothing tinted behind them. */
const strongest = ({ colours: own }: Palette, front: string, back: string): Palette => ({
  kinds: Object.fromEntries(
    Object.keys(kindColours).map((kind) => [kind, { strong: front, soft: back }]),
  ) as Palette['kinds'],
  colours: {
    ...(Object.fromEntries(Object.keys(own).map((name) => [name, front])) as Palette['colours']),
    paper: back,
    endedPaper: back,
    hull: back,
    focus: front === '#000000' ? '#0000ff' : '#ffdd00',
  },
  faint: 0.55,
});

export const blackOnWhite = strongest(light, '#000000', '#ffffff');
export const whiteOnBlack = strongest(dark, '#ffffff', '#000000');

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
