/** The name of a template, style or partial → a file of the workspace that begins as a copy of what comes with the program. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { BriefpressError, type Diagnostic, diagnose, fail } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import { fillSample } from './fill-sample.ts';
import { listDesigns } from './list-designs.ts';
import type { Workspace } from './model.ts';
import { nameProblems } from './name-problems.ts';
import { packageFolders } from './package-files.ts';
import { commentedTokens } from './style-tokens.ts';
import { writeNewFiles } from './write-new-files.ts';

export type DesignKind = 'template' | 'style' | 'partial';

export interface NewDesign {
  readonly kind: DesignKind;
  readonly name: string;
  /** What it begins as; null for the packaged one of its name, else the default. */
  readonly from: string | null;
}

export interface NewDesignReport {
  readonly kind: DesignKind;
  readonly name: string;
  readonly from: string;
  /** Absolute path. */
  readonly file: string;
}

type Texts = (from: string, name: string) => Promise<string>;

/** Throws every problem with the names at once; never writes over a file. */
export async function newDesign(workspace: Workspace, { kind, name, from }: NewDesign): Promise<NewDesignReport> {
  const designs = await listDesigns(workspace);
  const known = { template: designs.templates, style: designs.styles, partial: designs.partials }[kind];
  const origin = from ?? originOf(kind, name, known);
  const problems = [
    ...nameProblems([name]),
    ...unknownProblems(kind, origin, known),
    ...ownNameProblems(kind, name, origin),
  ];
  if (problems.length > 0) throw new BriefpressError(problems);
  const file = path.join(workspace.root, placeOf(kind, name));
  if (existsSync(file)) fail('file-exists', {}, { file });
  const texts: Readonly<Record<DesignKind, Texts>> = {
    template: templateText(workspace),
    style: styleText(workspace),
    partial: partialText(workspace),
  };
  await writeNewFiles([{ path: file, text: await texts[kind](origin, name) }]);
  return { kind, name, from: origin, file };
}

const DEFAULTS = { template: 'briefing', style: 'default' } as const;

/** A partial is called by its name: it can only be a copy of the one that it replaces. */
function originOf(kind: DesignKind, name: string, known: readonly string[]): string {
  if (kind === 'partial') return name;
  return kind === 'template' && known.includes(name) ? name : DEFAULTS[kind];
}

function unknownProblems(kind: DesignKind, name: string, known: readonly string[]): readonly Diagnostic[] {
  if (known.includes(name)) return [];
  const meant = nearest(name, known);
  const hint = `${meant === null ? '' : `Did you mean "${meant}"? `}There are ${known.join(', ')}.`;
  return [diagnose('design-unknown', { kind, name, hint })];
}

/** @import finds the workspace's own file first. */
const ownNameProblems = (kind: DesignKind, name: string, origin: string): readonly Diagnostic[] =>
  kind === 'style' && name === origin ? [diagnose('style-imports-itself', { name })] : [];

const FOLDERS = { template: 'templates', style: 'styles', partial: path.join('templates', 'partials') } as const;
const ENDINGS = { template: '.hbs', style: '.css', partial: '.hbs' } as const;

const placeOf = (kind: DesignKind, name: string): string => path.join(FOLDERS[kind], `${name}${ENDINGS[kind]}`);

/** The workspace's own file comes before the packaged one, as in print. */
async function readDesign({ root }: Workspace, kind: DesignKind, name: string): Promise<string> {
  const packaged = path.dirname(packageFolders.templates);
  const files = [root, packaged].map((folder) => path.join(folder, placeOf(kind, name)));
  return readFile(files.find((file) => existsSync(file)) ?? '', 'utf8');
}

/** The head that a copy of ours begins with. */
const HEAD = /^\{\{!--[\s\S]*?^ {2}like: ([\w.-]+)$[\s\S]*?--\}\}\r?\n/m;

function templateText(workspace: Workspace): Texts {
  return async (from, name) => {
    const text = await readDesign(workspace, 'template', from);
    const [head = '', like = from] = HEAD.exec(text) ?? [];
    const body = text.startsWith(head) ? text.slice(head.length) : text;
    return (await fillSample('template.hbs', { NAME: name, FROM: from, LIKE: like })) + body;
  };
}

function partialText(workspace: Workspace): Texts {
  return async (from) =>
    (await fillSample('partial.hbs', { NAME: from })) + (await readDesign(workspace, 'partial', from));
}

function styleText(workspace: Workspace): Texts {
  return async (from, name) => {
    const below = await readDesign(workspace, 'style', DEFAULTS.style);
    const tokens = commentedTokens([below, await readDesign(workspace, 'style', from)]);
    return fillSample('style.css', { NAME: name, FROM: from, TOKENS: tokens });
  };
}
