/** A scored sentence → what is known of it outside of choosing. */
import type { SummarySentence } from '../model.ts';
import type { Scored } from './score-candidates.ts';

export const summarySentence = ({ article, start, end, text, parts, score, theme }: Scored): SummarySentence => ({
  ...{ article, start, end, text, score, theme },
  ...(parts === null ? {} : { parts }),
});
