/** YAML text and new values of some of its keys → the text with them; every other line stays letter by letter. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import { isSameData, parseYaml } from './parse-yaml.ts';
import { writeYaml } from './write-yaml.ts';

export type Changes = Readonly<Record<string, unknown>>;

/**
 * Comments, blank lines, the order of keys and the way in which lists are written stay. A key that is not there comes
 * last. Where the text has a form in which that cannot be done (keys in braces, values that refer to each other) it is
 * written anew from its data. The text must be free of errors.
 */
export function editYaml(text: string, changes: Changes): string {
  const { data } = parseYaml(text, null);
  const wanted = { ...data, ...changes };
  const edited = Object.entries(changes).reduce<string | null>((now, [key, value]) => editKey(now, key, value), text);
  const isRight = edited !== null && isSameData(parseYaml(edited, null).data, wanted);
  return isRight ? edited : writeYaml(wanted);
}

const parse = (text: string): Document =>
  parseDocument(text, { schema: 'core', version: '1.2', prettyErrors: false, logLevel: 'silent' });

function editKey(text: string | null, key: string, value: unknown): string | null {
  if (text === null) return null;
  const { contents } = parse(text);
  if (contents !== null && (!isMap(contents) || contents.flow === true)) return null;
  const pair = contents === null ? undefined : pairOf(contents, key);
  if (!pair) return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}${writeYaml({ [key]: value })}`;
  const [from, to] = extentOf(text, pair);
  const part = text.slice(from, to);
  const rest = text.slice(to);
  const edited = editPair(part, key, value);
  return `${text.slice(0, from)}${edited.trimEnd()}${rest === '' ? '\n' : rest}`;
}

const pairOf = (map: YAMLMap, key: string): Pair | undefined =>
  (map.items as readonly Pair[]).find((pair) => isScalar(pair.key) && String(pair.key.value) === key);

/** From the key to the end of its value's last line, with the comment there; the line end is not in it. */
function extentOf(text: string, pair: Pair): readonly [number, number] {
  const [from, , keyEnd] = (pair.key as Node).range ?? [0, 0, 0];
  const valueEnd = (pair.value as Node | null)?.range?.[1] ?? keyEnd;
  // The end of a list written as lines is that of its last line end.
  const last = Math.max(keyEnd, text[valueEnd - 1] === '\n' ? valueEnd - 1 : valueEnd);
  const lineEnd = text.indexOf('\n', last);
  return [from, lineEnd === -1 ? text.length : lineEnd];
}

/** One key with its value and comments, parsed by itself; what refers to other keys cannot be, and is written anew. */
function editPair(part: string, key: string, value: unknown): string {
  const document = parse(part);
  if (document.errors.length > 0 || !isMap(document.contents)) return writeYaml({ [key]: value });
  const before = document.get(key, true);
  if (isAlias(before)) return writeYaml({ [key]: value });
  if (isSeq(before) && before.items.length > 0 && Array.isArray(value) && value.length > 0)
    editList(document, key, value);
  else if (isScalar(before) && !Array.isArray(value)) document.set(key, value);
  else document.set(key, newNode(key, value, before));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** As writeYaml() would have it, with the comment that stood beside the old value. */
function newNode(key: string, value: unknown, before: unknown): Node {
  const { contents } = parse(writeYaml({ [key]: value }));
  const node = (isMap(contents) ? contents.get(key, true) : null) as Node;
  const comment = (before as Node | null | undefined)?.comment;
  if (comment) node.comment = comment;
  return node;
}

/** Items that stay keep their comments and their form. */
function editList(document: Document, key: string, wanted: readonly unknown[]): void {
  const list = document.get(key, true);
  if (!isSeq(list)) return;
  const kept = list.items as Node[];
  const known = kept.map((item) => ({ item, data: item.toJS(document) as unknown }));
  list.items = wanted.map((value) => {
    const at = known.findIndex(({ data }) => isSameData(data, value));
    return at === -1 ? document.createNode(value) : (known.splice(at, 1)[0]?.item as Node);
  });
}
