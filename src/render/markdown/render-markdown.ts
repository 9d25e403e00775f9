/**
 * An edition → one Markdown document that says what the page says, in the same order, each passage linked to its source:
 * for a newsletter, a wiki, a repository. Pure; sections that the edition does not have are left out.
 */
import type { Edition } from '../../edition/model.ts';
import type { ArticleGroup, ArticleView } from '../view/articles.ts';
import type { ChangesView, EarlierView } from '../view/changes.ts';
import type { KeyFigureView } from '../view/key-figures.ts';
import { type PageView, viewPage } from '../view/page-view.ts';
import type { SourceView } from '../view/sources.ts';
import type { StatementView } from '../view/statements.ts';
import type { ViewpointView } from '../view/viewpoints.ts';
import { wordsOf } from '../words/words-of.ts';
import { editorMarkdown, paragraphMarkdown, passageMarkdown, plain } from './inline-markdown.ts';

const heading = (level: number, text: string): string => `${'#'.repeat(level)} ${plain(text)}`;

const numberOf = ({ qualifier, display }: Pick<KeyFigureView, 'qualifier' | 'display'>): string =>
  [qualifier, display].flatMap((part) => (part === null ? [] : [plain(part)])).join(' ');

/** Values that differ stand beneath, each with the day of its source. */
function figureLine(figure: KeyFigureView): string {
  const date = figure.date === null ? '' : ` (${plain(figure.date)})`;
  const others = figure.differing.map(
    (other) =>
      `  - ${plain(other.heading)} **${numberOf(other)}**: ${passageMarkdown(other.label)} (${plain(other.date)})`,
  );
  return [`- **${numberOf(figure)}**: ${passageMarkdown(figure.label)}${date}`, ...others].join('\n');
}

const earlierText = ({ label, passage, source }: EarlierView): string =>
  `${plain(label)} ${passageMarkdown(passage)} (${plain(source)})`;

/** What was beside what is. */
function changeBlocks({ news, figures, statements }: ChangesView): string[] {
  const lines = [
    ...figures.map(
      ({ before, now, label, earlier }) =>
        `- **${plain(before)} → ${plain(now)}**: ${passageMarkdown(label)}. ${earlierText(earlier)}`,
    ),
    ...statements.map(
      ({ heading: about, statement, earlier }) =>
        `- ${plain(about)}: ${statementText(statement)}. ${earlierText(earlier)}`,
    ),
  ];
  return [plain(news), ...(lines.length === 0 ? [] : [lines.join('\n')])];
}

