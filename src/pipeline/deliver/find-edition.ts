/** What the user calls an edition (BRIEF, BRIEF#3, BRIEF#3-r2, a file) → the issued one, or the draft that it is. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { EditionKey } from '../../delivery/model.ts';
import { BriefpressError, fail } from '../../diagnostics/diagnostic.ts';
import type { Edition } from '../../edition/model.ts';
import { parseEdition } from '../../edition/parse-edition.ts';
import type { IssuedEdition } from '../../schedule/model.ts';
import { listBriefs, resolveBriefNames } from '../../workspace/list-briefs.ts';
import type { Workspace } from '../../workspace/model.ts';
import { readLedger } from '../ledger-of.ts';

export type FoundEdition =
  | { readonly kind: 'issued'; readonly edition: EditionKey }
  /** `file` is its JSON. */
  | { readonly kind: 'draft'; readonly edition: Edition; readonly file: string };

const BY_NUMBER = /^(.+?)(?:#(\d+)(?:-?r(\d+))?)?$/;

/** Highest number, and of it the newest revision. */
function newest(issued: readonly IssuedEdition[]): EditionKey | null {
  const last = [...issued].sort((a, b) => a.number - b.number || a.revision - b.revision).at(-1);
  return last ? keyOf(last) : null;
}

const keyOf = ({ brief, number, revision }: EditionKey): EditionKey => ({ brief, number, revision });

/** By the ledger where it knows the file; else by what the data say, which stand beside the PDF of a draft. */
async function findFile(
  wish: string,
  cwd: string,
  { root }: Workspace,
  issued: readonly IssuedEdition[],
): Promise<FoundEdition | null> {
  if (!/[\\/]|\.(?:pdf|json)$/i.test(wish)) return null;
  const file = path.resolve(cwd, wish);
  const inRoot = path.relative(root, file).split(path.sep).join('/');
  const known = issued.find((edition) => edition.path === inRoot || edition.editionPath === inRoot);
  if (known) return { kind: 'issued', edition: keyOf(known) };
  const json = /\.json$/i.test(file) ? file : path.join(path.dirname(file), 'edition.json');
  const text = await readFile(json, 'utf8').catch((error: Error) =>
    fail('deliver-unknown-edition', { wish, reason: 'no edition of this workspace has this file' }, { file }, error),
  );
  const { edition } = parseEdition(text, json);
  const { brief, status, number, revision } = edition;
  if (status === 'draft' || number === null) return { kind: 'draft', edition, file: json };
  return { kind: 'issued', edition: { brief, number, revision } };
}

async function briefNamed(wish: string, workspace: Workspace, issued: readonly IssuedEdition[]): Promise<string> {
  const briefs = (await listBriefs(workspace)).map(({ name }) => name);
  const known = [...new Set([...briefs, ...issued.map(({ brief }) => brief)])].sort();
  const { names, diagnostics } = resolveBriefNames([wish], known);
  const name = names[0];
  if (name === undefined) throw new BriefpressError(diagnostics);
  return name;
}

/** Throws 'deliver-nothing-issued' with what to do, and what is wrong with the name. */
export async function findEdition(wish: string, cwd: string, workspace: Workspace): Promise<FoundEdition> {
  const issued = await readLedger<readonly IssuedEdition[]>(workspace, [], (ledger) => ledger.issued(null));
  const file = await findFile(wish, cwd, workspace, issued);
  if (file?.kind === 'draft') return file;
  const [, name = wish, number, revision] = BY_NUMBER.exec(wish) ?? [];
  const wanted = file?.edition ?? {
    brief: await briefNamed(name, workspace, issued),
    ...(number === undefined ? {} : { number: Number(number) }),
    ...(revision === undefined ? {} : { revision: Number(revision) }),
  };
  const own = issued.filter(({ brief }) => brief === wanted.brief);
  const found = newest(
    own.filter(
      (edition) =>
        (wanted.number ?? edition.number) === edition.number &&
        (wanted.revision ?? edition.revision) === edition.revision,
    ),
  );
  if (found !== null) return { kind: 'issued', edition: found };
  const numbers = [...new Set(own.map((edition) => edition.number))].join(', ');
  const how =
    numbers === ''
      ? `Issue one first: briefpress build ${wanted.brief} --issue. With --dry-run, the edition.json of a draft shows where it would go.`
      : `Issued are ${numbers}; "briefpress editions ${wanted.brief}" shows them.`;
  const called =
    wanted.number === undefined
      ? ''
      : ` with the number ${wanted.number}${wanted.revision ? ` and revision ${wanted.revision}` : ''}`;
  return fail('deliver-nothing-issued', { brief: wanted.brief, number: called, how });
}
