/** A verb's lemma → its forms: "deny" → deny, denies, denied, denying. British and American doubling both. */

/** Third person, past, participle where they are not regular. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said',
  tell: 'tells told',
  write: 'writes wrote written writing',
  think: 'thinks thought',
  feel: 'feels felt',
  know: 'knows knew known',
  find: 'finds found',
  hold: 'holds held',
  see: 'sees saw seen',
  understand: 'understands understood',
  forget: 'forgets forgot forgotten forgetting',
  mean: 'means meant',
  choose: 'chooses chose chosen choosing',
  seek: 'seeks sought',
  beg: 'begs begged begging',
  swear: 'swears swore sworn',
  speak: 'speaks spoke spoken',
  begin: 'begins began begun beginning',
  sing: 'sings sang sung',
  read: 'reads read',
  go: 'goes went gone',
  show: 'shows showed shown',
  prove: 'proves proved proven proving',
  fight: 'fights fought',
  ask: 'asks asked',
  beseech: 'beseeches besought beseeched',
};

const DOUBLING = new Set([
  'plan',
  'quip',
  'admit',
  'refer',
  'rebut',
  'concur',
  'rap',
  'rip',
  'brag',
  'beg',
  'fret',
  'dub',
  'plug',
  'slam',
  'infer',
  'prefer',
]);
const BRITISH_DOUBLING = new Set(['signal', 'label', 'counsel']);
const VOWEL_Y = /[aeiou]y$/;

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return `${lemma}es`;
  return lemma.endsWith('y') && !VOWEL_Y.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function stems(lemma: string): readonly string[] {
  const doubled = lemma + lemma.at(-1);
  if (DOUBLING.has(lemma)) return [doubled];
  return BRITISH_DOUBLING.has(lemma) ? [lemma, doubled] : [lemma];
}

function past(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return stem.endsWith('y') && !VOWEL_Y.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

const participle = (stem: string): string => (/[^eoy]e$/.test(stem) ? `${stem.slice(0, -1)}ing` : `${stem}ing`);

/** Every form of a verb, lower case, the lemma first. */
export function verbForms(lemma: string): readonly string[] {
  const irregular = IRREGULAR[lemma]?.split(' ');
  if (irregular) return [...new Set([lemma, ...irregular, ...stems(lemma).map(participle)])];
  return [lemma, thirdPerson(lemma), ...stems(lemma).flatMap((stem) => [past(stem), participle(stem)])];
}
