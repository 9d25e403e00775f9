/** The sources of a text's attributions → each with the fullest name that the article gives, and how sure that is. */
import type { Source } from '../model.ts';
import type { Attribution } from '../statements/attribution.ts';
import { type MarkedText, sentenceOf, spanOf, type TokenRun } from '../statements/marked-text.ts';
import { nameOf } from './name-of.ts';
import { findPeople, type Person, personBySurname } from './person-names.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

export interface ResolvedSource {
  readonly source: Source;
  /** False where the speaker is not known well enough to print. */
  readonly sure: boolean;
  readonly unnamed: boolean;
}

const PERSONAL = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its']);
const NEVER = new Set(['i', 'we', 'you', 'who', 'which', 'that', 'my', 'our', 'your', 'this', 'these', 'those', 'one']);

/** One entry an attribution, in their order; null where the text names no source. */
export function resolveSources(
  m: MarkedText,
  attributions: readonly Attribution[],
): readonly (ResolvedSource | null)[] {
  const people = findPeople(m);
  const done: (ResolvedSource | null)[] = [];
  let last: { readonly name: string; readonly sentence: number } | null = null;
  const once = new Map<number, Source>();
  for (const a of attributions) {
    const found: ResolvedSource | null = a.source && resolveOne(m, a, a.source, people, last);
    const resolved: ResolvedSource | null = found && sameAsBefore(m, a, found, once);
    if (resolved?.sure && a.source) once.set(a.source.from, resolved.source);
    done.push(resolved);
    if (resolved?.sure && !resolved.unnamed)
      last = { name: resolved.source.name, sentence: sentenceOf(m, a.cue?.from ?? a.content.from) };
  }
  return done;
}

/** A name by itself: the person whose surname it is, or as it stands. */
function plainName(text: string, people: readonly Person[]) {
  const person = /\s/.test(text) ? null : personBySurname(people, text);
  return { name: person?.name ?? text, sure: true, unnamed: false };
}

/** "…,” she said. “…”": the second quotation hangs on the same pronoun, and on whom it was resolved to. */
function sameAsBefore(
  m: MarkedText,
  a: Attribution,
  found: ResolvedSource,
  once: ReadonlyMap<number, Source>,
): ResolvedSource {
  const before = a.source && once.get(a.source.from);
  if (!before || found.sure || a.farSource || !PERSONAL.has(m.words[a.source?.from ?? -1] ?? '')) return found;
  return { ...found, source: before, sure: true };
}

function resolveOne(
  m: MarkedText,
  a: Attribution,
  run: TokenRun,
  people: readonly Person[],
  last: { readonly name: string; readonly sentence: number } | null,
): ResolvedSource {
  const span = spanOf(m, run);
  const source = (name: string): Source => ({ ...span, text: m.text.slice(span.start, span.end), name });
  const word = m.words[run.from] ?? '';
  const single = run.to - run.from === 1;
  if (single && NEVER.has(word))
    return { source: source(m.text.slice(span.start, span.end)), sure: false, unnamed: false };
  if (single && PERSONAL.has(word)) {
    const name = resolvePronoun(m, run.from, people, last);
    return {
      source: source(name ?? m.text.slice(span.start, span.end)),
      sure: name !== null && !a.farSource,
      unnamed: false,
    };
  }
  const named = a.plainName ? plainName(source('').text, people) : nameOf(m, run, people);
  return { source: source(named.name), sure: named.sure && !a.farSource, unnamed: named.unnamed };
}
