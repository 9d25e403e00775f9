/** An edition → the text of its edition.json: what is written beside the PDF, and what the PDF carries inside. */
import type { Edition } from './model.ts';

export const editionJson = (edition: Edition): string => `${JSON.stringify(edition, null, 2)}\n`;
