/** Analysed articles → the people and institutions that speak in them, each once, most quoted first. */
import type { Actor, AnalysedArticle, Statement } from '../model.ts';
import { countryOf } from './countries.ts';
import { withoutParticles } from './name-particles.ts';
import { ORGANISATION_WORDS, plainWord } from './name-words.ts';
import { isUnnamedVoice } from './unnamed-voice.ts';

const withoutArticle = (name: string): string => name.replace(/^(?:the|a|an)\s+/i, '');

/** Transliterations of one name: Zelenskyy and Zelensky. */
export function nameKey(name: string): string {
  return withoutArticle(name)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/(?:yy|iy|ij|yi)\b/g, 'y')
    .replace(/\s+/g, ' ')
    .trim();
}

const surnameKey = (key: string): string => key.split(' ').at(-1) ?? key;

function kindOf(name: string): Actor['kind'] {
  if (countryOf(name) !== null) return 'place';
  const words = withoutParticles(withoutArticle(name).split(' '));
  if (words.some((word) => ORGANISATION_WORDS.has(plainWord(word)))) return 'organisation';
  if (words.every((word) => /^\p{Lu}/u.test(word)))
    return words.length > 1 ? 'person' : /^\p{Lu}+$/u.test(name) ? 'organisation' : 'unknown';
  return words.at(-1)?.endsWith('s') === true ? 'group' : 'unknown';
}

/** The key under which a bare surname is counted: the one full name that ends with it, where there is one. */
function mergedKeys(keys: readonly string[]): ReadonlyMap<string, string> {
  const full = keys.filter((key) => key.split(' ').length > 1);
  return new Map(
    keys.map((key) => {
      const longer = key.includes(' ')
        ? []
        : full.filter((other) => surnameKey(other) === key && kindOf(capitalised(other)) === 'person');
      return [key, longer.length === 1 ? (longer[0] ?? key) : key];
    }),
  );
}

const capitalised = (key: string): string => key.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

interface Voice {
  readonly name: string;
  readonly text: string;
}

const voices = (statements: readonly Statement[]): readonly Voice[] =>
  statements.flatMap((s) => (s.source && s.printable ? [{ name: s.source.name, text: s.source.text }] : []));

/** Everyone to whom a printable statement is attributed. */
export function findActors(analysed: readonly AnalysedArticle[]): readonly Actor[] {
  const all = analysed.flatMap(({ analysis }) => voices(analysis.statements));
  const merged = mergedKeys([...new Set(all.map((v) => nameKey(v.name)))]);
  const groups = new Map<string, Voice[]>();
  for (const voice of all) {
    const key = merged.get(nameKey(voice.name)) ?? voice.name;
    groups.set(key, [...(groups.get(key) ?? []), voice]);
  }
  return [...groups.values()].map(asActor).sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1));
}

function asActor(group: readonly Voice[]): Actor {
  const name = group
    .map((v) => v.name)
    .reduce((longest, n) => (withoutArticle(n).length > withoutArticle(longest).length ? n : longest));
  const forms = [...new Set(group.flatMap((v) => [v.name, v.text]))].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  return { name, kind: kindOf(name), forms, statements: group.length, unnamed: isUnnamedVoice(name) };
}
