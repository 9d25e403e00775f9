/**
 * An event's text → the common noun that it opens with and says no more of: "The course will open in May". Which course,
 * only its article says; on a page it is understood where the articles' titles name it, or where there is one of it.
 */
const BARE = /^The (?:\p{Ll}+ )?(\p{Ll}+),?\s(?:is|are|was|were|will|would|may|has|have|had)\s(?!of\b)/u;

/** Of these a country or the world has one. */
const ONE = new Set(
  `government president parliament senate congress army navy military police ministry council cabinet court commission union
  church crown king queen pope minister mayor governor chancellor country nation world election elections vote war pandemic
  lockdown ceasefire economy opposition invasion summit inflation rate referendum attack verdict trial`.split(/\s+/),
);

/** Null where it says more, or needs to say no more. */
export function unnamedNoun(text: string): string | null {
  const noun = BARE.exec(text)?.[1];
  return noun === undefined || ONE.has(noun) ? null : noun;
}
