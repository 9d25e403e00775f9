/** Names of places that two capitals or a sentence's head make look like people's, as data, and the word that tells others. */

import type { MarkedText, TokenRun } from '../statements/marked-text.ts';
import { countryOf } from './countries.ts';

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

/** States as the press cuts them behind the name of a town. */
const CUT =
  /^(?:ala|ariz|ark|calif|colo|conn|del|d\.?c|fla|ga|ill|ind|kan|ky|la|mass|md|mich|minn|miss|mo|mont|neb|nev|n\.?h|n\.?j|n\.?m|n\.?y|n\.?c|n\.?d|okla|ont|ore|pa|que|r\.?i|s\.?c|s\.?d|tenn|tex|va|vt|wash|w\.? ?va|wis|wyo)\.?$/i;

/** Behind the name of a town: "Oregon", "Ore.", "Norway". */
export const isWiderPlace = (name: string): boolean => isPlace(name) || CUT.test(name) || countryOf(name) !== null;

/** "in Kuala Norte": what the text says things to be in; "in Ana Lima's words" is no place. */
export const standsAsPlace = (m: MarkedText, { from, to }: TokenRun): boolean =>
  /^(?:in|near|across|throughout|outside)$/.test(m.words[from - 1] ?? '') && !/^['’]s?$/.test(m.words[to] ?? '');
