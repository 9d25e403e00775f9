/**
 * A sentence of another language that its number opens → the rest of it as the label: without a lexicon of verbs and
 * pointing words for cutting, only what is left whole cannot change its sense. Null for anything else.
 */
import type { Span } from '../../library/model.ts';
import type { Quantity, Quote } from '../model.ts';
import { wordsOf } from './label-text.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand for something said elsewhere, and negations that a reader could miss. By language. */
const POINTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  de: list(`er sie es ihn ihm ihr ihre ihrer ihren ihrem ihres sein seine seiner seinen seinem wir uns unser unsere dies diese
    dieser dieses diesen diesem jene jener jenes dort hier davon daran darin damit dafür derselben solche solcher andere anderen`),
  fr: list(`il elle ils elles on nous notre nos lui leur leurs son sa ses ce cet cette ces celui celle ceux celles y en ici là
    autres autre`),
  uk: list(
    `він вона воно вони його її їх їхній їхня їхні ми наш наша наші цей ця це ці той та те ті там тут інші інших`,
  ),
};

/** What may stand before the number. */
const QUALIFIERS =
  /^(?:(?:rund|etwa|ungefähr|fast|knapp|beinahe|über|mehr als|mindestens|höchstens|bis zu|circa|environ|près de|plus de|moins de|au moins|presque|близько|понад|майже|щонайменше|приблизно|до)\s)?$/iu;

/** Behind the number, in words, where it is printed with the sign. */
export const PERCENT_WORD = /^\s?(?:percent|per cent|Prozent|pour cent|відсот\p{L}+|процент\p{L}*)(?!\p{L})/iu;

const LEAST = 3;
const MOST = 14;

export function foreignLabel(text: string, sentence: Span, quantity: Quantity, lang: string): readonly Quote[] | null {
  const pointers = POINTERS[lang.slice(0, 2).toLowerCase()];
  if (!pointers || !QUALIFIERS.test(text.slice(sentence.start, quantity.start))) return null;
  const unit = PERCENT_WORD.exec(text.slice(quantity.end, sentence.end))?.[0] ?? '';
  const rest = /^\s*([^,;:()«»„“”"—–\d]+)\.$/u.exec(text.slice(quantity.end + unit.length, sentence.end))?.[1];
  if (rest === undefined) return null;
  const end = sentence.end - 1;
  const words = wordsOf(text, end - rest.length, end);
  if (words.length < LEAST || words.length > MOST || words.some(({ lower }) => pointers.has(lower))) return null;
  return [{ start: end - rest.length, end, text: rest }];
}
