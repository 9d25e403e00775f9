/**
 * A statement of an article → whether it is its speaker's own position: a claim; one that yields, which grants or passes
 * on what another holds and must face nobody; or no position at all. A term of the theme does not make one: "I read every
 * study on my phone" is nothing about phones in schools.
 */
import { plainWord } from '../actors/name-words.ts';
import type { AnalysedArticle, Statement } from '../model.ts';
import {
  ABOUT_SPEAKER,
  COURTESY,
  GRANTED_OPENING,
  GRANTING,
  HELD_BEFORE,
  NO_ANSWER,
  OBJECTION,
  OPEN_MATTER,
  OTHERS_HOLD,
  SECOND_HALF,
  SENSELESS_ALONE,
  STANCE,
} from './position-lexicon.ts';

export type Position = 'claim' | 'yields' | 'none';

/** Characters of a content in which its own speaker would have begun to speak for himself. */
const OPENING = 60;
const OWN_VOICE = new Set(['i', 'we', 'he', 'she', 'it', 'they', 'who', 'that', 'which']);

interface Said {
  readonly content: string;
  readonly cue: string;
  /** The sentence where it begins. */
  readonly sentence: string;
  /** BCP 47, of the article. */
  readonly lang: string;
}

/** The lexicon is English: of other languages only what is long enough to be more than a remark is taken for a claim. */
const REMARK = 6;
/** Words of a content that a pronoun can leave without a matter. */
const FEW = 7;
const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Each names a kind of statement that is no position; true where this is one. */
const noPositions: Readonly<Record<string, (said: Said) => boolean>> = {
  'a courtesy': ({ content }) => COURTESY.test(content),
  'something of the speaker’s own life': ({ content }) => ABOUT_SPEAKER.test(content) && !STANCE.test(content),
  'a refusal to speak': ({ content }) => NO_ANSWER.test(content),
  'a matter still to be settled': ({ content }) => OPEN_MATTER.test(content),
  'a grant without what is set against it': ({ content }) => GRANTED_OPENING.test(content) && !OBJECTION.test(content),
  'the second half of a sentence': ({ content }) => SECOND_HALF.test(content),
  'a remark in a language of which no positions are read': ({ content, lang }) =>
    !/^(?:en|und)\b/.test(lang) && countWords(content) < REMARK,
  'what was held before': ({ sentence }) => HELD_BEFORE.test(sentence),
  'a few words about an "it"': ({ content }) => countWords(content) <= FEW && SENSELESS_ALONE.test(content),
  'that there is an argument': ({ cue }) => /\babout$/i.test(cue),
};

/** Whether a statement begins with what somebody else says: "landlords argue a cap would …". */
function passesOnAnother({ analysis }: AnalysedArticle, s: Statement): boolean {
  return analysis.statements.some(
    ({ source, cue }) =>
      source !== null &&
      cue !== null &&
      source.start >= s.start &&
      source.start < s.start + OPENING &&
      cue.end <= s.end &&
      cue.start >= s.start &&
      !OWN_VOICE.has(plainWord(source.text)) &&
      source.name !== s.source?.name,
  );
}

export function positionOf(a: AnalysedArticle, s: Statement): Position {
  const { text, lang } = a.article;
  const sentence = a.analysis.sentences[s.sentence];
  const said = {
    content: text.slice(s.start, s.end),
    cue: s.cue?.text ?? '',
    sentence: sentence ? text.slice(sentence.start, sentence.end) : '',
    lang,
  };
  if (Object.values(noPositions).some((isOne) => isOne(said))) return 'none';
  const others = OTHERS_HOLD.test(said.content) || passesOnAnother(a, s);
  const grants = GRANTING.test(said.cue) || GRANTED_OPENING.test(said.content);
  return grants || others ? 'yields' : 'claim';
}
