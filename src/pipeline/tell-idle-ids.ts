/** Ids of a brief that change nothing → diagnostics that say so, and what each stood for where a former edition knows it. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { IdleId } from '../edition/editing/check-ids.ts';
import { statementsOf, withDiffering } from '../edition/editing/known-ids.ts';
import type { Edition } from '../edition/model.ts';
import { parseEdition } from '../edition/parse-edition.ts';

interface Former {
  readonly date: string;
  readonly text: string;
}

/** So many former editions are looked through, the newest first. */
const MOST_EDITIONS = 20;

/** What an id stands for in an edition; null where nothing has it. */
function textOf({ summary, themes, keyFigures, viewpoints, timeline }: Edition, id: string): string | null {
  const items = [
    ...[...summary.flat(), ...themes.flatMap((t) => t.passages)].map((p) => ({ id: p.id, text: p.text })),
    ...keyFigures.flatMap(withDiffering).map((k) => ({ id: k.id, text: `${k.display} ${k.label.text}` })),
    ...viewpoints.flatMap(statementsOf).map((s) => ({ id: s.id, text: `${s.speaker}: ${s.content.text}` })),
    ...timeline.map((t) => ({ id: t.id, text: `${t.date} ${t.passage.text}` })),
  ];
  return items.find((item) => item.id === id)?.text ?? null;
}

/** A file that is not there, or is no edition any more, tells nothing. */
async function readEdition(file: string): Promise<Edition | null> {
  const json = await readFile(file, 'utf8').catch(() => null);
  if (json === null) return null;
  try {
    return parseEdition(json, file).edition;
  } catch {
    return null;
  }
}

/** Former editions in the output folder of a brief, newest first; an empty list where there are none. */
async function formerEditions(folder: string): Promise<Edition[]> {
  const dates = await readdir(folder).catch(() => []);
  const files = dates.sort().reverse().slice(0, MOST_EDITIONS);
  const read = await Promise.all(files.map((date) => readEdition(path.join(folder, date, 'edition.json'))));
  return read.flatMap((edition) => edition ?? []);
}

const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 117).trimEnd()}…` : text);

function findFormer(id: string, editions: readonly Edition[]): Former | null {
  for (const edition of editions) {
    const text = textOf(edition, id);
    if (text !== null) return { date: edition.date, text };
  }
  return null;
}

const NOT_PRINTED = 'the limit of words of its article is reached, or something printed says the same already';
const CODES = { gone: 'pin-gone', idle: 'edit-idle', 'not-printed': 'pin-not-printed' } as const;

function tell({ id, kind, key, place, meant }: IdleId, former: Former | null, brief: string): Diagnostic {
  const was = former === null ? '' : ` On ${former.date} it stood for: "${shortened(former.text)}"`;
  const hint = meant === null ? '' : `Did you mean "${meant}"? `;
  return diagnose(CODES[kind], { id, key, was, hint, brief, reason: NOT_PRINTED }, place);
}

/** `folder` is output/BRIEF. Nothing is read where nothing is idle. */
export async function tellIdleIds(idle: readonly IdleId[], brief: string, folder: string): Promise<Diagnostic[]> {
  const unknown = idle.some(({ kind }) => kind !== 'not-printed');
  const editions = unknown ? await formerEditions(folder) : [];
  return idle.map((one) => tell(one, findFormer(one.id, editions), brief));
}
