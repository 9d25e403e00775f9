/** The text of a page's JSON-LD scripts → the objects in them, outermost first, those about other things last. */
import { decodeEntities } from '../../../text/decode-entities.ts';

export type LinkedObject = Readonly<Record<string, unknown>>;

const DEEPEST = 12;

/** What stands below these is another article, or what somebody else wrote of this one. */
const ABOUT_OTHERS =
  /^(?:itemListElement|mentions|citation|isBasedOn|comment|review|liveBlogUpdate|relatedLink|isRelatedTo|hasPart|subjectOf)$/;

export const isObject = (value: unknown): value is LinkedObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Found {
  readonly own: LinkedObject[];
  readonly others: LinkedObject[];
}

function collect(value: unknown, into: Found, ofOthers: boolean, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, ofOthers, depth + 1);
  } else if (isObject(value)) {
    (ofOthers ? into.others : into.own).push(value);
    for (const [key, inner] of Object.entries(value))
      collect(inner, into, ofOthers || ABOUT_OTHERS.test(key), depth + 1);
  }
}

/** As it is; then without line breaks in strings, closing commas and quotes escaped as JSON does not; then decoded. */
const MENDED: readonly ((json: string) => string)[] = [
  (json) => json,
  (json) =>
    json
      .replace(/[\u0000-\u001f]+/g, ' ')
      .replace(/\\'/g, "'")
      .replace(/,\s*([\]}])/g, '$1')
      .replace(/;\s*$/, ''),
  (json) => decodeEntities(json),
];

const STRING = '"((?:[^"\\\\]|\\\\.)*)"';
const FIELDS = ['headline', 'datePublished', 'dateModified'].map(
  (key) => [key, new RegExp(`"${key}"\\s*:\\s*${STRING}`)] as const,
);
const AUTHOR = new RegExp(`"author"\\s*:\\s*\\[?\\s*\\{[^{}]*?"name"\\s*:\\s*${STRING}`);

/** What can be told of an article from JSON that is broken, as where a quotation mark within a text was not escaped. */
function salvage(json: string): LinkedObject | null {
  if (!/"@type"\s*:\s*\[?\s*"[^"]*(?:Article|BlogPosting)"/.test(json)) return null;
  const fields = FIELDS.map(([key, pattern]) => [key, pattern.exec(json)?.[1]] as const);
  const author = AUTHOR.exec(json)?.[1];
  return { '@type': 'Article', ...Object.fromEntries(fields.filter(([, value]) => value)), ...(author && { author }) };
}

/** Some pages wrap their JSON in comments. */
function parseScript(script: string): unknown {
  const json = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, '');
  for (const mend of MENDED) {
    try {
      return JSON.parse(mend(json));
    } catch {
      // Tried in its next form; a page's broken JSON is no problem of the reader's.
    }
  }
  return salvage(json);
}

export function linkedObjects(scripts: readonly string[]): LinkedObject[] {
  const found: Found = { own: [], others: [] };
  for (const script of scripts) collect(parseScript(script), found, false, 0);
  return [...found.own, ...found.others];
}
