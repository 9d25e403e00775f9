/** The words of the page in one language: what every file beside this one fills in. Dates come in as numbers. */

/** A calendar day; month from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface Words {
  /** The name of a language by its tag, BCP 47: "German". */
  readonly language: (tag: string) => string;
  /** A country by its English name; any other name as it is. */
  readonly country: (english: string) => string;
  /** Said once, where nearly all that the page quotes is in one language that is not its own. */
  readonly quotedIn: (language: string) => string;
  /** Quotation marks around direct speech. */
  readonly quotes: readonly [open: string, close: string];

  readonly day: (date: CalendarDay) => string;
  /** As in a narrow label column. */
  readonly shortDay: (date: CalendarDay) => string;
  readonly shortMonth: (date: CalendarDay) => string;
  /** A range, without what its ends share: as long as `day`, and as short as `shortDay` and `shortMonth`. */
  readonly days: (from: CalendarDay, to: CalendarDay) => string;
  readonly shortDays: (from: CalendarDay, to: CalendarDay) => string;
  readonly shortMonths: (from: CalendarDay, to: CalendarDay) => string;
  readonly since: (date: string) => string;
  /** At an axis of time, where the year stands elsewhere: "16 Nov", "Nov". */
  readonly axisDay: (date: CalendarDay) => string;
  readonly axisMonth: (date: CalendarDay) => string;

  readonly draft: string;
  readonly editionNumber: (number: number) => string;
  readonly revision: (revision: number) => string;
  readonly asOf: (date: string) => string;
  readonly covers: (period: string) => string;
  readonly coversFrom: (date: string) => string;
  readonly coversUntil: (date: string) => string;
  readonly next: (date: string) => string;
  /** `time` is "07:00 UTC+1"; null where the embargo ends with the day before. */
  readonly embargoed: (date: string, time: string | null) => string;

  readonly contents: string;
  readonly fromTheEditor: string;
  readonly summary: string;
  readonly keyFigures: string;
  /** What stands before a number, by the English words in which an edition has it. */
  readonly qualifiers: Readonly<Record<string, string>>;
  /** Heads those for which there is no room beside the text. */
  readonly furtherKeyFigures: string;
  /** Before another value of the same measure. */
  readonly sourcesDiffer: string;
  /** The same where both stand in one article. */
  readonly accountsDiffer: string;
  /** Before a value that an older article gives. */
  readonly earlierFigure: string;
  /** The bars of a figure and of what differs from it, in words. */
  readonly barsAlternative: (values: string) => string;
  readonly timeline: string;
  readonly announced: string;
  /** The strip above the timeline in words: what it marks, the day of the edition, whether its axis is broken. */
  readonly stripAlternative: (events: string, asOf: string | null, isBroken: boolean) => string;
  readonly viewpoints: string;
  readonly sources: string;
  /** Heads articles that are told one by one: all of them, those of no theme, and those of which only a line is printed. */
  readonly articles: string;
  readonly furtherArticles: string;
  readonly inBrief: string;

  readonly point: string;
  /** Heads the row of statements of a side on no point. */
  readonly furtherPoint: string;
  /** Heads the only row, where there is no point at all. */
  readonly onlyPoint: string;
  /** The name of a point whose row began before. */
  readonly goesOn: (point: string) => string;
  readonly noStatement: string;
  readonly noFurtherStatement: string;
  /** Of a side whose statements stand under another question, or were left out. */
  readonly notPrintedHere: string;
  readonly onNoSide: string;
  /** Said in place of a table in which no side would say anything. */
  readonly silentSides: (names: string) => string;
  /** Said of sides that the program found and no person named. */
  readonly sidesFound: string;
  /** Said where no person named sides and the program found none. */
  readonly sidesNotFound: string;
  readonly unnamed: string;
  /** Behind the name of a writer whose own opinion stands there. */
  readonly author: string;
  /** Cues that stand before the speaker: "according to". */
  readonly cuesBefore: readonly string[];
  readonly balance: string;
  /** What the bar counts; in the articles of one theme, or of the whole brief. */
  readonly balanceOf: (statements: number, articles: number, ofTheme: boolean) => string;
  /** The bar in words. */
  readonly balanceAlternative: (counts: string) => string;
  /** Those who are often quoted and whom the theme leaves out, with how often. */
  readonly oftenOnNoSide: (names: string) => string;

  /** Heads what changed: "Since No 3, 12 May 2025". */
  readonly changesSince: (edition: string, date: string) => string;
  readonly newArticles: (fresh: number, all: number) => string;
  readonly nothingChanged: string;
  /** Heads another statement of the same speaker; never that a position changed. */
  readonly newStatementOn: (point: string) => string;
  /** Before what an earlier edition printed. */
  readonly before: string;
  /** The arrow from an old number to a new one, for those who hear the page. */
  readonly changedTo: string;
  /** Among the facts of a source that the last edition did not have. */
  readonly newSource: string;
  /** Says whose the words after "Then" are; follows the colophon of a page that has some. */
  readonly changesNote: string;

  /** In the place of a title whose letters no font has; the language, where it is known. */
  readonly hiddenTitle: (language: string | null) => string;
  readonly madeTitle: string;
  readonly undated: string;
  readonly guessedDate: (date: string) => string;
  readonly guessed: (value: string) => string;
  /** Of articles that were read and from which nothing is printed. */
  readonly uncited: (articles: number) => string;
  /** Before the names of other sites that have the same text; they stand as they are, in no case. */
  readonly alsoAt: string;
  readonly qrAlternative: (source: number) => string;
  readonly sourceMark: (source: number) => string;
  /** Stands where a source's number would, after words that the editor wrote. */
  readonly editorMark: string;
  /** The mark for those who hear the page. */
  readonly editorAlternative: string;

  /** Heads what a room is to talk about, with a few questions that fit any subject, and the lines to write on. */
  readonly discussion: string;
  readonly discussionQuestions: readonly string[];
  readonly notes: string;

  /** Around the number of the page and the count of pages. */
  readonly page: readonly [before: string, between: string, after: string];
  readonly colophon: string;
  /** In its place, or behind it, on a page that tells articles one by one. */
  readonly articlesColophon: string;
  /** Says what the mark means; follows the colophon of a page that has one. */
  readonly editorNote: string;
  readonly editionHash: (hash: string) => string;
  /** What a reader can do with the copy; the command follows. */
  readonly howToVerify: string;
  /** The same on a page that tells articles one by one and may have no list of sources. */
  readonly howToVerifyArticles: string;
}
