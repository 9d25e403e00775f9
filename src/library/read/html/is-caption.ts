/** An element → whether its text is the caption or the credit of a picture: by its tag, its name, or what is around it. */
import { namesOf, nameWords } from './element-roles.ts';
import { holdsTag, type PageElement, textOf } from './page-tree.ts';

const CAPTION_WORDS = new Set([
  'caption',
  'captions',
  'cutline',
  'figcaption',
  'photocredit',
  'imagecredit',
  'photographer',
]);
const PICTURE_WORDS = new Set([
  'image',
  'images',
  'img',
  'photo',
  'photos',
  'picture',
  'figure',
  'gallery',
  'slideshow',
  'thumbnail',
]);
/** Names are seldom these: they are taken apart only where they may be. */
const MAYBE = /caption|cutline|credit|photographer|image|img|photo|picture|figure|gallery|slideshow|thumbnail/i;
/** What stands beside a picture in its box, and is longer, is no caption. */
const LONGEST_BESIDE = 400;
const LONGEST_CAPTION = 1000;

const holdsPicture = (element: PageElement): boolean => holdsTag(element, 'img', 'picture', 'video');

const holdsQuote = (element: PageElement): boolean =>
  element.children.some((child) => typeof child !== 'string' && child.tag === 'blockquote');

/** A figure that holds a quotation and no picture: what stands below it names the speaker. */
export const isBesideQuote = ({ tag, parent }: PageElement): boolean =>
  tag === 'figcaption' && parent?.tag === 'figure' && holdsQuote(parent) && !holdsPicture(parent);

/** A box that is named after its picture, or a figure, and holds little beside it. */
function isPictureBox(element: PageElement, words: readonly string[]): boolean {
  const named = element.tag === 'figure' || words.some((word) => PICTURE_WORDS.has(word));
  return named && holdsPicture(element) && textOf(element).length <= LONGEST_BESIDE;
}

export function isCaption(element: PageElement): boolean {
  const { tag } = element;
  if (tag === 'figcaption') return !isBesideQuote(element);
  if (tag === 'table' || /^h[1-6]$/.test(tag)) return false;
  const maybe = MAYBE.test(namesOf(element));
  if (!maybe && tag !== 'figure') return false;
  const words = nameWords(element);
  const isNamed = words.some((word) => CAPTION_WORDS.has(word)) && textOf(element).length <= LONGEST_CAPTION;
  return isNamed || isPictureBox(element, words);
}
