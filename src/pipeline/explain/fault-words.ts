/** The rules that a sentence breaks → words for an editor: why a reader could not understand it alone. */
import type { Fault } from '../../analysis/summary/stand-alone.ts';

const WORDS: Readonly<Record<Fault, string>> = {
  'not-prose': 'it is a heading, a table or code',
  'no-main-clause': 'it has no main clause',
  'no-stop': 'it has no end',
  furniture: 'it is a byline, a credit or a notice',
  markup: 'it holds markup or an address',
  'run-in-heading': 'a heading runs into it',
  headline: 'it is a headline',
  'footnote-mark': 'it holds the mark of a footnote',
  fragment: 'it begins in the middle',
  shouting: 'it is in capitals',
  'list-item': 'it is an item of a list',
  question: 'it asks a question',
  'too-short': 'it is short',
  'too-long': 'it is long',
  'cut-quote': 'it cuts a quotation',
  'cut-parenthesis': 'it cuts a parenthesis',
  'quote-without-speaker': 'nobody is named for its quotation',
  'leans-on-the-last': 'it opens with {first}',
  'connective-inside': 'a connective in it leans on what stands before',
  'points-early': 'it points at what stands before',
  'points-back': 'it points back',
  'pronoun-first': 'its pronoun stands for nothing in it',
  'pronoun-speaks': 'the speaker of its quotation is a pronoun',
  'first-person': 'it speaks of the writer',
  'calls-reader': 'it speaks to the reader',
  'writer-judges': 'its writer judges',
  'writer-advises': 'its writer says what ought to be done',
  promotes: 'it sells its subject',
  'one-of-several': 'it does not say beside which others',
  'in-brackets': 'it stands in brackets',
  'pronoun-behind-deed': 'it does not say who does so',
  'weekday-of-no-week': 'it names a day of a week that is not known',
  'undated-now': 'it tells time from a day that is not known',
  'stranger-speaks': 'it does not say who its speaker is',
  'bare-definite': 'it does not say which',
  'adds-on': 'it adds to what stands before',
  'opens-with-label': 'a heading stands in it',
  exclamation: 'it exclaims',
  'points-inside': 'it may point at what stands before',
};

const firstWords = (text: string): string => `"${text.split(/\s+/).slice(0, 2).join(' ')}"`;

/** The first two faults are enough to see why. */
export const wordFaults = (faults: readonly Fault[], text: string): string =>
  faults
    .slice(0, 2)
    .map((fault) => WORDS[fault].replace('{first}', firstWords(text)))
    .join(', ');
