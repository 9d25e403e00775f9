/** All blocks of a page → the elements that hold readers' comments. */
import type { PageBlock } from './block-collector.ts';
import { nameWords } from './element-roles.ts';
import { holdsTag, type PageElement } from './page-tree.ts';

/** With less than this beside them, what is called comments is the article. */
const SHORTEST_ARTICLE = 140;

const COMMENT_WORDS = new Set([
  'comment',
  'comments',
  'commentlist',
  'disqus',
  'fbcomments',
  'kommentare',
  'commentaires',
]);

function isNamedComment(element: PageElement): boolean {
  const { tag, attributes } = element;
  if (tag === 'html' || tag === 'body' || tag === 'main') return false;
  const declared = `${attributes['itemprop'] ?? ''} ${attributes['itemtype'] ?? ''}`;
  return /\bcomment\b/i.test(declared) || nameWords(element).some((word) => COMMENT_WORDS.has(word));
}

/** `prose` is how much of a block reads as prose. Comments may well be longer than what they comment on. */
export function findComments(
  blocks: readonly PageBlock[],
  prose: (block: PageBlock) => number,
): (element: PageElement) => boolean {
  const known = new Map<PageElement, boolean>();
  const isOne = (element: PageElement): boolean => {
    // An opinion may be called a comment too; but then the page's title stands in it.
    const answer = known.get(element) ?? (isNamedComment(element) && !holdsTag(element, 'h1'));
    known.set(element, answer);
    return answer;
  };
  const isWithin = (element: PageElement | null): boolean =>
    element !== null && (isOne(element) || isWithin(element.parent));
  const beside = blocks.reduce((sum, block) => sum + (isWithin(block.element) ? 0 : prose(block)), 0);
  return beside >= SHORTEST_ARTICLE ? isOne : () => false;
}
