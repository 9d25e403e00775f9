/** An edition → whether an editor wrote anything among what comes from articles, so that the page must say how it is marked. */
import type { Edition } from '../../edition/model.ts';
import { passagesOf } from './source-passages.ts';

export const hasEditorWords = (edition: Edition): boolean =>
  passagesOf(edition).some((passage) => passage.origin === 'editor' || passage.reworded !== null);
