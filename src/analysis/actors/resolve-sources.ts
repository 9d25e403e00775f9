/** The sources of a text's attributions → each with the fullest name that the article gives, and how sure that is. */
import type { Source } from '../model.ts';
import type { Attribution } from '../statements/attribution.ts';
import { type MarkedText, sentenceOf, spanOf, type TokenRun } from '../statements/marked-text.ts';
import { nameOf } from './name-of.ts';
import { findPeople, type Person } from './person-names.ts';
import { namesSpeaker } from './pronoun-doubts.ts';
import { type LastSpeaker, resolvePronoun } from './resolve-pronoun.ts';
import { isSharedName } from './short-forms.ts';

export interface ResolvedSource {
  readonly source: Source;
  /** False where the speaker is not known well enough to print. */
  readonly sure: boolean;
  readonly unnamed: boolean;
  /** True where the speaker is surely one person. */
  readonly person?: boolean;
}

const PERSONAL = new Set(['he', 'she', 'they', 'it', 'his', 'her', 'their', 'its']);
const NEVER = new Set(['i', 'we', 'you', 'who', 'which', 'that', 'my', 'our', 'your', 'this', 'these', 'those', 'one']);

/** One entry an attribution, in their order; null where the text names no source. */
export function resolveSources(
  m: MarkedText,
  attributions: readonly Attribution[],
): readonly (ResolvedSource | null)[] {
  const people = findPeople(m);
  const fullNames = fullNamesOf(m, attributions);
  const done: (ResolvedSource | null)[] = [];
  let last: LastSpeaker | null = null;
  const once = new Map<number, Source>();
  for (const a of attributions) {
    const found: ResolvedSource | null = a.source && resolveOne(m, a, a.source, { people, fullNames }, last);
    const resolved: ResolvedSource | null = found && sameAsBefore(m, a, found, once);
    if (resolved?.sure && a.source) once.set(a.source.from, resolved.source);
    done.push(resolved);
    if (resolved?.sure && !resolved.unnamed)
      last = {
        name: resolved.source.name,
        sentence: sentenceOf(m, a.cue?.from ?? a.content.from),
        at: a.source?.from ?? -1,
      };
  }
  return done;
}

/** A name by itself: the full one of the same surname that speaks elsewhere, unless a title stands before it; else as it stands. */
function plainName(text: string, a: Attribution, fullNames: readonly string[]) {
  const full = fullNames.filter((name) => name.endsWith(` ${text}`));
  const bare = a.source !== null && (a.cue?.to === a.source.from || a.cue?.from === a.source.to);
  return { name: bare && full.length === 1 ? (full[0] ?? text) : text, sure: true, unnamed: false };
}

/** The full names among the sources that are names and nothing else. */
const fullNamesOf = (m: MarkedText, attributions: readonly Attribution[]): readonly string[] => [
  ...new Set(
    attributions.flatMap((a) => {
      const span = a.plainName && a.source ? spanOf(m, a.source) : null;
      const text = span ? m.text.slice(span.start, span.end) : '';
      return /\s/.test(text) ? [text] : [];
    }),
  ),
];

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

/** Whether several may be meant by a name to which a pronoun was resolved: one whom a title tells from the others is sure. */
const isSharedHere = (people: readonly Person[], name: string, pronoun: string): boolean =>
  !people.some((p) => p.name === name && p.gender === pronoun) && isSharedName(people, name);

function resolveOne(
  m: MarkedText,
  a: Attribution,
  run: TokenRun,
  { people, fullNames }: { readonly people: readonly Person[]; readonly fullNames: readonly string[] },
  last: LastSpeaker | null,
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
      sure: name !== null && !a.farSource && !isSharedHere(people, name, word) && !namesSpeaker(m, a.content, name),
      unnamed: false,
    };
  }
  const named = a.plainName ? plainName(source('').text, a, fullNames) : nameOf(m, run, people);
  const person = 'person' in named && named.person;
  return { source: source(named.name), sure: named.sure && !a.farSource, unnamed: named.unnamed, person };
}
