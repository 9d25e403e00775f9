/** The helpers that templates may call, packaged and a user's own alike (docs/templates.md). */
import type { HelperDelegate, SafeString } from 'handlebars';
import type { EditorText } from '../model.ts';
import { richTextHtml } from '../rich-text-html.ts';
import { fitText } from './fit-text.ts';
import { handlebars } from './handlebars.ts';

/** `{{rich blocks 3}}`: an editor's text as HTML, its headings from level 3 down. */
function rich(blocks: EditorText, level: number): SafeString {
  return new handlebars.SafeString(richTextHtml(blocks, level));
}

/** `{{fit title}}`: a title, smaller where its longest word would not fit on a line. */
const fit = (text: string | readonly string[]): SafeString => new handlebars.SafeString(fitText(text));

export const ownHelpers: Readonly<Record<string, HelperDelegate>> = { rich, fit };

/** Handlebars' own, and ours. `log` is not among them: a page has nowhere to log to. */
export const helperNames: readonly string[] = ['if', 'unless', 'each', 'with', 'lookup', ...Object.keys(ownHelpers)];
