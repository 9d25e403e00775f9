/** Names of places that two capitals or a sentence's head make look like people's, as data, and the word that tells others. */
import type { MarkedText, TokenRun } from '../statements/marked-text.ts';

const PLACES: ReadonlySet<string> = new Set(
  `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|
  kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|
  new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|
  south carolina|south dakota|tennessee|texas|utah|vermont|west virginia|wisconsin|wyoming|puerto rico|
  new england|new south wales|british columbia|nova scotia|new brunswick|northern ireland|scotland|wales|england|
  los angeles|san francisco|san diego|san antonio|san jose|san juan|new orleans|las vegas|salt lake|chicago|boston|houston|
  dallas|philadelphia|phoenix|seattle|denver|miami|atlanta|detroit|baltimore|cleveland|charlotte|minneapolis|pittsburgh|
  hong kong|rio|são paulo|sao paulo|cape town|tel aviv|abu dhabi|dubai|kuala lumpur|ho chi minh|st petersburg|
  st louis|saint petersburg|manhattan|brooklyn|long island|silicon valley|wall street|capitol hill|gaza|crimea|europe|asia|
  africa|antarctica|middle east|latin america|south america|central america`
    .split(/\|\s*/)
    .map((name) => name.trim()),
);

/** Whether a name is that of a place, and of nobody. */
export const isPlace = (name: string): boolean => PLACES.has(name.toLowerCase().replace(/[.’']/g, ''));

/** "in Kuala Norte": what the text says things to be in; "in Ana Lima's words" is no place. */
export const standsAsPlace = (m: MarkedText, { from, to }: TokenRun): boolean =>
  /^(?:in|near|across|throughout|outside)$/.test(m.words[from - 1] ?? '') && !/^['’]s?$/.test(m.words[to] ?? '');
