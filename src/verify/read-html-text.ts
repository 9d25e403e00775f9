/** The HTML that a page is printed from → its words, a run for each stretch that is set as one. */
import { Parser } from 'htmlparser2';
import type { HtmlText, TextRun } from './model.ts';

/** Elements that do not end a run; a label of a picture is a run of its own. Everything else does: a run too short is found as well as a whole one. */
const INLINE = new Set(
  'a abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);
/** Elements whose text is not printed. */
const SILENT = new Set(['desc', 'head', 'script', 'style', 'template', 'title']);
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Declarations whose strings come onto a page; a custom property may be used by any of them. */
const GENERATES =
  /(?:^|[\s;{])(?:content|symbols|additive-symbols|prefix|suffix|quotes|list-style(?:-type)?|--[\w-]+)\s*:((?:"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[^;}"'])*)/gi;
const STRING = /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/g;

/** The strings that a style may add to a page, their escapes resolved (CSS Syntax 3, 4.3.7). */
export function generatedStrings(css: string): string[] {
  const strings = [...css.matchAll(GENERATES)].flatMap(([, value = '']) => [...value.matchAll(STRING)]);
  return strings.map(([, double, single]) =>
    (double ?? single ?? '').replace(/\\(?:([0-9a-f]{1,6})\s?|\n|([\s\S]))/gi, (_, hex?: string, character?: string) =>
      hex === undefined ? (character ?? '') : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
    ),
  );
}

interface List {
  readonly ordered: boolean;
  items: number;
}

/** `html` is our own, from any template; markup that is wrong is read as a browser would nearly. */
export function readHtmlText(html: string): HtmlText {
  const runs: TextRun[] = [];
  const generated: string[] = [];
  const lists: List[] = [];
  let pieces: string[] = [];
  let marker: string | null = null;
  let silent = 0;
  let css: string | null = null;
  const heads: (readonly TextRun[])[] = [];
  let head: { readonly name: string; readonly from: number } | null = null;

  const endRun = (): void => {
    if (pieces.some((piece) => piece.trim() !== '')) {
      runs.push({ pieces, marker });
      marker = null;
    }
    pieces = [];
  };
  const hides = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
    SILENT.has(name) || 'hidden' in attributes;

  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!INLINE.has(name)) endRun();
      if (name === 'style') css = '';
      if (name === 'thead' || 'data-repeats' in attributes) head = { name, from: runs.length };
      if (silent > 0 || hides(name, attributes)) silent += VOID.has(name) ? 0 : 1;
      if (name === 'ol' || name === 'ul') lists.push({ ordered: name === 'ol', items: 0 });
      const list = lists.at(-1);
      if (name === 'li') marker = list?.ordered ? `${++list.items}.` : null;
    },
    ontext: (text) => {
      if (css !== null) css += text;
      else if (silent === 0) pieces.push(text);
    },
    onclosetag: (name) => {
      if (!INLINE.has(name)) endRun();
      if (name === 'style') {
        generated.push(...generatedStrings(css ?? ''));
        css = null;
      }
      if (name === head?.name) {
        heads.push(runs.slice(head.from));
        head = null;
      }
      if (silent > 0 && !VOID.has(name)) silent--;
      if (name === 'ol' || name === 'ul') lists.pop();
    },
  });
  parser.end(html);
  endRun();
  return { runs, generated, heads };
}
