/** What an editor added → the part of it that has a place in this edition, and why the rest has none. */
import type { Viewpoint } from '../../analysis/model.ts';
import type { AddedStatement, EditedPart, Editing } from '../../definition/model.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { EDITED_PARTS, keyOf, placeOf } from './keys.ts';

export interface SoundAdditions {
  /** Every statement names its theme. */
  readonly editing: Editing;
  readonly diagnostics: readonly Diagnostic[];
}

interface Fault {
  readonly reason: string;
  readonly hint: string;
}

const oneOf = (word: string, known: readonly string[]): string => {
  const meant = nearest(word, known);
  return `${meant === null ? '' : `Did you mean "${meant}"? `}There are: ${known.join(', ') || 'none'}.`;
};

function faultOfSource(source: string | null, articles: readonly string[]): Fault | null {
  if (source === null || articles.includes(source)) return null;
  return { reason: `its source "${source}" is not among the articles of this edition`, hint: oneOf(source, articles) };
}

const NAMES: Readonly<Record<EditedPart, string>> = {
  summary: 'summary',
  keyFigures: 'key figures of the whole',
  viewpoints: 'opposing viewpoints',
  timeline: 'timeline',
};

const faultOfPart = (part: EditedPart): Fault => ({
  reason: `the template prints no ${NAMES[part]}`,
  hint: 'Take it out of the brief, or choose a template that prints them.',
});

const sidesOf = (viewpoints: readonly Viewpoint[]): string[] => [
  ...new Set(viewpoints.flatMap((v) => v.sides.map((s) => s.name))),
];

function faultOfPlace({ theme, side }: AddedStatement, viewpoints: readonly Viewpoint[]): Fault | null {
  const slugs = viewpoints.map((v) => v.theme);
  if (theme !== null && !slugs.includes(theme)) {
    return { reason: `no viewpoints of the theme "${theme}" are printed`, hint: oneOf(theme, slugs) };
  }
  const sides = sidesOf(viewpoints.filter((v) => theme === null || v.theme === theme));
  return sides.includes(side) ? null : { reason: `no side is called "${side}"`, hint: oneOf(side, sides) };
}

function withTheme(added: AddedStatement, viewpoints: readonly Viewpoint[]): AddedStatement {
  const found = viewpoints.find((v) => v.sides.some((s) => s.name === added.side));
  return { ...added, theme: added.theme ?? found?.theme ?? null };
}

/** `articles` are the ids of the chosen ones; `viewpoints` those that will be printed, blank ones among them; `isPrinted`: parts of the page. */
export function soundAdditions(
  editing: Editing,
  articles: readonly string[],
  viewpoints: readonly Viewpoint[],
  isPrinted: (part: EditedPart) => boolean = () => true,
): SoundAdditions {
  const diagnostics: Diagnostic[] = [];
  const isSound = (part: EditedPart, i: number, fault: Fault | null): boolean => {
    if (fault === null) return true;
    const place = placeOf(editing, part, 'add', String(i));
    diagnostics.push(diagnose('added-not-printed', { key: keyOf(part, 'add'), ...fault }, place));
    return false;
  };
  const filtered = EDITED_PARTS.map((part) => {
    const edits = editing[part];
    const sound = (added: (typeof edits.add)[number], i: number): boolean =>
      isSound(
        part,
        i,
        isPrinted(part)
          ? (faultOfSource(added.source, articles) ?? ('side' in added ? faultOfPlace(added, viewpoints) : null))
          : faultOfPart(part),
      );
    return [part, { ...edits, add: edits.add.filter(sound) }];
  });
  const kept = { ...editing, ...Object.fromEntries(filtered) } as Editing;
  const add = kept.viewpoints.add.map((added) => withTheme(added, viewpoints));
  return { editing: { ...kept, viewpoints: { ...kept.viewpoints, add } }, diagnostics };
}
