/**
 * A template → the parts of an edition that are composed for it. One that tells articles one by one gets those and what else
 * it prints; every other gets all the rest, whether it prints it or not.
 */
import type { EditionPart } from '../edition/model.ts';
import { fieldsInOrder, fieldsOfTemplate } from '../render/printed-fields.ts';
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

/** In the order of the template's text; those that it does not print come last. */
function inPageOrder(parts: readonly EditionPart[], fields: readonly string[]): readonly EditionPart[] {
  const placeOf = (part: EditionPart): number => {
    const places = FIELDS[part].map((field) => fields.indexOf(field)).filter((at) => at >= 0);
    return places.length === 0 ? fields.length : Math.min(...places);
  };
  return parts.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** In the order in which the page prints them. A template that is not there is told by whoever prints it. */
export function partsWanted(template: string, workspace: Pick<Workspace, 'folders'>): readonly EditionPart[] {
  const folders = [workspace.folders.templates, packageFolders.templates];
  const fields = fieldsOfTemplate(template, folders);
  const printed = PARTS.filter((part) => FIELDS[part].some((field) => fields?.has(field)));
  const wanted = printed.includes('articles') ? printed : PARTS.filter((part) => part !== 'articles');
  return inPageOrder(wanted, fieldsInOrder(template, folders));
}
