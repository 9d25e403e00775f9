/** What the edition's page should say, and what the pages of a PDF say → every difference, both ways. */
import type { Edition } from '../edition/model.ts';
import { compareLetters } from './compare-letters.ts';
import { crossOff, inOrder } from './cross-off.ts';
import { crossOffHeads } from './cross-off-heads.ts';
import { findAltered } from './find-altered.ts';
import { foreignWords } from './foreign-words.ts';
import type { EditionItem, Finding, HtmlText, PageText } from './model.ts';
import { openLedger } from './page-ledger.ts';
import { hasRightToLeft, leftToRightPieces, solidText } from './solid-text.ts';
import { type Words, wordsOf } from './words.ts';

/** All strings of an edition, as they would stand on a page. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [solidText(value).text];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The item that has the part of the words that is another; among several the one with the most of these words. */
function itemAt(
  items: readonly EditionItem[],
  { text }: Words,
  part: { start: number; end: number },
): EditionItem | null {
  const reach = (printed: string): number => {
    const own = solidText(printed).text;
    const at = text.indexOf(own);
    return own !== '' && at >= 0 && at <= part.end && at + own.length >= part.start ? own.length : 0;
  };
  const ranked = items.map((item) => ({ item, reach: Math.max(0, ...item.printed.map(reach)) }));
  const best = ranked.reduce((a, b) => (b.reach > a.reach ? b : a), { item: null, reach: 0 } as {
    item: EditionItem | null;
    reach: number;
  });
  return best.item;
}

const quoted = (text: string): string => `“${text.length > 120 ? `${text.slice(0, 117)}…` : text}”`;

/** `html`: the page rendered from the edition; null where its template is not at hand: then only what is taken from articles is looked for. */
export function checkPages(
  edition: Edition,
  items: readonly EditionItem[],
  html: HtmlText | null,
  pages: readonly PageText[],
): Finding[] {
  const ledgers = pages.map(openLedger);
  const wanted = html
    ? crossOffHeads(html, ledgers).map(({ pieces, marker }) => ({ pieces, marker }))
    : items.flatMap((i) => i.printed.map((p) => ({ pieces: [p], marker: null })));
  const mixed = wanted.filter(({ pieces }) => pieces.some(hasRightToLeft));
  const expected = wanted.filter((run) => !mixed.includes(run)).map(({ pieces, marker }) => wordsOf(pieces, marker));
  const own = stringsOf(edition);
  const isFixed = ({ pieces }: Words): boolean => !pieces.some((piece) => own.some((text) => text.includes(piece)));

  const describe = (words: Words): Finding => {
    const altered = findAltered(words, ledgers);
    const item = itemAt(items, words, altered?.part ?? { start: 0, end: words.text.length });
    if (altered) {
      const fault = `the page has ${quoted(altered.has)} where the edition has ${quoted(altered.should)}`;
      return { kind: 'altered', item, page: altered.page, fault };
    }
    const kind = item === null && isFixed(words) ? 'fixed-words' : 'not-on-page';
    return { kind, item, page: null, fault: quoted(words.quote(0, words.text.length)) };
  };
  const missing = inOrder(expected).flatMap((group) => crossOff(group, ledgers).map(describe));
  // Of a text that runs from right to left, what does not is crossed off where it is found.
  const between = mixed.flatMap(({ pieces }) => pieces.flatMap(leftToRightPieces)).map((piece) => wordsOf([piece]));
  for (const group of inOrder(between)) crossOff(group, ledgers);
  const foreign = html
    ? ledgers.flatMap((page, i) =>
        foreignWords(page, pages.length, html, hasRightToLeft(`${pages[i]?.content}${pages[i]?.margins}`)),
      )
    : [];
  const overlays = pages.flatMap(({ number, overlays: kinds }): Finding[] =>
    kinds.length === 0 ? [] : [{ kind: 'overlay', item: null, page: number, fault: kinds.join('; ') }],
  );
  return [...missing, ...foreign, ...otherLetters(html, pages), ...overlays];
}

function otherLetters(html: HtmlText | null, pages: readonly PageText[]): Finding[] {
  const compared = html && compareLetters(html, pages);
  return compared?.kind === 'other' ? [{ kind: 'letters', item: null, page: null, fault: compared.fault }] : [];
}

/** The first page on which the longest words of an item stand; null where none has them. */
export function pageOfItem({ printed }: EditionItem, pages: readonly PageText[]): number | null {
  const longest = printed.reduce((a, b) => (b.length > a.length ? b : a), '');
  const { folded } = solidText(longest);
  return pages.find(({ content }) => solidText(content).folded.includes(folded))?.number ?? null;
}
