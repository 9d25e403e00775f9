/** All blocks of a page and its title → the byline and dates that it shows beside the title. */
import { isName, parseByline } from '../metadata/parse-byline.ts';
import { findDate } from '../metadata/parse-date.ts';
import { type Credits, readCredits } from '../metadata/read-credits.ts';
import { alternatives, plainLine } from '../phrases/phrases.ts';
import type { PageBlock } from './block-collector.ts';

/** How many blocks above the title, and how many paragraphs below it, are looked at. */
const ABOVE = 6;
const BELOW = 25;
const PARAGRAPHS = 2;
const LONGEST_LINE = 140;

const ONLY_BY = new RegExp(`^(?:${alternatives('by')}|reviewed by)$`, 'u');

const isParagraph = ({ kind, text }: PageBlock): boolean => kind === 'paragraph' && text.length > LONGEST_LINE;

/** The blocks around the title, to the first paragraphs; in a quotation stand name and date of whoever said it. */
function blocksAround(page: readonly PageBlock[], title: string): readonly PageBlock[] {
  const blocks = page.filter(({ kind }) => kind !== 'quote');
  const wanted = plainLine(title);
  const isTitle = ({ text }: PageBlock): boolean => text.length < title.length * 2 && plainLine(text) === wanted;
  const at = blocks.findIndex((block) => block.kind === 'heading' && isTitle(block));
  const place = at >= 0 ? at : blocks.findIndex(isTitle);
  if (place < 0) return [];
  const below = blocks.slice(place + 1, place + 1 + BELOW);
  const paragraphs = below.flatMap((block, i) => (isParagraph(block) ? [i] : []));
  return [...below.slice(0, paragraphs[PARAGRAPHS - 1] ?? BELOW), ...blocks.slice(Math.max(0, place - ABOVE), place)];
}

/** A name on a line of its own below "Written by". */
function nameBelow(blocks: readonly PageBlock[]): string[] {
  const label = blocks.findIndex((block) => ONLY_BY.test(plainLine(block.text)));
  const names = label < 0 ? [] : parseByline(blocks[label + 1]?.text ?? '');
  return names.length < 5 && names.every((name) => isName(name) && name.includes(' ')) ? names : [];
}

/** A full name on the line before or behind a date's. */
function nameBesideDate(lines: readonly string[]): string[] {
  const isDated = (line: string | undefined): boolean => line !== undefined && readCredits(line)?.names.length === 0;
  const name = lines.find(
    (line, i) => isName(line) && /^\S+(?: \S+){1,3}$/.test(line) && (isDated(lines[i - 1]) || isDated(lines[i + 1])),
  );
  return name === undefined ? [] : [name];
}

const ORIGINALLY =
  /this (?:article|story|post|piece|column|interview)[^.]{0,20} (?:originally|first) (?:published|posted|appeared)[^.]{0,60}/i;

function originalDate(blocks: readonly PageBlock[]): string | null {
  const notes = blocks.map((block) => ORIGINALLY.exec(block.text)?.[0]).filter((note) => note !== undefined);
  return notes.map((note) => findDate(note)).find((date) => date !== null) ?? null;
}

export interface VisibleCredits extends Credits {
  /** Names that stand beside a date, without "by". */
  readonly nearby: readonly string[];
  /** The first date near the title that stands among other words. */
  readonly loose: string | null;
}

const UPDATED = new RegExp(`(?<!\\p{L})(?:${alternatives('updated')})(?!\\p{L})`, 'iu');

function looseDate(lines: readonly string[], monthFirst: boolean): string | null {
  const dates = lines.filter((line) => !UPDATED.test(line)).map((line) => findDate(line, monthFirst));
  return dates.find((date) => date !== null) ?? null;
}

/** `monthFirst`: how 3/5/2024 is read. */
export function findVisibleCredits(
  blocks: readonly PageBlock[],
  title: string | null,
  monthFirst: boolean,
): VisibleCredits {
  const around = title === null ? [] : blocksAround(blocks, title);
  const lines = around
    .filter((block) => block.text.length <= LONGEST_LINE && !(title ?? '').includes(block.text))
    .flatMap((block) => block.text.split('\n'));
  const credits = lines.map((line) => readCredits(line, monthFirst)).filter((found) => found !== null);
  return {
    names: credits.find(({ names }) => names.length > 0)?.names ?? nameBelow(around),
    nearby: nameBesideDate(lines),
    loose: looseDate(lines, monthFirst),
    published: credits.find(({ published }) => published !== null)?.published ?? originalDate(blocks),
    updated: credits.find(({ updated }) => updated !== null)?.updated ?? null,
  };
}
