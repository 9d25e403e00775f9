/** Text with HTML's character references → the text that they stand for. */
import { decodeHTML } from 'entities';

export const decodeEntities = (text: string): string => decodeHTML(text);
