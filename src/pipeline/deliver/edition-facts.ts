/** An edition → what a letter, a folder or a printer may say of it. Words as its page prints them, sources by name. */
import type { EditionFacts } from '../../delivery/model.ts';
import type { Edition, EditionKeyFigure, EditorKeyFigure, EditorPassage, Passage } from '../../edition/model.ts';
import { embargoWords, issueWords } from '../../render/delivery/issue-words.ts';

const nameOf =
  ({ sources }: Edition) =>
  (number: number): string | null => {
    const source = sources.find((each) => each.number === number);
    return source ? (source.site ?? source.title) : null;
  };

/** The editor's words where there are some. The page's mark of a cut before the first span stands here too. */
function printed(passage: Passage | EditorPassage): string {
  if (passage.origin === 'editor') return passage.text;
  if (passage.reworded !== null) return passage.reworded;
  return passage.opensCut === true ? `[…] ${passage.text}` : passage.text;
}

function figureOf(figure: EditionKeyFigure | EditorKeyFigure, edition: Edition): EditionFacts['keyFigures'][number] {
  const label = printed(figure.label);
  if (figure.origin === 'editor') {
    const source = figure.label.source === null ? null : nameOf(edition)(figure.label.source);
    return { qualifier: null, display: figure.display, label, sources: source === null ? [] : [source] };
  }
  const numbers = [...new Set([figure.label.source, ...figure.sources])];
  const names = numbers.flatMap((number) => nameOf(edition)(number) ?? []);
  return { qualifier: figure.qualifier, display: figure.display, label, sources: [...new Set(names)] };
}

/** A draft, which can be looked at and not sent, has the number 0. `issuedAt` is an ISO date-time. */
export function editionFacts(edition: Edition, issuedAt: string): EditionFacts {
  const { brief, title, kind, question, lang, date, revision, hash, embargo } = edition;
  return {
    ...{ brief, title, kind, question, lang, date, revision, hash, issuedAt },
    number: edition.number ?? 0,
    ...issueWords(edition, lang),
    ...(embargo === undefined ? {} : { embargo: { until: embargo, words: embargoWords(embargo, lang) } }),
    summary: edition.summary.flat().map((passage) => ({
      text: printed(passage),
      source: passage.source === null ? null : nameOf(edition)(passage.source),
    })),
    keyFigures: edition.keyFigures.map((figure) => figureOf(figure, edition)),
  };
}
