/** Article → its statements: who says what, by which cue, and whether that is sure enough to print. */
import type { Article } from '../../library/model.ts';
import { resolveSources } from '../actors/resolve-sources.ts';
import type { Statement } from '../model.ts';
import { proseSentences, type ReadText, readText } from '../read-text.ts';
import { findAccordingTo } from './according-to.ts';
import type { Attribution } from './attribution.ts';
import { attributionsOf } from './attributions-of.ts';
import { findBlockQuotes } from './block-quotes.ts';
import type { Cluster } from './clusters/cluster.ts';
import { findColonAttributions } from './colon-attributions.ts';
import { contentSpan } from './content-span.ts';
import { findEstimates } from './estimates.ts';
import { findClusters } from './find-clusters.ts';
import { findForeignAttributions } from './foreign-attributions.ts';
import { type MarkedText, markText, sentenceOf, spanOf, type TokenRun } from './marked-text.ts';
import { findNounAttributions } from './noun-attributions.ts';
import { isOfPeople, passesOn } from './passes-on.ts';
import { isPrintable } from './printable.ts';
import { attributeQuotations } from './quotation-attributions.ts';
import { statementKind } from './statement-kind.ts';

/** Where the author's own clause may begin again after each cluster that stands before another in its sentence. */
function sentenceAttributions(m: MarkedText, clusters: readonly Cluster[]): readonly Attribution[] {
  let floor = clusters[0]?.sentence.from ?? 0;
  return clusters.flatMap((c) => {
    const found = attributionsOf(m, c, clusters, floor);
    const last = found.at(-1);
    if (last && c.cue.frames.has('quote'))
      floor = Math.max(floor, last.content.to, last.cue?.to ?? 0, last.source?.to ?? 0);
    return found;
  });
}

const FIRST_PERSON = new Set(['i', 'we']);

const within = (run: TokenRun, outer: TokenRun): boolean => run.from >= outer.from && run.from < outer.to;

/** Quotations set apart as blocks, and what is attributed elsewhere; of a block that nobody surely says, what is attributed in it. */
function withBlockQuotes(m: MarkedText, article: Article, found: readonly Attribution[]): readonly Attribution[] {
  const { attributions, closed } = findBlockQuotes(m, article);
  const inOwnWords = (a: Attribution): boolean =>
    FIRST_PERSON.has(m.words[a.source?.from ?? -1] ?? '') &&
    attributions.some((block) => within(a.content, block.content));
  const others = found.filter((a) => !inOwnWords(a) && !closed.some((run) => within(a.content, run)));
  const unsaid = (a: Attribution): boolean =>
    a.source === null && others.some((other) => within(other.content, a.content));
  return [...others, ...attributions.filter((a) => !unsaid(a))];
}

/** Every attribution of a text, unjudged, in the order of their contents. */
function findAttributions(m: MarkedText, read: ReadText): readonly Attribution[] {
  const perSentence = proseSentences(read).map((sentence) => ({ sentence, clusters: findClusters(m, sentence) }));
  const clusters = perSentence.flatMap((p) => p.clusters);
  const foreign = findForeignAttributions(m, read.article.lang);
  const inEnglish = perSentence.flatMap((p) => [
    ...findAccordingTo(m, p.sentence, p.clusters),
    ...findColonAttributions(m, p.sentence, p.clusters),
    ...findNounAttributions(m, p.sentence, p.clusters),
    ...findEstimates(m, p.sentence, p.clusters),
    ...sentenceAttributions(m, p.clusters),
  ]);
  const found = [...foreign, ...inEnglish];
  const all = withBlockQuotes(m, read.article, [...found, ...attributeQuotations(m, clusters, found)]).filter(
    (a) => !isEmbeddedQuestion(m, a),
  );
  return dropRepeated(
    dropNested(m, all).sort((a, b) => a.content.from - b.content.from || b.content.to - a.content.to),
  );
}

const ASKING = new Set(['how', 'what', 'whatever', 'why']);

