/** Svelte and the browser escape what they draw; here it is done by hand, for names with signs in them. */
const escaped = (text: string | number): string =>
  String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    // What XML forbids would make the whole drawing unreadable.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `inside` is markup already. */
export function element(tag: string, attributes: Attributes, inside = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(value!)}"`);
  return inside ? `<${tag}${written.join('')}>${inside}</${tag}>` : `<${tag}${written.join('')}/>`;
}

export const tidy = (value: number): number => Math.round(value * 100) / 100;

interface Text {
  x: number;
  y: number;
  size: number;
  fill: string;
  isBold?: boolean;
  anchor?: 'middle';
  leading?: number;
}

/** Lines of words under each other; `y` is where the first one stands. */
export function textLines(lines: readonly string[], text: Text): string {
  const { x, y, size, fill, isBold, anchor, leading = size * 1.25 } = text;
  const look = {
    'font-family': 'system-ui, Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif',
    'font-size': tidy(size),
    'font-weight': isBold ? 600 : undefined,
    'text-anchor': anchor,
    fill,
  };
  return lines
    .map((line, index) =>
      element('text', { x: tidy(x), y: tidy(y + index * leading), ...look }, escaped(line)),
    )
    .join('');
}