function statementText({ before, speaker, mark, cue, content }: StatementView): string {
  const who = [before, `**${plain(speaker)}**`, mark && `(${plain(mark)})`, cue].filter(Boolean).join(' ');
  return `${who}: ${passageMarkdown(content)}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of its points; those on no side and the balance below it. */
function viewpointBlocks(viewpoint: ViewpointView): string[] {
  const { question, sidesNote, silentNote, pointHeading, sides, rows, othersHeading, others, balance } = viewpoint;
  const cell = (statements: readonly StatementView[], nothing: string): string =>
    statements.length === 0 ? `*${plain(nothing)}*` : statements.map(statementText).join('<br>');
  const table = [
    row([pointHeading, ...sides].map(plain)),
    row([pointHeading, ...sides].map(() => '---')),
    ...rows.map(({ name, cells, nothing }) =>
      row([`**${plain(name)}**`, ...cells.map((c, side) => cell(c, nothing[side] ?? ''))]),
    ),
  ].join('\n');
  const counts = balance?.segments.map(({ name, count }) => `${plain(name)} ${count}`).join(', ');
  return [
    heading(3, question),
    ...[sidesNote, silentNote].flatMap((note) => (note === '' ? [] : [`*${plain(note)}*`])),
    ...(rows.length === 0 ? [] : [table]),
    ...(others.length === 0
      ? []
      : [`**${plain(othersHeading)}**`, others.map((s) => `- ${statementText(s)}`).join('\n')]),
    ...(balance === null ? [] : [`**${plain(balance.heading)}**: ${counts}. ${plain(balance.caption)}`]),
  ];
}

const anchor = (number: number): string => `<a id="source-${number}"></a>`;

const copiesText = ({ also }: Pick<SourceView, 'also'>): readonly string[] =>
  also === null ? [] : [`${plain(also.label)} ${also.sites.map(({ name }) => plain(name)).join(', ')}`];

/** Number and title, who and when and where else, then what it says. */
function articleBlocks(article: ArticleView): string[] {
  const { number, title, madeTitle, fresh, byline, site, date, gist, keyFigures, statement, address } = article;
  const made = madeTitle === null ? [] : [madeTitle];
  const facts = [...made, fresh, byline, site, date].flatMap((fact) => (fact === null ? [] : [plain(fact)]));
  const link = address === null ? [] : [`<${address.href}>`];
  return [
    `${anchor(number)}\n\n${heading(3, `${number}. ${title}`)}`,
    [...facts, ...copiesText(article), ...link].join(' · '),
    gist.map(passageMarkdown).join(' '),
    ...(keyFigures.length === 0 ? [] : [keyFigures.map(figureLine).join('\n')]),
    ...(statement === null ? [] : [`> ${statementText(statement)}`]),
  ];
}

function articleLine(article: ArticleView): string {
  const { number, title, site, date, address } = article;
  const name = address === null ? `*${plain(title)}*` : `*[${plain(title)}](<${address.href}>)*`;
  const facts = [site, date].flatMap((fact) => (fact === null ? [] : [plain(fact)]));
  return `- ${anchor(number)}${number}. ${name} · ${[...facts, ...copiesText(article)].join(' · ')}`;
}

const groupBlocks = ({ background, editorLabel, items, lines, linesHeading }: ArticleGroup): Blocks => [
  ...(background.length === 0 ? [] : [editorMarkdown(editorLabel, background)]),
  ...items.flatMap(articleBlocks),
  ...(lines.length > 0 && items.length > 0 ? [`**${plain(linesHeading)}**`] : []),
  ...(lines.length > 0 ? [lines.map(articleLine).join('\n')] : []),
];

function sourceLine({ number, title, madeTitle, facts, also, address }: SourceView): string {
  const link = address === null ? '' : ` <${address.href}>`;
  const copies = also === null ? '' : ` ${plain(also.label)} ${also.sites.map(({ name }) => plain(name)).join(', ')}.`;
  const made = madeTitle === null ? '' : ` (${plain(madeTitle)})`;
  return `<a id="source-${number}"></a>${number}. *${plain(title)}*${made}. ${facts.map(plain).join(' · ')}.${copies}${link}`;
}

type Blocks = readonly string[];

/** A section under its heading; nothing where there is none. */
function section<T extends { readonly title: string }>(part: T | null, blocks: (part: T) => Blocks): Blocks {
  return part === null ? [] : [heading(2, part.title), ...blocks(part)];
}

function mastheadBlocks({ masthead, introduction }: PageView): Blocks {
  const { title, question, kind, issue, facts, languageNote } = masthead;
  return [
    heading(1, title),
    ...(question === null ? [] : [`*${plain(question)}*`]),
    [kind, issue, ...facts].map(plain).join(' · '),
    ...(languageNote === null ? [] : [plain(languageNote)]),
    ...(introduction === null ? [] : [editorMarkdown(introduction.label, introduction.blocks)]),
  ];
}

function contentBlocks(view: PageView): Blocks {
  const themes = [...view.themesBesideRail, ...view.themeRows.flatMap((themeRow) => themeRow.themes)];
  return [
    ...section(view.summary, ({ items }) => items.map(paragraphMarkdown)),
    ...section(view.figures, ({ items }) => [items.map(figureLine).join('\n')]),
    ...section(view.changes, changeBlocks),
    ...themes.flatMap((theme) =>
      section(theme, ({ background, editorLabel, paragraphs }) => [
        ...(background.length === 0 ? [] : [editorMarkdown(editorLabel, background)]),
        ...paragraphs.map(paragraphMarkdown),
      ]),
    ),
    ...view.articles.flatMap((group) => section(group, groupBlocks)),
    ...section(view.timeline, ({ items }) => [
      items
        .map(({ when, status, passage }) => {
          const date = [when, ...(status === null ? [] : [`(${status})`])].map(plain).join(' ');
          return `- **${date}**: ${passageMarkdown(passage)}`;
        })
        .join('\n'),
    ]),
    ...section(view.viewpoints, ({ items }) => items.flatMap(viewpointBlocks)),
    // Beside its number each article that is told has all that the list would say of it.
    ...(view.articles.length > 0 ? [] : section(view.sources, ({ items }) => items.map(sourceLine))),
  ];
}

/** Ends with a line break. Words of the page are those of the edition's language. */
export function renderMarkdown(edition: Edition): string {
  const { view } = viewPage(edition, wordsOf(edition.lang).words, null);
  const { text, edition: hash } = view.colophon;
  const blocks = [...mastheadBlocks(view), ...contentBlocks(view), '---', `*${plain(text)} ${plain(hash)}*`];
  return `${blocks.join('\n\n')}\n`;
}