/** "a sign of how much say Lima believes him to have": the verb belongs to a clause within the phrase before it, and nobody says anything. */
function isEmbeddedQuestion(m: MarkedText, { source }: Attribution): boolean {
  return source !== null && m.words.slice(source.from, source.to).some((word) => ASKING.has(word));
}

/** "Lima says Brusk promised a dam | and said it would hold": who is named within another's words may speak there as well. */
const goesOnInside = (outer: Attribution, inner: Attribution): boolean =>
  outer !== inner &&
  outer.cue !== null &&
  inner.cue !== null &&
  inner.source !== null &&
  outer.complement !== 'quotation' &&
  outer.source?.from !== inner.source.from &&
  within(inner.source, outer.content) &&
  inner.cue.from >= outer.content.to;

/** "Police have said that …, according to the family's lawyers": people who are no medium and hold no paper tell what others said. */
const isToldOf = (m: MarkedText, outer: Attribution, inner: Attribution): boolean =>
  outer.complement === 'according' &&
  outer.source !== null &&
  inner.cue !== null &&
  inner.source?.from === outer.content.from &&
  within(inner.cue, outer.content) &&
  !passesOn(m, outer) &&
  isOfPeople(m, outer.source);

/** What somebody said that another said is part of the other's statement, unless a medium or a report only passes it on. */
function dropNested(m: MarkedText, all: readonly Attribution[]): Attribution[] {
  const holds = (outer: Attribution, inner: Attribution): boolean =>
    inner.cue !== null && outer !== inner && outer.content.from <= inner.cue.from && outer.content.to >= inner.cue.to;
  const carries = (outer: Attribution, inner: Attribution): boolean =>
    passesOn(m, outer) || (outer.complement === 'according' && inner.source?.from === outer.content.from);
  /** "A study found that …, the clinic said": where each holds the other, the last verb speaks of the whole. */
  const isLast = (outer: Attribution, inner: Attribution): boolean =>
    holds(inner, outer) && (inner.cue?.from ?? 0) > (outer.cue?.from ?? 0);
  const kept = all.filter(
    (inner) => !all.some((outer) => holds(outer, inner) && !carries(outer, inner) && !isLast(outer, inner)),
  );
  const repeats = (outer: Attribution): boolean =>
    outer.complement === 'according' &&
    kept.some((inner) => holds(outer, inner) && inner.source?.from === outer.content.from);
  const far = (a: Attribution): boolean =>
    repeats(a) || kept.some((outer) => goesOnInside(outer, a) || isToldOf(m, outer, a));
  return kept.map((a) => (far(a) ? { ...a, farSource: true } : a));
}

/** The same content is attributed once: to whom names it more surely. */
function dropRepeated(sorted: readonly Attribution[]): readonly Attribution[] {
  const kept = new Map<string, Attribution>();
  for (const a of sorted) {
    const key = `${a.content.from}-${a.content.to}`;
    const other = kept.get(key);
    if (!other || (other.farSource && !a.farSource)) kept.set(key, a);
  }
  return [...kept.values()];
}

/** The statements of a text that has been read; sorted by where their contents begin. */
export function statementsOf(read: ReadText): readonly Statement[] {
  const m = markText(read);
  const attributions = findAttributions(m, read);
  const sources = resolveSources(m, attributions);
  return attributions.flatMap((a, i) => {
    const span = contentSpan(m, a);
    if (span.end <= span.start) return [];
    const cue = a.cue && { ...spanOf(m, a.cue), text: '' };
    const resolved = sources[i] ?? null;
    return [
      {
        ...span,
        kind: statementKind(m, a),
        source: resolved?.source ?? null,
        cue: cue && { ...cue, text: m.text.slice(cue.start, cue.end) },
        printable: isPrintable(m, a, resolved),
        sentence: sentenceOf(m, a.content.from),
      },
    ];
  });
}

/** The statements of an article. loadLanguage() must have been awaited. */
export function findStatements(article: Article): readonly Statement[] {
  return statementsOf(readText(article));
}
