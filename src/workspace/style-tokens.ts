/** The texts of styles → the tokens that a style of one's own changes most often, with their values, each in a comment. */

/** In the order in which they are written. */
const COMMONEST: readonly (readonly [name: string, what: string])[] = [
  ['text', 'family of running text'],
  ['label', 'family of labels and tables'],
  ['body-size', 'running text'],
  ['line', 'its lines; all vertical distances follow them'],
  ['table-size', 'tables'],
  ['table-line', 'their lines'],
  ['label-size', 'labels, dates, captions'],
  ['title-size', 'the title'],
  ['figure-size', 'numbers of key figures'],
  ['margin-top', 'from the second page on'],
  ['margin-first', 'on the first page'],
  ['margin-side', 'left and right'],
  ['margin-bottom', 'below'],
  ['rail', 'width of the column of key figures'],
  ['ink', 'text'],
  ['quiet', 'labels, dates'],
  ['accent', 'names of sections, source marks'],
  ['rule', 'lines'],
];

const COMMENT = /\/\*[\s\S]*?\*\//g;
const TOKEN = /--([\w-]+):\s*([^;{}]+);/g;

/** The first value is that of the style as such; later ones are for narrow or close pages. */
function tokensOf(css: string): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [, name = '', value = ''] of css.replace(COMMENT, '').matchAll(TOKEN))
    if (!tokens.has(name)) tokens.set(name, value.trim());
  return tokens;
}

/** For a place where a comment has begun. `styles`: the one that is imported last, those below it before. */
export function commentedTokens(styles: readonly string[]): string {
  const tokens = new Map(styles.flatMap((css) => [...tokensOf(css)]));
  const lines = COMMONEST.flatMap(([name, what]) => {
    const value = tokens.get(name);
    return value === undefined ? [] : [`--${name}: ${value};   ${what}`];
  });
  return lines.join(' */\n  /* ');
}
