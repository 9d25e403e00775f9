/** An edition at its usual lengths and the one that keeps to its pages → what the second had no room for. */
import type { Edition, Passage } from '../../edition/model.ts';

type Part = Extract<keyof Edition, 'summary' | 'keyFigures' | 'viewpoints' | 'timeline' | 'themes' | 'articles'>;

const NAMES: Readonly<Record<Part, string>> = {
  summary: 'summary sentence',
  keyFigures: 'key figure',
  viewpoints: 'statement',
  timeline: 'timeline entry',
  themes: 'sentence under a theme',
  articles: 'article sentence',
};

const isPassage = (value: object): value is Passage => 'evidence' in value && 'reworded' in value;

function passagesIn(value: unknown): readonly Passage[] {
  if (typeof value !== 'object' || value === null) return [];
  return isPassage(value) ? [value] : Object.values(value).flatMap(passagesIn);
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);

/** In the order of the page; a passage that stands in another part now is not left out. */
export function leftForSpace(usual: Edition, kept: Edition, why: string): Edition['omitted'] {
  const parts = Object.keys(NAMES) as Part[];
  const there = new Set(parts.flatMap((part) => passagesIn(kept[part])).map(({ id }) => id));
  const backgrounds = usual.themes.filter(
    ({ slug, background }) =>
      background.length > 0 && !kept.themes.some((theme) => theme.slug === slug && theme.background.length > 0),
  );
  const passages = parts.flatMap((part) =>
    passagesIn(usual[part])
      .filter(({ id }) => !there.has(id))
      .map(({ text }) => ({ what: `${NAMES[part]} "${shortened(text)}"`, why })),
  );
  return [...passages, ...backgrounds.map(({ title }) => ({ what: `background of the theme "${title}"`, why }))];
}
