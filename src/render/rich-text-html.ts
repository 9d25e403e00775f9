/** An editor's text → HTML, escaped: the one place that writes tags without a template. */
import type { Inline, RichBlock } from '../text/rich-text.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Not strong and em: Chromium would tag them Strong and Em, which PDF 1.7 does not know (PDF/UA-1, 7.1). */
const TAGS = { strong: 'b', emphasis: 'i' } as const;

function inlineHtml(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return escapeHtml(inline.text);
    case 'break':
      return '<br>';
    case 'link': {
      const inner = inlinesHtml(inline.children);
      // Anything but the web and mail would print a path of this machine, or act.
      return /^(?:https?:|mailto:)/i.test(inline.href) ? `<a href="${escapeHtml(inline.href)}">${inner}</a>` : inner;
    }
    default:
      return `<${TAGS[inline.kind]}>${inlinesHtml(inline.children)}</${TAGS[inline.kind]}>`;
  }
}

const inlinesHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('');

function blockHtml(block: RichBlock, level: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h${level} class="editor-heading">${inlinesHtml(block.children)}</h${level}>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${inlinesHtml(item)}</li>`).join('')}</${tag}>`;
    }
    case 'quote':
      return `<blockquote><p>${inlinesHtml(block.children)}</p></blockquote>`;
    default:
      return `<p>${inlinesHtml(block.children)}</p>`;
  }
}

/** Headings begin at `level` and never skip one, whatever the editor's own levels are. */
export function richTextHtml(blocks: readonly RichBlock[], level: number): string {
  const parents: number[] = [];
  return blocks
    .map((block) => {
      if (block.kind !== 'heading') return blockHtml(block, 0);
      while ((parents.at(-1) ?? 0) >= block.level) parents.pop();
      parents.push(block.level);
      return blockHtml(block, Math.min(6, level + parents.length - 1));
    })
    .join('');
}
