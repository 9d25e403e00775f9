/** What the readers of a mail's two kinds of text hand on: its blocks, and the links in it. */
import type { RawBlock } from '../raw-article.ts';

export interface MailLink {
  readonly text: string;
  readonly address: string;
}

export interface MailBody {
  readonly blocks: readonly RawBlock[];
  readonly links: readonly MailLink[];
}
