/** Analysed articles → the named people and institutions that speak in them, as entries for a file of actors. */
import type { KnownActor, Theme } from '../../library/model.ts';
import type { Actor, AnalysedArticle } from '../model.ts';
import { sideFinder } from '../viewpoints/place-statements.ts';
import { titlesOf } from '../viewpoints/side-of.ts';
import { countryNames } from './countries.ts';
import { findActors, nameKey } from './find-actors.ts';
import { plainWord, TITLES } from './name-words.ts';

export interface ProposedActor {
  readonly actor: KnownActor;
  readonly kind: Actor['kind'];
  readonly statements: number;
}

/** A form that may stand for its actor in other articles too: words of the name itself, titles apart. */
function isShortForm(form: string, name: string): boolean {
  const own = new Set(nameKey(name).split(' '));
  const words = nameKey(form)
    .split(' ')
    .filter((word) => !TITLES.has(plainWord(word)));
  return words.length > 0 && words.every((word) => own.has(word)) && !form.includes(name) && /^\p{Lu}/u.test(form);
}

const EVERY_COUNTRY: Theme = {
  slug: 'countries',
  title: '',
  terms: [],
  question: '',
  sides: countryNames.map((name) => ({ name, holders: [name] })),
  points: [],
  background: [],
};

/** The longest title before the name, of more than a word: "Polish Foreign Minister". Its dates no article tells. */
function officesOf(analysed: readonly AnalysedArticle[], name: string): KnownActor['offices'] {
  const titles = analysed.flatMap(({ article }) => titlesOf(article.text, name)).filter((t) => t.includes(' '));
  const [longest] = titles.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longest === undefined ? [] : [{ office: longest, from: null, until: null }];
}

/** Each name once, the most quoted of one key first. */
function once(actors: readonly Actor[]): Actor[] {
  const keys = actors.map((actor) => nameKey(actor.name));
  return actors.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}

/** Most quoted first; unnamed voices, countries and groups are none of them. */
export function proposeActors(analysed: readonly AnalysedArticle[]): ProposedActor[] {
  const country = sideFinder(analysed, EVERY_COUNTRY);
  const named = once(findActors(analysed)).filter(
    ({ unnamed, kind }) => !unnamed && (kind === 'person' || kind === 'organisation'),
  );
  const owners = new Map<string, number>();
  const formsOf = ({ forms, name }: Actor): string[] => forms.filter((form) => isShortForm(form, name));
  for (const form of named.flatMap((a) => [...new Set(formsOf(a).map(nameKey))]))
    owners.set(form, (owners.get(form) ?? 0) + 1);
  return named.map((actor) => {
    const { name, kind, statements } = actor;
    const forms = formsOf(actor).filter((form) => owners.get(nameKey(form)) === 1);
    const at = country(name);
    const side = at === null ? null : (countryNames[at] ?? null);
    return { actor: { name, forms, side, offices: officesOf(analysed, name) }, kind, statements };
  });
}
