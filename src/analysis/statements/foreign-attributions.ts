/**
 * A German, French or Ukrainian text → the attributions that are plain by words and capitals alone: a quotation beside a
 * verb of saying and a name ("„…“, sagte Jan Kuhn"), and a clause beside "laut", "selon", "за словами" and a name.
 */
import { PARTICLES } from '../actors/name-words.ts';
import { tokenAt } from '../read-text.ts';
import type { Attribution } from './attribution.ts';
import type { Quotation } from './find-quotations.ts';
import { type ForeignCues, foreignCuesOf } from './foreign-cues.ts';
import type { MarkedText, TokenRun } from './marked-text.ts';

/** Degrees before a name, which are not of it: "Prof. Dr. med.". */
const DEGREE = String.raw`(?:Prof|PD|Dr|Mag|Dipl|Ing|Lic)\b\.?(?:-Ing\.)?(?:\s?(?:med|vet|dent|jur|iur|phil|theol|rer|nat|pol|oec|h|c|habil|ing)\.)*`;
/** The small words of names, of which several may follow each other: "von der". */
const SMALL = `(?:${[...PARTICLES].join('|')})`;
/** No degree, which may stand behind an office: "Ministerin Dr. Gerda Vale". */
const WORD = String.raw`(?!${DEGREE}(?:[\s.,;:!?]|$))\p{Lu}[\p{L}’'-]+`;
const DEGREES = String.raw`(?:\p{Lu}[\p{L}-]+\s+(?=${DEGREE}\s))?(?:${DEGREE}\s+)*`;
const FURTHER = String.raw`\s+(?:${SMALL}\s+){0,3}(?:${SMALL}-)?${WORD}`;
/** One to four capitalised words, with the small words of names between them. */
const NAME = `${WORD}(?:${FURTHER}){0,3}`;
const FULL_NAME = `${WORD}(?:${FURTHER}){1,3}`;
/** How far before a quotation its introduction may begin. */
const BEFORE = 200;

interface Patterns {
  readonly cues: ForeignCues;
  readonly behind: RegExp;
  readonly before: RegExp;
  readonly inverted: RegExp;
  readonly opening: RegExp;
  readonly closing: RegExp;
}

function patternsOf(cues: ForeignCues): Patterns {
  const between = String.raw`(?:\s+(?:${cues.between}))*`;
  // A name is taken whole or not at all.
  const who = `(?:${cues.office}\\s+${DEGREES}(?<full>${FULL_NAME})|(?:${cues.title}\\s+)?${DEGREES}(?<name>${NAME}))(?!,?\\s+(?:${SMALL}[\\s-]+)*\\p{Lu})`;
  const cue = `(?<cue>${cues.verbs})`;
  const until = String.raw`(?=[\s.,;:!?]|$)`;
  return {
    cues,
    behind: new RegExp(String.raw`\s{0,2}[,.]?\s{0,2}(?:[—–-]\s{0,2})?${cue}${between}\s+${who}${until}`, 'uy'),
    before: new RegExp(String.raw`(?:^|[.!?,»“"]\s+|\n)${who},?\s+${cue}[^.!?:;«„“"\n]{0,60}:\s*$`, 'u'),
    inverted: new RegExp(String.raw`(?:^|\s)${cue}${between}\s+${who}[^.!?:;«„“"\n]{0,60}:\s*$`, 'u'),
    opening: new RegExp(String.raw`^(?<cue>${cues.according})\s+${who}(?:,\s*|\s+)(?=\S)`, 'u'),
    closing: new RegExp(String.raw`,\s+(?<cue>${cues.according})\s+${who}[.!?]?\s*$`, 'u'),
  };
}

const compiled = new Map<ForeignCues, Patterns>();
function patternsFor(cues: ForeignCues): Patterns {
  const patterns = compiled.get(cues) ?? patternsOf(cues);
  compiled.set(cues, patterns);
  return patterns;
}

