/**
 * Analysed articles → who contradicts whom: pairs of speakers of which one rejects, disputes or dismisses what the other
 * said just before, or contradicts or blames the other by name. Only what the words say: two who are quoted beside each other need not disagree.
 */
import { findActors, nameKey } from '../actors/find-actors.ts';
import { isUnnamedVoice } from '../actors/unnamed-voice.ts';
import type { AnalysedArticle, Statement } from '../model.ts';
import { isMedium } from '../statements/passes-on.ts';

/** Verbs by which one answers another with no. As they stand in a cue, with their endings. */
const CONTRADICTS =
  /\b(?:reject(?:s|ed|ing)?|disput(?:e[sd]?|ing)|den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)?|counter(?:s|ed|ing)?|contradict(?:s|ed|ing)?|refut(?:e[sd]?|ing)|rebut(?:s|ted|ting)?|disagree(?:s|d|ing)?)(?!\p{L})/iu;
/** Verbs that blame: whom they blame stands beside them. */
const BLAMES =
  /\b(?:accus(?:e[sd]?|ing)|critici[sz](?:e[sd]?|ing)|condemn(?:s|ed|ing)?|denounc(?:e[sd]?|ing)|attack(?:s|ed|ing)?|rebuk(?:e[sd]?|ing)|contradict(?:s|ed|ing)?|disagree(?:s|d|ing)? with)(?!\p{L})/iu;
/** What points back to something said: "dismissed | the warning", "disputed | this". */
const SAID_BEFORE =
  /^(?:this|that|it|(?:(?:the|this|that|those|these|such|his|her|their) (?:claims?|warnings?|criticisms?|charges?|accusations?|allegations?|arguments?|suggestions?|objections?|fears?|figures?|view)))[\s.,;”"]*(?:$|and\b|as\b|saying\b)/i;
/** How many sentences before its own a contradiction may reach. */
const REACH = 2;

export interface Opposition {
  readonly one: string;
  readonly other: string;
}

/** The name under which a speaker is counted, whatever form an article has; null for those whom no side can hold. */
function canonicalNames(analysed: readonly AnalysedArticle[]): (name: string) => string | null {
  const names = new Map(
    findActors(analysed).flatMap((actor) => [actor.name, ...actor.forms].map((form) => [nameKey(form), actor.name])),
  );
  return (name) => (isUnnamedVoice(name) || isMedium(name) ? null : (names.get(nameKey(name)) ?? null));
}

/** What stands in the sentence of a statement behind its cue. */
function behindCue({ article, analysis }: AnalysedArticle, s: Statement): string {
  const sentence = analysis.sentences[s.sentence];
  return sentence && s.cue ? article.text.slice(s.cue.end, sentence.end) : '';
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');

const holdsName = (text: string, name: string): boolean => {
  const surname = name.split(' ').at(-1) ?? name;
  return /^\p{Lu}/u.test(surname) && new RegExp(`(?<!\\p{L})${escaped(surname)}(?!\\p{L})`, 'u').test(text);
};

/** The one speaker of the article whom the words name, else the one who spoke last before. */
function contradicted(
  a: AnalysedArticle,
  s: Statement,
  speaker: string,
  canonical: (name: string) => string | null,
): string | null {
  const others = a.analysis.statements.flatMap((other) => {
    const name = other.source ? canonical(other.source.name) : null;
    return name !== null && name !== speaker ? [{ name, other }] : [];
  });
  const words = behindCue(a, s);
  const named = [...new Set(others.map(({ name }) => name))].filter((name) => holdsName(words, name));
  if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null;
  if (!CONTRADICTS.test(s.cue?.text ?? '') || !SAID_BEFORE.test(words.trim())) return null;
  const before = others
    .filter(
      ({ other }) => other.sentence <= s.sentence && other.sentence >= s.sentence - REACH && other.start < s.start,
    )
    .at(-1);
  return before?.name ?? null;
}

export function findOpposition(analysed: readonly AnalysedArticle[]): readonly Opposition[] {
  const canonical = canonicalNames(analysed);
  return analysed.flatMap((a) =>
    a.analysis.statements.flatMap((s) => {
      const one = s.source ? canonical(s.source.name) : null;
      if (one === null || !(CONTRADICTS.test(s.cue?.text ?? '') || BLAMES.test(s.cue?.text ?? ''))) return [];
      const other = contradicted(a, s, one, canonical);
      return other === null ? [] : [{ one, other }];
    }),
  );
}
