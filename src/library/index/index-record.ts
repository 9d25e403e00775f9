/** The bytes of one article file → what the index keeps of it. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { foldedGreek, foldText, joinedCompounds } from '../../text/term-tokens.ts';
import { addressKey, hostOf } from '../../text/web-address.ts';
import { parseArticleFile } from '../article-file.ts';
import type { Article, ArticleEntry } from '../model.ts';
import { shinglesOf } from '../stories/shingles.ts';
import { printToken, storyPrints } from '../stories/story-prints.ts';

export interface IndexRecord {
  readonly entry: ArticleEntry;
  readonly article: Article;
  /** Identity of its address; null where it has none. */
  readonly address: string | null;
  /** Folded, for comparing. */
  readonly site: string;
  readonly host: string;
  /** Hyphenated words of title and text, joined. */
  readonly joined: string;
  /** Identities of the addresses of its copies. */
  readonly copyAddresses: readonly string[];
  /** What articles of the same story are found by. */
  readonly prints: string;
}

export interface ReadFile {
  /** sha256 of the bytes, hex; empty where there are none. */
  readonly hash: string;
  /** Null where the file holds no article that can be used. */
  readonly record: IndexRecord | null;
  /** `file` of each is the file's name within its folder. */
  readonly diagnostics: readonly Diagnostic[];
}

export function readIndexRecord(bytes: Uint8Array, name: string): ReadFile {
  const { text, damaged } = decode(bytes);
  const { article, diagnostics } = parseArticleFile(text, name);
  const encoding = damaged ? [diagnose('article-encoding', {}, { file: name })] : [];
  return {
    hash: hashText(bytes),
    record: article ? toRecord(article) : null,
    diagnostics: [...encoding, ...diagnostics],
  };
}

function decode(bytes: Uint8Array): { readonly text: string; readonly damaged: boolean } {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { text, damaged: text.includes('\uFFFD') && !Buffer.from(text).equals(bytes) };
}

function toRecord(article: Article): IndexRecord {
  const { text, blocks, ...metadata } = article;
  const whole = `${article.title}\n${text}`;
  return {
    article,
    entry: { ...metadata, words: countWords(text), textHash: hashText(text) },
    address: addressKey(article.url),
    site: foldText(article.site ?? ''),
    host: hostOf(article.url) ?? '',
    joined: [...joinedCompounds(whole), ...foldedGreek(whole)].join(' '),
    copyAddresses: article.copies.flatMap(({ url }) => addressKey(url) ?? []),
    prints: storyPrints(shinglesOf(text)).map(printToken).join(' '),
  };
}

/** sha256, hex; of a text its UTF-8. */
export const hashText = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

/** Runs of letters and digits, with the apostrophes, hyphens, points and commas within them. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
