/** Sources of an edition → their list: number, title, who, where, when, other sites, address, QR code; guesses say so. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Edition, EditionSource } from '../../edition/model.ts';
import type { Words } from '../words/words.ts';
import { addressPieces, hostOf, webAddress } from './addresses.ts';
import { citedSources } from './cited-sources.ts';
import { formatDay } from './dates.ts';
import { type Direction, foreignDirection, languageOf } from './direction.ts';
import { type QrCode, qrCode } from './qr-code.ts';
import { ALL_SHOWN, type LackingOf } from './shown-sources.ts';
import { unbroken } from './unbroken.ts';

interface SiteView {
  readonly name: string;
  readonly href: string | null;
}

export interface SourceView {
  readonly number: number;
  readonly title: string;
  /** Where the title is in another language than the page; null otherwise. */
  readonly lang: string | null;
  /** Where it is another than the page's; null otherwise. */
  readonly dir: Direction | null;
  /** `dir` is 'rtl'. */
  readonly rtl: boolean;
  /** "title made from the text"; null for a title that the article has. */
  readonly madeTitle: string | null;
  /** Whether it is new, byline, site, date: those that there are. */
  readonly facts: readonly string[];
  /** Other sites that have the same text; null where there are none. */
  readonly also: { readonly label: string; readonly sites: readonly SiteView[] } | null;
  readonly address: { readonly href: string; readonly pieces: readonly string[] } | null;
  readonly qr: (QrCode & { readonly label: string }) | null;
}

function dateOf({ published, guessed }: EditionSource, words: Words): string {
  if (published === null) return words.undated;
  const date = formatDay(published, words);
  return guessed.includes('published') ? words.guessedDate(date) : date;
}

/** Who, where and when; what was guessed says so. */
export function sourceFacts(
  source: EditionSource,
  words: Words,
): { readonly byline: string | null; readonly site: string | null; readonly date: string } {
  const mark = (field: string, value: string): string =>
    source.guessed.includes(field) ? words.guessed(value) : value;
  const byline = source.byline.length === 0 ? null : mark('byline', source.byline.join(', '));
  const site = source.site === null ? null : mark('site', source.site);
  return { byline, site, date: dateOf(source, words) };
}

function factsOf(source: EditionSource, words: Words): readonly string[] {
  const { byline, site, date } = sourceFacts(source, words);
  return [byline, site, date].filter((fact) => fact !== null);
}

/** A site by its name, else by the host of the address; empty where neither is known. */
const nameOf = ({ site, url }: Pick<EditionSource, 'site' | 'url'>): string => site ?? hostOf(url);

/** Each site once, and not the source's own. An edition of the first version knows of none. */
function viewCopies(source: EditionSource, words: Words): SourceView['also'] {
  const own = nameOf(source);
  const named = (source.copies ?? []).map((copy) => ({ name: nameOf(copy), href: webAddress(copy.url) }));
  const sites = named.filter(
    ({ name }, i) => name !== '' && name !== own && named.findIndex((other) => other.name === name) === i,
  );
  return sites.length === 0 ? null : { label: words.alsoAt, sites };
}

/** Where all are new, the page says so once, and no source does. */
export function isMarkedNew({ changes, sources }: Edition, { number }: EditionSource): boolean {
  const fresh = changes?.newSources ?? [];
  return fresh.length < sources.length && fresh.includes(number);
}

export function viewSource(
  source: EditionSource,
  pageLang: string,
  fresh: boolean,
  words: Words,
  shows: (text: string) => boolean,
): SourceView {
  const href = webAddress(source.url);
  const qr = href === null ? null : qrCode(href);
  const foreign = source.lang !== 'und' && languageOf(source.lang) !== languageOf(pageLang);
  const dir = foreignDirection(source.lang, source.title, pageLang);
  return {
    number: source.number,
    title: unbroken(source.title, source.lang),
    lang: foreign ? source.lang : null,
    dir,
    rtl: dir === 'rtl',
    madeTitle: source.guessed.includes('title') ? words.madeTitle : null,
    facts: fresh ? [words.newSource, ...factsOf(source, words)] : factsOf(source, words),
    also: viewCopies(source, words),
    address: href === null ? null : { href, pieces: addressPieces(href, shows) },
    qr: qr === null ? null : { ...qr, label: words.qrAlternative(source.number) },
  };
}

export interface ViewedSources {
  readonly sources: readonly SourceView[];
  /** How many more were read; null where all are listed. */
  readonly uncited: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where pages are counted, those that nothing was taken from are counted too, and not listed. */
export function viewSources(edition: Edition, words: Words, lackingOf: LackingOf = ALL_SHOWN): ViewedSources {
  const cited = edition.pages === null ? null : citedSources(edition);
  const listed = edition.sources.filter(({ number }) => cited === null || cited.has(number));
  const shows = (text: string): boolean => lackingOf(text).length === 0;
  const sources = listed.map((source) => viewSource(source, edition.lang, isMarkedNew(edition, source), words, shows));
  const unlisted = edition.sources.length - listed.length;
  const tooLong = sources.filter(({ address, qr }) => address !== null && qr === null);
  return {
    sources,
    uncited: unlisted === 0 ? null : words.uncited(unlisted),
    diagnostics: tooLong.map(({ number, address }) =>
      diagnose('qr-too-long', { source: number, length: address?.href.length ?? 0 }),
    ),
  };
}
