/** Blocks of a mail → those above the line "On … wrote:" and the mail that is quoted below it. */
import { answerMark } from '../../phrases/mail/mail-phrases.ts';
import { plainLine } from '../../phrases/phrases.ts';
import type { RawBlock } from '../../raw-article.ts';
import { type CleaningStep, placesWhere, withoutBlocks } from '../draft.ts';

const LONGEST_MARK = 200;
/** An answer shorter than this, above what it answers, is no article: what it quotes is. */
const SHORTEST_ANSWER = 400;

const isMark = ({ text }: RawBlock): boolean =>
  text.length <= LONGEST_MARK && /[:：]\s*$/.test(text) && answerMark.test(plainLine(text));

export const dropAnswered: CleaningStep = (draft) => {
  const { blocks } = draft;
  const mark = blocks.findIndex(isMark);
  if (mark < 0) return draft;
  const above = blocks.slice(0, mark).reduce((sum, { text }) => sum + text.length, 0);
  const isAnswer = above >= SHORTEST_ANSWER;
  return withoutBlocks(
    draft,
    placesWhere(blocks, (_, i) => (isAnswer ? i >= mark : i <= mark)),
    isAnswer ? 'mail that is answered' : 'answer above a mail',
  );
};
