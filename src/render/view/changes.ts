/** What changed since the last edition → a section that sets what was beside what is; the parts that are empty are left out. */
import type { EarlierPassage, EarlierSource, Edition, EditionChanges } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';
import { hostOf } from './addresses.ts';
import type { Section } from './contents.ts';
import { formatDay } from './dates.ts';
import { type PageContext, type PassageView, viewForeign, viewPassage } from './passage-view.ts';
import { type StatementView, viewStatement } from './statements.ts';
import { unbroken } from './unbroken.ts';

/** What an earlier edition printed, with the source that it is from: that may be in no list of this edition. */
export interface EarlierView {
  /** "Then:" */
  readonly label: string;
  readonly passage: PassageView;
  /** Site and date. */
  readonly source: string;
}

interface FigureChangeView {
  readonly before: string;
  readonly now: string;
  /** The arrow between both, for those who hear the page. */
  readonly arrow: string;
  readonly label: PassageView;
  readonly earlier: EarlierView;
}

interface StatementChangeView {
  /** "New statement on the border". */
  readonly heading: string;
  readonly statement: StatementView;
  readonly earlier: EarlierView;
}

export interface ChangesView extends Section {
  /** How many articles are new, or that nothing changed. */
  readonly news: string;
  readonly figures: readonly FigureChangeView[];
  readonly statements: readonly StatementChangeView[];
  /** There is a table of either. */
  readonly any: boolean;
}

function sourceOf({ site, url, title, published, guessed }: EarlierSource, words: Words): string {
  const name = site ?? (hostOf(url) || title);
  if (published === null) return `${name}, ${words.undated}`;
  const date = formatDay(published, words);
  return `${name}, ${guessed.includes('published') ? words.guessedDate(date) : date}`;
}

function viewEarlier(passage: EarlierPassage, source: EarlierSource, page: PageContext, quoted = false): EarlierView {
  const [open, close] = quoted ? page.words.quotes : ['', ''];
  const foreign = viewForeign(passage.evidence, source.lang, page);
  const view = { ...foreign, opensCut: false, open, close, marks: [], editor: null };
  return { label: page.words.before, passage: view, source: sourceOf(source, page.words) };
}

const shown = ({ qualifier, display }: { readonly qualifier: string | null; readonly display: string }): string =>
  unbroken(qualifier === null ? display : `${qualifier} ${display}`, 'und');

function viewFigure({ before, now }: EditionChanges['figures'][number], page: PageContext): FigureChangeView {
  return {
    before: shown(before),
    now: shown(now),
    arrow: page.words.changedTo,
    label: viewPassage(now.label, page, false, [...now.sources]),
    earlier: viewEarlier(before.label, before.source, page),
  };
}

function viewNewStatement(change: EditionChanges['statements'][number], page: PageContext): StatementChangeView {
  const { point, before, now } = change;
  return {
    heading: page.words.newStatementOn(point),
    statement: viewStatement(now, page),
    earlier: viewEarlier(before.content, before.source, page, before.kind === 'direct'),
  };
}

function newsOf({ changes, sources }: Edition, any: boolean, words: Words): string {
  const fresh = changes?.newSources.length ?? 0;
  return fresh === 0 && !any ? words.nothingChanged : words.newArticles(fresh, sources.length);
}

/** Null where nothing was issued before. */
export function viewChanges(edition: Edition, page: PageContext): ChangesView | null {
  const { changes } = edition;
  if (!changes) return null;
  const { words } = page;
  const { number, date } = changes.since;
  const any = changes.figures.length + changes.statements.length > 0;
  return {
    id: 'changes',
    title: words.changesSince(words.editionNumber(number), formatDay(date, words)),
    news: newsOf(edition, any, words),
    figures: changes.figures.map((change) => viewFigure(change, page)),
    statements: changes.statements.map((change) => viewNewStatement(change, page)),
    any,
  };
}
