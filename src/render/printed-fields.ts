/**
 * A template, with the partials that it calls → the fields of the page that it names: what it prints, and what an edition for
 * it need not have. By the text alone, so that nothing of Handlebars is loaded where nothing is filled in; a name too many
 * costs a little work, and a field that is named in no way at all cannot be printed.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { findAsset } from './find-asset.ts';
import type { RenderAssets } from './model.ts';

const COMMENT = /\{\{~?!(?:--[\s\S]*?--|[^}]*)~?\}\}/g;
const MUSTACHE = /\{\{[^}]*\}\}/g;
/** A partial called by name; one that is called by what a field says may be any of them. */
const CALL = /^\{\{~?#?>\s*(\(|["']?[\w.-]+)/;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/gu;

interface Named {
  readonly fields: readonly string[];
  /** Null where only the page itself tells which. */
  readonly partials: readonly (string | null)[];
}

function namedIn(text: string): Named {
  const mustaches = text.replace(COMMENT, '').match(MUSTACHE) ?? [];
  const calls = mustaches.flatMap((mustache) => CALL.exec(mustache)?.[1] ?? []);
  // The name of a partial is none of a field; what it is handed is.
  const fields = mustaches.flatMap((mustache) => mustache.replace(CALL, '').match(NAME) ?? []);
  return { fields, partials: calls.map((name) => (name === '(' ? null : name.replace(/^["']/, ''))) };
}

type TextOf = (partial: string) => string | null;

function collect(text: string, textOf: TextOf, all: readonly string[], seen: Set<string>): readonly string[] {
  const { fields, partials } = namedIn(text);
  const called = partials.flatMap((name) => (name === null ? all : [name]));
  const below = called.flatMap((name) => {
    if (seen.has(name)) return [];
    seen.add(name);
    const partial = textOf(name);
    return partial === null ? [] : collect(partial, textOf, all, seen);
  });
  return [...fields, ...below];
}

const known = new WeakMap<RenderAssets, ReadonlySet<string>>();

/** Of a page whose templates are read already; once for each. */
export function printedFields(assets: RenderAssets): ReadonlySet<string> {
  const found = known.get(assets);
  if (found) return found;
  const texts = new Map(assets.partials.map(({ name, text }) => [name, text]));
  const fields = new Set(
    collect(assets.template.text, (name) => texts.get(name) ?? null, [...texts.keys()], new Set()),
  );
  known.set(assets, fields);
  return fields;
}

interface TemplateText {
  readonly text: string;
  readonly textOf: TextOf;
}

function readTemplate(template: string, folders: readonly string[]): TemplateText | null {
  const read = (file: string | null): string | null => (file === null ? null : readFileSync(file, 'utf8'));
  const text = read(findAsset(folders, `${template}.hbs`));
  if (text === null) return null;
  const partials = folders.map((folder) => path.join(folder, 'partials'));
  return { text, textOf: (name) => read(findAsset(partials, `${name}.hbs`)) };
}

/** Of a template by its name, before the page is made; null where there is none. `folders` as in AssetQuery. */
export function fieldsOfTemplate(template: string, folders: readonly string[]): ReadonlySet<string> | null {
  const found = readTemplate(template, folders);
  return found && new Set(collect(found.text, found.textOf, [], new Set()));
}

/** What only asks whether there is something prints nothing. */
const ASKS = /^\{\{~?(?:#(?:if|unless)\b|else\b|\/)/;

/** Each mustache where it stands, and in the place of a call what its partial has. */
function inOrder(text: string, textOf: TextOf, seen: readonly string[]): readonly string[] {
  const mustaches = text.replace(COMMENT, '').match(MUSTACHE) ?? [];
  return mustaches.flatMap((mustache) => {
    if (ASKS.test(mustache)) return [];
    const fields = mustache.replace(CALL, '').match(NAME) ?? [];
    const name = CALL.exec(mustache)?.[1]?.replace(/^["']/, '') ?? '';
    const below = name === '' || seen.includes(name) ? null : textOf(name);
    return below === null ? fields : [...fields, ...inOrder(below, textOf, [...seen, name])];
  });
}

/** The same in the order in which the template prints them; none where there is no template. */
export function fieldsInOrder(template: string, folders: readonly string[]): readonly string[] {
  const found = readTemplate(template, folders);
  return found === null ? [] : inOrder(found.text, found.textOf, []);
}
