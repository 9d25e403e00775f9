/** A PDF → the glyphs that its pages show, with the fonts that they are of. */
import type { PDFDict } from '@cantoo/pdf-lib';
import type { ContentStream } from '../conform/content-streams.ts';
import { type ExaminedFont, examineFont } from './examined-font.ts';
import type { ExaminedPage, ExaminedPdf } from './model.ts';
import { writtenIn } from './written-in.ts';

export interface ShownGlyph {
  readonly page: number;
  readonly font: ExaminedFont;
  readonly glyph: number;
  /** Replacement text says what it is part of. */
  readonly replaced: boolean;
}

type FontNamed = (name: string) => ExaminedFont | null;

/** Chromium writes glyphs as four hex digits each. */
function glyphsIn(text: string): number[] {
  const digits = [...text.matchAll(/<([0-9A-Fa-f\s]*)>/g)].map(([, hex = '']) => hex.replace(/\s/g, '')).join('');
  return (digits.match(/.{4}/g) ?? []).map((hex) => Number.parseInt(hex, 16));
}

function glyphsOf(stream: ContentStream, page: number, fontNamed: FontNamed): ShownGlyph[] {
  const kept: (ExaminedFont | null)[] = [];
  const marks: boolean[] = [];
  let font: ExaminedFont | null = null;
  return writtenIn(stream).flatMap(({ name, text }) => {
    if (name === 'q') kept.push(font);
    if (name === 'Q') font = kept.pop() ?? null;
    if (name === 'Tf') font = fontNamed(/^\/(\S+)/.exec(text)?.[1] ?? '');
    if (name === 'BDC' || name === 'BMC') marks.push(text.includes('/ActualText'));
    if (name === 'EMC') marks.pop();
    const own = font;
    if (own === null || !['Tj', 'TJ'].includes(name)) return [];
    return glyphsIn(text).map((glyph) => ({ page, font: own, glyph, replaced: marks.includes(true) }));
  });
}

/** Fonts by their names in the resources of a stream; each is examined once. */
function fontsBy(
  resources: PDFDict | undefined,
  pdf: ExaminedPdf,
  known: Map<PDFDict, ExaminedFont | null>,
): FontNamed {
  const named = pdf.lookup.dict(resources, 'Font');
  return (name) => {
    const font = pdf.lookup.dict(named, name);
    if (!font) return null;
    if (!known.has(font)) known.set(font, examineFont(font, pdf));
    return known.get(font) ?? null;
  };
}

/** Of a form, or of the page. */
export const resourcesOf = (form: ContentStream['form'], { page }: ExaminedPage, { lookup }: ExaminedPdf) =>
  form === null ? page.node.Resources() : lookup.dict(form.dict, 'Resources');

export function shownGlyphs(pdf: ExaminedPdf): readonly ShownGlyph[] {
  const known = new Map<PDFDict, ExaminedFont | null>();
  return pdf.pages.flatMap((page) =>
    page.streams.flatMap((stream) =>
      glyphsOf(stream, page.number, fontsBy(resourcesOf(stream.form, page, pdf), pdf, known)),
    ),
  );
}
