/** An edition and the assets of its page → one HTML document that carries everything it needs, ready to be printed. */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../edition/model.ts';
import { chooseFonts } from './fonts/choose-fonts.ts';
import { lackingOf } from './fonts/coverage.ts';
import { fontFaceCss } from './fonts/font-face-css.ts';
import type { RenderAssets, RenderOptions } from './model.ts';
import { pageCss } from './page-css.ts';
import { escapeHtml } from './rich-text-html.ts';
import { templateClasses } from './template-classes.ts';
import { fillTemplate } from './templates/fill-template.ts';
import { typeScaleOf } from './type-scale.ts';
import { type Section, sectionsByPage } from './view/contents.ts';
import { isRightToLeft } from './view/direction.ts';
import { viewPage } from './view/page-view.ts';
import { ALL_SHOWN, nameCharacters } from './view/shown-sources.ts';
import { wordsOf } from './words/words-of.ts';

export type { RenderAssets, RenderOptions } from './model.ts';

export interface RenderedHtml {
  readonly html: string;
  /** What the places are called to which its links lead, by their ids. */
  readonly linkNames: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Nothing is fetched, whatever a template or a style asks for. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** Chromium writes a named destination for each id that is linked, seen or not: so that pages of sections are known. */
function destinationLinks(sections: readonly Section[]): string {
  const ids = [...sections.map(({ id }) => id), PAGE_END];
  return `<nav hidden>${ids.map((id) => `<a href="#${escapeHtml(id)}"></a>`).join('')}</nav>`;
}

/** Where the content ends: so that it is known how full the last page is. */
const PAGE_END = 'page-end';

/** Classes of the root; the closest is close, and closer. */
const SPACING = { normal: [], close: ['close'], closest: ['close', 'closest'] } as const;

/** `</style` in a style would end it. */
const styleElement = (css: string): string => `<style>${css.replace(/<\/(?=style)/gi, '<\\/')}</style>`;

function missingGlyphs(missing: readonly string[]): readonly Diagnostic[] {
  if (missing.length === 0) return [];
  const characters = nameCharacters(missing);
  return [diagnose('missing-glyph', { count: missing.length, characters })];
}

/**
 * Pure: the same edition, assets and options give the same bytes. Throws a BriefpressError with every mistake of the
 * templates; what the page can be printed without comes back as diagnostics.
 */
export function renderHtml(edition: Edition, assets: RenderAssets, options: RenderOptions): RenderedHtml {
  const { words, diagnostics: ofWords } = wordsOf(edition.lang);
  const {
    view,
    sheet,
    diagnostics: ofView,
  } = viewPage(
    edition,
    words,
    options.contents,
    typeScaleOf(assets.css),
    options.showAll === true ? ALL_SHOWN : lackingOf(assets.fonts),
  );
  const body = fillTemplate(assets, view);
  const pages = options.sections === undefined ? options.contents : options.sections;
  const { kind, issue, asOf } = view.masthead;
  const heads = {
    title: edition.title,
    issue: `${kind} · ${issue}`,
    asOf,
    sections: pages === null ? [] : sectionsByPage(view.sections, pages),
  };
  const css = pageCss(sheet, heads, words);
  // Heads may be cut with an ellipsis that the page itself does not have.
  const text = `${body}${edition.title}${kind}${issue}…·${words.page.join('')}`;
  const choice = chooseFonts(assets.fonts, text, assets.css);
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
${destinationLinks(view.sections)}
${body}
<div id="${PAGE_END}"></div>
</body>
</html>
`;
  const linkNames = Object.fromEntries([
    ...view.sections.map(({ id, title }) => [id, title]),
    ...edition.sources.map(({ number }) => [`source-${number}`, words.sourceMark(number)]),
  ]);
  return { html, linkNames, diagnostics: [...ofWords, ...ofView, ...missingGlyphs(choice.missing)] };
}
