/** A name given as an author's → whether it is an account's, a desk's or the site's own, for which a person is better. */
import { letters } from './page-facts.ts';
import { isSiteName } from './site-name.ts';

/** Accounts of publishing systems: nobody's name. */
const ACCOUNT =
  /^(?:(?:super ?|site ?|wp-?)?admin(?:istrator)?|web ?master|root|user|wpengine|wordpress|unknown|anonymous|undefined|null|none|n\/?a|test|default)\W*\d*$/i;
const DESK =
  /^(?:editor|editors|editorial|staff|author|guest|contributor|publisher|blog|marketing)\w*$|(?:^|\s)(?:staff|team|desk|newsroom|editors|redaktion|rédaction|редакція)(?:\s(?:reports?|writers?|reporters?|report))?$/iu;

export const isAccount = (name: string): boolean => ACCOUNT.test(name);

export const isBetterUnnamed = (name: string, site: string | null, host: string): boolean =>
  DESK.test(name) || isSiteName(name, site, host) || (site !== null && letters(name).startsWith(letters(site)));
