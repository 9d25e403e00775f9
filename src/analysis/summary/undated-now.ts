/**
 * A sentence → whether it tells time from its own day ("recently", "now", "for almost three
 * years"). Where that day is not known, a reader takes it for the day of the page.
 */
const FROM_ITS_DAY =
  /\b(?:recently|now|currently|presently|nowadays|today|tonight|yesterday|tomorrow|so far|to date|as of late|(?:this|last|next) (?:week|month|year|summer|winter|spring|autumn|fall|weekend|quarter)|in recent (?:days|weeks|months|years)|in the coming (?:days|weeks|months|years)|(?:over|for|in) the (?:past|last) (?:\p{L}+ ){0,2}(?:days|weeks|months|years)|ha(?:s|ve) been \p{L}+ing (?:\p{L}+ )?for (?:\p{L}+ ){0,2}(?:days|weeks|months|years)|(?:days|weeks|months|years|decades) ago)\b/iu;

/** English alone. */
export const tellsFromItsDay = (text: string): boolean => FROM_ITS_DAY.test(text);

/** "on Monday", "late Tuesday night": a day of the week, and no date beside it. */
const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?\b(?!,?\s(?:\d|\p{Lu}\p{Ll}+\s\d))/u;

/** English alone. */
export const namesBareWeekday = (text: string): boolean => WEEKDAY.test(text);
