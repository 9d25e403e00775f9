/** The HTML of a mail → its blocks, each with its role, and its links. */
import { collectPageBlocks } from '../html/page-blocks.ts';
import { findAll, type PageElement, parsePage, textOf } from '../html/page-tree.ts';
import { rawBlockOf } from '../html/read-page.ts';
import type { MailRole } from '../raw-article.ts';
import type { MailBody } from './mail-body.ts';
import { findMailRoles } from './mail-roles.ts';
import { reshapePage } from './reshape-page.ts';

function roleAround(element: PageElement, roles: ReadonlyMap<PageElement, MailRole>): MailRole | null {
  for (let e: PageElement | null = element; e !== null; e = e.parent) {
    const role = roles.get(e);
    if (role !== undefined) return role;
  }
  return null;
}

/** A mail is one article with its furniture around it: unlike a page's, its text is not looked for among other parts. */
export function readMailPage(html: string): MailBody {
  const root = reshapePage(parsePage(html).root);
  const roles = findMailRoles(root);
  const blocks = collectPageBlocks(root, () => false).map((block) => {
    const raw = rawBlockOf(block);
    return { ...raw, role: roleAround(block.element, roles) ?? raw.role };
  });
  const links = findAll(root, ({ tag, attributes }) => tag === 'a' && attributes['href'] !== undefined);
  return {
    blocks,
    links: links.map((link) => ({
      text: textOf(link).replace(/\s+/g, ' ').trim(),
      address: (link.attributes['href'] ?? '').trim(),
    })),
  };
}
