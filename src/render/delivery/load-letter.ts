/** Folders of templates → those of letters; a workspace's file of the same name comes before ours. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { TemplateFile } from '../model.ts';

export interface LetterTemplates {
  readonly html: TemplateFile;
  readonly text: TemplateFile;
}

/** Names of the files in templates/email. */
const LETTER_TEMPLATES = ['html', 'text'] as const;

function load(folders: readonly string[], name: string): TemplateFile {
  const file = folders.map((folder) => path.join(folder, 'email', `${name}.hbs`)).find((each) => existsSync(each));
  if (file === undefined)
    return fail('template-not-found', { name: `email/${name}`, known: LETTER_TEMPLATES.join(', ') });
  return { name: `email/${name}`, file, text: readFileSync(file, 'utf8') };
}

/** Searched in this order. */
export function loadLetter(folders: readonly string[]): LetterTemplates {
  return { html: load(folders, 'html'), text: load(folders, 'text') };
}
