/** The helpers that templates may call, packaged and a user's own alike (README, "Templates"). */
import Handlebars, { type HelperDelegate } from 'handlebars';
import type { EditorText } from '../model.ts';
import { richTextHtml } from '../rich-text-html.ts';

/** `{{rich blocks 3}}`: an editor's text as HTML, its headings from level 3 down. */
function rich(blocks: EditorText, level: number): Handlebars.SafeString {
  return new Handlebars.SafeString(richTextHtml(blocks, level));
}

export const ownHelpers: Readonly<Record<string, HelperDelegate>> = { rich };

/** Handlebars' own, and ours. `log` is not among them: a page has nowhere to log to. */
export const helperNames: readonly string[] = ['if', 'unless', 'each', 'with', 'lookup', ...Object.keys(ownHelpers)];
