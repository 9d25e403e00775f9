/** A term → other forms of it that a text may have instead, as guesses: to be looked for, never taken for the term itself. */

const LATIN_ENDINGS = ['', 's', 'es', 'x'];
/** German nouns have capitals: in lower case these would make other words of verbs and adjectives. */
const NOUN_ENDINGS = ['', 's', 'es', 'e', 'n', 'en', 'er', 'ern', 'x'];
const CYRILLIC_ENDINGS = [
  '',
  'а',
  'у',
  'ю',
  'и',
  'і',
  'ы',
  'е',
  'я',
  'ь',
  'ой',
  'ою',
  'ею',
  'ом',
  'ем',
  'ів',
  'ов',
  'ам',
  'ями',
  'ами',
  'ах',
];
const SHORTEST = 3;

/** The word without an ending, in every way that it may have one. */
function stemsOf(word: string, endings: readonly string[]): readonly string[] {
  return endings.filter((end) => word.endsWith(end)).map((end) => word.slice(0, word.length - end.length));
}

/** Of a phrase its last word changes. A capitalised term is tried as a common noun, too: "Dams" is met as a name alone. */
export function otherForms(term: string): readonly string[] {
  const at = term.lastIndexOf(' ') + 1;
  const [before, word] = [term.slice(0, at), term.slice(at)];
  if (!/^\p{L}+$/u.test(word)) return [];
  const latin = /^\p{Lu}/u.test(word) ? NOUN_ENDINGS : LATIN_ENDINGS;
  const endings = /\p{Script=Cyrillic}/u.test(word) ? CYRILLIC_ENDINGS : latin;
  const forms = stemsOf(word, endings)
    .filter((stem) => stem.length >= SHORTEST)
    .flatMap((stem) => endings.map((end) => stem + end));
  const all = forms.flatMap((form) => [before + form, (before + form).toLowerCase()]);
  return [...new Set(all)].filter((form) => form !== term).sort();
}
