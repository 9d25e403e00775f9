/** The name of a source → whether it names no one in particular: "some analysts", "officials", "a person familiar with the talks". */
import { UNNAMED_VOICES } from './name-words.ts';

const SEVERAL =
  /^(?:some|many|several|most|few|other|others|all|both|various|numerous|two|three|four|five|six|seven|eight|nine|ten|dozens|scores)$/;
const SINGLE = /^(?:a|an|one|another)$/;
/** Plurals of people: engineers, inspectors, economists, librarians, residents. */
const PEOPLE = /(?:ers|ors|ists|ians|ants|ents)$/;
const PERSON = /(?:er|or|ist|ian|ant|ent)$/;
/** People whom no ending gives away. */
const SOMEBODY = new Set(
  `man woman person graduate eyewitness veteran veterans local locals neighbour neighbours neighbor neighbors pilot pilots nurse nurses
  colleague colleagues relative relatives friend friends mother father passer-by bystander survivor aide guard judge clerk`.split(
    /\s+/,
  ),
);
/** Nouns in -er, -or, -ent that are no people. */
const NO_PERSON = new Set(
  `paper newspaper letter number order power computer statement document agreement government department parliament
  settlement tweet lawyer-client advertisement parent-company error report`.split(/\s+/),
);
/** What follows the noun and only tells more of it. */
const MORE =
  / (?:of|in|at|for|on|with|to|from|who|that|whose|near|inside|within|involved|familiar|close|briefed|speaking|quoted|present|working|linked|based|asking|aware|knowledgeable)\b|[,(—–]/;
/** Behind "the" too they name nobody: of anybody else one may know from the text who it is. */
const NEVER_KNOWN = /^(?:source|official|diplomat|insider|witness|person|man|woman|eyewitness)$/;

/** "only 35% of workers": workers. */
const SHARE =
  /^(?:(?:only|just|about|around|nearly|almost|over|some|more than|less than|fewer than|up to) )*[\d.,]+ ?(?:%|per ?cent) of /i;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

const isPeople = (word: string): boolean => UNNAMED_VOICES.has(word) || SOMEBODY.has(word) || PEOPLE.test(word);
const isPerson = (word: string): boolean => (isPeople(word) || PERSON.test(word)) && !NO_PERSON.has(word);

/** "a senior US official": one of many, whatever body he belongs to. */
const isOneOfMany = (words: readonly string[], last: string): boolean =>
  SINGLE.test(words[0]?.toLowerCase() ?? '') && words.length > 1 && !isCapital(words.at(-1) ?? '') && isPerson(last);

/** Capitals inside a plural name an institution or a country: "Polish officials" are not unnamed to a reader who counts sides. */
export function isUnnamedVoice(name: string): boolean {
  const core = name.replace(SHARE, '').split(MORE)[0]?.trim() ?? '';
  const words = core.split(/\s+/);
  const [first = '', last = ''] = [words[0]?.toLowerCase(), words.at(-1)?.toLowerCase()];
  if (first === 'those' || isOneOfMany(words, last)) return true;
  if (name.split(/\s+/).slice(1).some(isCapital)) return false;
  const common =
    SINGLE.test(first) || SEVERAL.test(first) || first === 'the' || (words.length === 1 && isPeople(first));
  if (isCapital(core) && !common) return false;
  if (first === 'the') return (isPeople(last) && last.endsWith('s')) || NEVER_KNOWN.test(last);
  return isPeople(last) || UNNAMED_VOICES.has(first) || (SINGLE.test(first) && isPerson(last));
}
