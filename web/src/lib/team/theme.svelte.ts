import { blackOnWhite, dark, light, whiteOnBlack, type Palette } from './palette.ts';

const asked = {
  isDark: '(prefers-color-scheme: dark)',
  isStrong: '(prefers-contrast: more)',
  isForced: '(forced-colors: active)',
} as const;

/**
 * The colours that the reader's system asks for. A canvas knows nothing of style sheets, and where colours
 * are forced nobody forces its: there it takes the strongest.
 */
export class Theme {
  #is = $state({ isDark: false, isStrong: false, isForced: false });

  readonly palette: Palette = $derived.by(() => {
    const { isDark, isStrong, isForced } = this.#is;
    if (isStrong || isForced) return isDark ? whiteOnBlack : blackOnWhite;
    return isDark ? dark : light;
  });

  follow(): () => void {
    const queries = Object.values(asked).map((query) => matchMedia(query));
    const look = () => {
      const [isDark, isStrong, isForced] = queries.map((query) => query.matches);
      this.#is = { isDark: isDark!, isStrong: isStrong!, isForced: isForced! };
    };
    look();
    for (const query of queries) query.addEventListener('change', look);
    return () => queries.forEach((query) => query.removeEventListener('change', look));
  }
}
