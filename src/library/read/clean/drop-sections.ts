/** Blocks → those outside of sections that are not the article's: related links, comments, newsletter, author's portrait. */
import { commentSection, endSection, furnitureSection, plainLine } from '../phrases/phrases.ts';
import type { RawBlock } from '../raw-article.ts';
import { type CleaningStep, endsLikeSentence, isProse, withoutBlocks } from './draft.ts';

const LONGEST_HEAD = 90;
/** A section behind the article begins in its last part, and is no large part of it. */
const EARLIEST_END = 0.6;
const LONGEST_TEASER = 400;

function isHead({ kind, text, role }: RawBlock): boolean {
  if (kind === 'table-row' || kind === 'preformatted' || kind === 'quote' || role !== null) return false;
  return text.length <= LONGEST_HEAD && !/[.!]["'”’»)]*$/u.test(text);
}

const opens = (block: RawBlock, pattern: RegExp): boolean => isHead(block) && pattern.test(plainLine(block.text));

/** A heading that closes the section which `head` opened. */
function closes(block: RawBlock, head: RawBlock): boolean {
  return block.kind === 'heading' && (head.kind !== 'heading' || block.level <= head.level);
}

/** A title that is a link, of another article. */
const isTeaserTitle = (block: RawBlock | undefined): boolean => block !== undefined && block.links > 0.8;

/** Links and labels that follow, behind the article excerpts of others too; ends before prose that may be its own. */
function endOfLinks(blocks: readonly RawBlock[], start: number): number {
  const head = blocks[start] as RawBlock;
  const behind = lengthOf(blocks.slice(0, start)) > lengthOf(blocks) * EARLIEST_END;
  let i = start + 1;
  for (; i < blocks.length; i += 1) {
    const block = blocks[i] as RawBlock;
    if (closes(block, head) && !isTeaserTitle(block)) break;
    const teaser = behind && isTeaserTitle(blocks[i - 1]) && block.text.length < LONGEST_TEASER;
    if (isProse(block) && block.kind !== 'list-item' && !teaser) break;
    if (head.kind !== 'heading' && endsLikeSentence(block.text) && block.links < 0.5 && block.kind !== 'list-item')
      break;
  }
  return i;
}

function endOfSection(blocks: readonly RawBlock[], start: number): number {
  const head = blocks[start] as RawBlock;
  const next = blocks.findIndex((block, i) => i > start && closes(block, head));
  return next < 0 ? blocks.length : next;
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** "About Tidal Power" below a release of that firm, which its title names. */
function isAboutIssuer(head: RawBlock, title: string): boolean {
  const name = isHead(head) ? /^about (.{3,40})$/u.exec(plainLine(head.text))?.[1] : undefined;
  return name !== undefined && plainLine(title).includes(name);
}

/** Whether a section behind the article begins here: what it holds goes, prose too. */
function isEndSection(blocks: readonly RawBlock[], start: number, title: string): boolean {
  const head = blocks[start] as RawBlock;
  if (!opens(head, endSection) && !isAboutIssuer(head, title)) return false;
  const total = lengthOf(blocks);
  const before = lengthOf(blocks.slice(0, start));
  const section = lengthOf(blocks.slice(start, endOfSection(blocks, start)));
  return before > total * EARLIEST_END && section < total * (1 - EARLIEST_END);
}

/** Below some prose; where all the prose is below it, the heading is the article's. */
function isCommentSection(blocks: readonly RawBlock[], start: number): boolean {
  const head = blocks[start] as RawBlock;
  return head.kind === 'heading' && opens(head, commentSection) && blocks.slice(0, start).some(isProse);
}

export const dropSections: CleaningStep = (draft) => {
  const { blocks } = draft;
  const places = new Set<number>();
  for (let i = 0; i < blocks.length; i += 1) {
    const head = blocks[i] as RawBlock;
    let end = i;
    if (isCommentSection(blocks, i) || isEndSection(blocks, i, draft.metadata.title ?? ''))
      end = endOfSection(blocks, i);
    else if (opens(head, furnitureSection)) {
      end = endOfLinks(blocks, i);
      const followedByProse = end === i + 1 && blocks[end] !== undefined && blocks[end]?.kind !== 'heading';
      // A heading right above prose may be the article's own ("More from the report").
      if (followedByProse && head.kind === 'heading') end = i;
    }
    for (let place = i; place < end; place += 1) places.add(place);
    i = Math.max(i, end - 1);
  }
  return withoutBlocks(draft, places, 'section beside the article');
};
