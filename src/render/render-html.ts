/** An edition and the assets of its page → one HTML document that carries everything it needs, ready to be printed. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import { chooseFonts } from './fonts/choose-fonts.ts';
import { lackingOf } from './fonts/coverage.ts';
import { fontFaceCss } from './fonts/font-face-css.ts';
import type { RenderAssets, RenderOptions } from './model.ts';
import { pageCss } from './page-css.ts';
import { printedFields } from './printed-fields.ts';
import { escapeHtml } from './rich-text-html.ts';
import { styleElement } from './style-element.ts';
import { tagPageWords } from './tag-page-words.ts';
import { templateClasses } from './template-classes.ts';
import { fillTemplate } from './templates/fill-template.ts';
import { typeScaleOf } from './type-scale.ts';
import { type Places, type Section, sectionsByPage, viewContents } from './view/contents.ts';
import { isRightToLeft } from './view/direction.ts';
import { type PictureRoom, viewPage } from './view/page-view.ts';
import { ALL_SHOWN, nameCharacters } from './view/shown-sources.ts';
import { rememberSaid } from './words/said-words.ts';
import { wordsOf } from './words/words-of.ts';

export type { RenderAssets, RenderOptions } from './model.ts';

export interface RenderedHtml {
  readonly html: string;
  /** What the places are called to which its links lead, by their ids. */
  readonly linkNames: Readonly<Record<string, string>>;
  /** What contents and heads would say of these places: two prints that give the same need no third. */
  readonly furniture: (places: Places) => string;
  /** It has pictures that it can do without. */
  readonly pictures: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing is fetched, whatever a template or a style asks for. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** Chromium writes a named destination for each id that is linked, seen or not: so that pages of sections are known. */
function destinationLinks(sections: readonly Section[], body: string): string {
  const ids = [...sections.map(({ id }) => id).filter((id) => body.includes(` id="${escapeHtml(id)}"`)), PAGE_END];
  return `<nav hidden>${ids.map((id) => `<a href="#${escapeHtml(id)}"></a>`).join('')}</nav>`;
}

/** Where the content ends: so that it is known how full the last page is. */
const PAGE_END = 'page-end';

/** Classes of the root; the closest is close, and closer. */
const SPACING = { normal: [], close: ['close'], closest: ['close', 'closest'] } as const;

function missingGlyphs(missing: readonly string[]): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  const characters = nameCharacters(missing);
  return [diagnose('missing-glyph', { count: missing.length, characters })];
}

const roomOf = ({ pictures = true, medium }: RenderOptions): PictureRoom => {
  if (!pictures) return 'none';
  return medium === 'screen' ? 'phone' : 'sheet';
};

/**
 * Pure: the same edition, assets and options give the same bytes. Throws a BriefpressError with every mistake of the
 * templates; what the page can be printed without comes back as diagnostics.
 */
export function renderHtml(edition: Edition, assets: RenderAssets, options: RenderOptions): RenderedHtml {
  const { words: spoken, borrowed, diagnostics: ofWords } = wordsOf(edition.lang);
  const { words, said } = rememberSaid(spoken);
  const fields = printedFields(assets);
  const design = {
    typeScale: typeScaleOf(assets.css),
    prints: (field: string) => fields.has(field),
    pictures: roomOf(options),
    lackingOf: options.showAll === true ? ALL_SHOWN : lackingOf(assets.fonts),
  };
  const { view, sheet, pictures, diagnostics: ofView } = viewPage(edition, words, options.contents, design);
  const filled = fillTemplate(assets, view);
  const body = borrowed === null ? filled : tagPageWords(filled, said, borrowed);
  const pages = options.sections === undefined ? options.contents : options.sections;
  const { kind, issue, draft, asOf, embargo } = view.masthead;
  const heads = {
    title: edition.title,
    kind,
    // As the style sets it in the masthead.
    issue: draft ? issue.toLocaleUpperCase(edition.lang) : issue,
    embargo: embargo?.forHeads ?? [],
    asOf,
    twoSided: (options.sides ?? edition.sides) === 'two',
    rightToLeft: isRightToLeft(edition.lang),
    sections: pages === null ? [] : sectionsByPage(view.sections, pages),
  };
  const css = `${pageCss(sheet, heads, words)}\n:root{--colophon-lines:${view.colophon.lines}}`;
  // Heads may be cut with an ellipsis that the page itself does not have.
  const ofHeads = [edition.title, kind, heads.issue, ...heads.embargo, '…·', ...words.page];
  const choice = chooseFonts(assets.fonts, `${body}${ofHeads.join('')}`, assets.css);
  const classes = [
    ...templateClasses(assets.template),
    ...(sheet.narrow ? ['narrow'] : []),
    ...SPACING[options.spacing ?? 'normal'],
    ...(options.medium === 'screen' ? ['screen'] : []),
  ];
  const html = `<!doctype html>
<html lang="${escapeHtml(edition.lang)}"${isRightToLeft(edition.lang) ? ' dir="rtl"' : ''} class="${classes.join(' ')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(edition.title)}</title>
<meta name="generator" content="${escapeHtml(`${edition.generator.name} ${edition.generator.version}`)}">
${styleElement(fontFaceCss(choice, assets.fonts))}
${styleElement(assets.css)}
${styleElement(css)}
</head>
<body>
${destinationLinks(view.sections, body)}
${body}
<div id="${PAGE_END}"></div>
</body>
</html>
`;
  const linkNames = Object.fromEntries([
    ...view.sections.map(({ id, title }) => [id, title]),
    ...edition.sources.map(({ number }) => [`source-${number}`, words.sourceMark(number)]),
  ]);
  const furniture = (places: Places): string =>
    JSON.stringify([viewContents(view.sections, places), sectionsByPage(view.sections, places)]);
  const told = [...ofWords, ...ofView, ...missingGlyphs(choice.missing)];
  return { html, linkNames, furniture, pictures, diagnostics: told };
}
