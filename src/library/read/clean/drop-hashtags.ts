/** Blocks → those that are not just a row of hashtags. */
import { type CleaningStep, placesWhere, withoutBlocks } from './draft.ts';

const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,;|·•]*)+$/u;

export const dropHashtags: CleaningStep = (draft) =>
  withoutBlocks(
    draft,
    placesWhere(
      draft.blocks,
      ({ kind, text }) => kind !== 'preformatted' && /^#\p{L}/u.test(text) && HASHTAGS.test(text),
    ),
    'hashtags',
  );
