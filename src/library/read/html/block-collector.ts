/** Running text of a page, as it is walked → blocks: the text since the last block, its links, and where it stands. */
import type { BlockKind } from '../../../text/text-blocks.ts';
import type { PageElement } from './page-tree.ts';

export interface PageBlock {
  readonly kind: BlockKind;
  readonly level: number;
  readonly text: string;
  /** Characters of `text` that are link text. */
  readonly linked: number;
  /** Characters of `text` that are links to other places of the same page. */
  readonly inPage: number;
  readonly caption: boolean;
  /** The nearest block-level element around it. */
  readonly element: PageElement;
}

export interface Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  readonly caption: boolean;
  readonly element: PageElement;
}

export interface Collector {
  readonly blocks: PageBlock[];
  text: string;
  linked: number;
  inPage: number;
  /** Where inline elements meet: one has ended, and another begun, since the last text. */
  seam: 'none' | 'closed' | 'opened';
}

const squeeze = (text: string): string =>
  text
    .replace(/[^\S\n\u00a0]+/g, ' ')
    .replace(/\u00a0/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim();

export function flush(into: Collector, place: Surroundings): void {
  const text = place.kind === 'preformatted' ? into.text.replace(/^\n+|\s+$/g, '') : squeeze(into.text);
  if (text.trim() !== '') {
    const paragraphs = place.kind === 'preformatted' ? [text] : text.split(/\n{2,}/);
    const share = Math.min(1, into.linked / text.length);
    const inPage = Math.min(1, into.inPage / text.length);
    for (const part of paragraphs) {
      const { kind, level, element, caption } = place;
      into.blocks.push({
        kind,
        level,
        text: part.trim(),
        linked: Math.round(share * part.length),
        inPage: Math.round(inPage * part.length),
        caption,
        element,
      });
    }
  }
  into.text = '';
  into.linked = 0;
  into.inPage = 0;
  into.seam = 'none';
}

/** `end` is the end of what stands before: a text may be long, and this is asked for each of its parts. */
function isSeam(end: string, text: string): boolean {
  if (/[\p{Ll}\p{N})]$/u.test(end)) return /^\p{Lu}/u.test(text);
  return /^\p{Lu}{3}$/u.test(end) && /^\p{Lu}\p{Ll}/u.test(text);
}

/** Two elements side by side that a style sets apart: "Jane Doe" and "5 March" would become one word. */
export function append(into: Collector, text: string): void {
  if (into.seam === 'opened' && isSeam(into.text.slice(-3), text)) into.text += ' ';
  into.text += text;
  into.seam = 'none';
}

export function newCollector(): Collector {
  return { blocks: [], text: '', linked: 0, inPage: 0, seam: 'none' };
}
