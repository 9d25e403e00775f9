/** Names and titles as pages declare them → the name of the site, and titles without it. */
import { letters, squeeze } from './page-facts.ts';

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const initials = (text: string): string =>
  words(text)
    .map((word) => word[0])
    .join('');

const withoutArticle = (name: string): string => name.replace(/^(?:the|der|die|das|le|la|les)\s+/i, '');

/** "The Post" is "Post"; umlauts as addresses write them. */
const keyOf = (name: string): string =>
  letters(
    withoutArticle(name)
      .replace(/ä/gi, 'ae')
      .replace(/ö/gi, 'oe')
      .replace(/ü/gi, 'ue')
      .normalize('NFD')
      .replace(/\p{M}/gu, ''),
  );

/** Endings of addresses that a country's registry keeps for kinds of sites: "example.co.uk" is "example". */
const SECOND_LEVEL = /\.(?:com?|org|net|gov|gob|ac|edu|or|ne|in|kiev|lviv)\.\w{2}$/;

/** What an address calls the site: the part before the ending, all parts before it, and the whole. */
function hostKeys(host: string): readonly string[] {
  const bare = host.replace(/^(?:www\d?|m|amp|mobile)\./, '').replace(SECOND_LEVEL, '.$1');
  const parts = bare.split('.').slice(0, -1);
  return [parts.at(-1) ?? '', parts.join(''), bare].map(letters).filter((key) => key.length > 1);
}

/** Words that a site's name takes on for its parts and editions. */
const ADDED =
  /^(?:news|online|com|org|net|de|fr|ua|tv|radio|live|sport|sports?|politics|business|world|international|opinion|magazine|blog|media|us|uk|europe|today|digital|network|video|audio|group|inc|app|web)+$/;

/** Whether a name is another's with nothing or a general word added: "CNN Politics" of "CNN". */
function extendsName(name: string, known: string): boolean {
  if (known.length < 2 || name === known) return name === known;
  return name.startsWith(known) && ADDED.test(name.slice(known.length));
}

function isOfHost(part: string, key: string): boolean {
  const name = keyOf(part);
  if (extendsName(name, key) || (name.length > 2 && key.startsWith(name) && ADDED.test(key.slice(name.length))))
    return true;
  if (name.length > 3 && key.includes(name) && words(part).length <= 5) return true;
  if (key.length > 3 && name.includes(key)) return key.length >= name.length * 0.6;
  const short = initials(withoutArticle(part));
  return short.length > 2 && key.startsWith(short);
}

/** Whether a part of a title is the site's name, its address, or the initials of either. */
export function isSiteName(part: string, site: string | null, host: string): boolean {
  const name = keyOf(part);
  if (name === '') return true;
  const known = keyOf(site ?? '');
  if (known !== '' && (extendsName(name, known) || extendsName(known, name) || initials(site ?? '') === name))
    return true;
  return hostKeys(host).some((key) => isOfHost(part, key));
}

const SEPARATOR = /\s+[|–—·•»«←:~/-]+\s+|\s+::\s+|\s*[|»]\s*/g;

interface Cut {
  readonly head: string;
  readonly tail: string;
}

/** The two sides of each separator in a title. */
export function cutsOf(title: string): Cut[] {
  return [...title.matchAll(SEPARATOR)].map((cut) => ({
    head: title.slice(0, cut.index).trim(),
    tail: title.slice(cut.index + cut[0].length).trim(),
  }));
}

const LONGEST_MOTTO = 60;

/** The name at the end of a title, or the name with a motto behind it. */
function isSiteTail(tail: string, site: string | null, host: string): boolean {
  const [cut] = cutsOf(tail);
  return isSiteName(cut && tail.length < LONGEST_MOTTO ? cut.head : tail, site, host);
}

/** A title without the site's name at its end or beginning, however often it is there. */
export function withoutSiteName(title: string, site: string | null, host: string): string {
  const cuts = cutsOf(title);
  const end = cuts.findLast(({ head, tail }) => head !== '' && isSiteTail(tail, site, host));
  if (end) return withoutSiteName(end.head, site, host);
  const [first] = cuts;
  const isOwn = (name: string): boolean => [keyOf(site ?? ''), ...hostKeys(host)].includes(keyOf(name));
  const colon = /^([^:]{2,40}):\s+(?=\S)/.exec(title);
  // At the beginning, where blogs put their name, a likeness is not enough.
  if (colon && isOwn(colon[1] ?? '')) return title.slice(colon[0].length);
  return first?.tail && isOwn(first.head) ? withoutSiteName(first.tail, site, host) : title;
}

/** "The Post | News from all over" → "The Post": of a name with a motto, the part that the address has, else the first. */
export function cleanSiteName(name: string, host: string): string {
  const parts = squeeze(name).split(/\s+[|–—·•»:-]+\s+|\s*[|»]\s*/u);
  if (parts.length < 2) return squeeze(name);
  const own = parts.find((part) => part !== '' && hostKeys(host).some((key) => isOfHost(part, key)));
  return own ?? parts.find((part) => part !== '') ?? name;
}
