/** A saved web page → the blocks of its article and its metadata. The HTML parser is loaded when the first page is read. */
import type { ArticleReader } from './article-reader.ts';
import { withinTime } from './within-time.ts';

const DECLARATION = /^\s*<\?xml[^>]*>/;
const DOCTYPE = /^<(?:!doctype\s+html|html|head|body)\b/i;
const TAGS = /<(?:p|div|span|br|a|h[1-6]|ul|ol|li|table|article|section|img|meta|script)\b[^>]*>/gi;

/** What stands behind the comments that a text begins with. */
function withoutComments(text: string): string {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

export const htmlReader: ArticleReader = {
  format: 'html',
  endings: ['.html', '.htm', '.xhtml'],
  recognise: (text) => {
    if (DOCTYPE.test(withoutComments(text.slice(0, 4096).replace(DECLARATION, '')))) return 1;
    const tags = text.slice(0, 20_000).match(TAGS)?.length ?? 0;
    return tags >= 5 && text.trimStart().startsWith('<') ? 0.8 : 0;
  },
  read: async (saved, context) => {
    const { readPage } = await import('./html/read-page.ts');
    const html = saved.text();
    return [withinTime(() => readPage(html, context))];
  },
};