/** The run of tokens that a span of text is. */
const runOf = (m: MarkedText, start: number, length: number): TokenRun => {
  const from = tokenAt(m.tokens, start);
  return { from, to: Math.max(from + 1, tokenAt(m.tokens, start + length)) };
};

/** "Bundeskanzler Friedrich Merz" → "Friedrich Merz"; an office alone stays as it is. */
function withoutOffice(text: string, officeWord: RegExp): string {
  const [, first = '', rest = ''] = /^(\S+)\s+(.+)$/u.exec(text) ?? [];
  return rest !== '' && officeWord.test(first) ? withoutOffice(rest, officeWord) : text;
}

/** What a match names: null where the capitals are no name's. `base` is where the matched text begins. */
function namedBy(m: MarkedText, { cues }: Patterns, match: RegExpExecArray, base: number) {
  const { full, name, cue = '' } = match.groups ?? {};
  const text = withoutOffice(full ?? name ?? '', cues.officeWord);
  if (cues.noName.has(text.split(/\s/)[0] ?? '')) return null;
  const whole = match[0];
  const cueAt = whole.indexOf(cue);
  const nameAt = whole.indexOf(text, cueAt === 0 || whole.indexOf(text) > cueAt ? cueAt + cue.length : 0);
  const start = base + match.index;
  return {
    source: runOf(m, start + nameAt, text.length),
    cue: runOf(m, start + cueAt, cue.length),
    lemma: cue.toLowerCase(),
  };
}

const attribution = (
  { source, cue, lemma }: { readonly source: TokenRun; readonly cue: TokenRun; readonly lemma: string },
  content: TokenRun,
  complement: 'quotation' | 'clause',
  farSource: boolean,
): Attribution => ({
  source,
  cue,
  content,
  complement,
  attitude: 'speech',
  lemma,
  unreal: false,
  continued: false,
  farSource,
  plainName: true,
});

/** A quotation with verb and name right behind it, or before its colon. */
function ofQuotation(m: MarkedText, p: Patterns, q: Quotation & TokenRun): Attribution | null {
  p.behind.lastIndex = q.end;
  const behind = p.behind.exec(m.text);
  const begin = Math.max(0, q.start - BEFORE);
  const lead = m.text.slice(begin, q.start);
  const before = behind || !/:\s*$/.test(lead) ? null : (p.inverted.exec(lead) ?? p.before.exec(lead));
  const named = behind ? namedBy(m, p, behind, 0) : before && namedBy(m, p, before, begin);
  return named && attribution(named, { from: q.from, to: q.to }, 'quotation', false);
}

/** "Selon Jeanne Roux, …", "…, laut Jan Kuhn." of a sentence without a quotation. */
function ofSentence(m: MarkedText, p: Patterns, sentence: MarkedText['sentences'][number]): Attribution | null {
  if (m.quotationOf.slice(sentence.from, sentence.to).some((q) => q !== -1)) return null;
  const text = m.text.slice(sentence.start, sentence.end);
  const opening = p.opening.exec(text);
  const match = opening ?? p.closing.exec(text);
  const named = match && namedBy(m, p, match, sentence.start);
  if (!match || !named) return null;
  const past = sentence.start + match.index + match[0].length;
  const content = opening
    ? { from: tokenAt(m.tokens, past), to: sentence.to }
    : { from: sentence.from, to: tokenAt(m.tokens, sentence.start + match.index) };
  const sure = p.cues.basicForm && (!opening || p.cues.clauseFollows);
  return content.to > content.from ? attribution(named, content, 'clause', !sure) : null;
}

/** The plain attributions of a text in one of these languages; none for any other. */
export function findForeignAttributions(m: MarkedText, lang: string): readonly Attribution[] {
  const cues = foreignCuesOf(lang);
  if (!cues) return [];
  const patterns = patternsFor(cues);
  return [
    ...m.quotations.flatMap((q) => ofQuotation(m, patterns, q) ?? []),
    ...m.sentences.flatMap((sentence) => ofSentence(m, patterns, sentence) ?? []),
  ];
}
