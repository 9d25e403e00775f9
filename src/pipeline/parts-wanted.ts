/**
 * A template → the parts of an edition that are composed for it. One that tells articles one by one gets those and what else
 * it prints; every other gets all the rest, whether it prints it or not.
 */
import type { EditionPart } from '../edition/model.ts';
import { fieldsOfTemplate } from '../render/printed-fields.ts';
import type { Workspace } from '../workspace/model.ts';
import { packageFolders } from '../workspace/package-files.ts';

/** Fields of the page that print a part: any of them. */
const FIELDS: Readonly<Record<EditionPart, readonly string[]>> = {
  summary: ['summary'],
  keyFigures: ['rail', 'band', 'figures'],
  viewpoints: ['viewpoints'],
  timeline: ['timeline'],
  themes: ['themesBesideRail', 'themeRows'],
  articles: ['articles'],
};

const PARTS = Object.keys(FIELDS) as EditionPart[];

/** A template that is not there is told by whoever prints it. */
export function partsWanted(template: string, { folders }: Pick<Workspace, 'folders'>): readonly EditionPart[] {
  const fields = fieldsOfTemplate(template, [folders.templates, packageFolders.templates]);
  const printed = PARTS.filter((part) => FIELDS[part].some((field) => fields?.has(field)));
  return printed.includes('articles') ? printed : PARTS.filter((part) => part !== 'articles');
}
