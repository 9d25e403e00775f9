/** HTML → what is left without tags, comments and what is never shown; looked through once, whatever is not closed in it. */

const UNSEEN = /<(style|script|head)\b/iy;

/** The name of the element that begins here, where its content is not shown. */
function unseenAt(html: string, at: number): string | null {
  UNSEEN.lastIndex = at;
  return UNSEEN.exec(html)?.[1]?.toLowerCase() ?? null;
}

/** The place behind the next of such marks; -1 where there is none. */
function behind(html: string, mark: RegExp, from: number): number {
  const next = new RegExp(mark, 'gi');
  next.lastIndex = from;
  return next.test(html) ? next.lastIndex : -1;
}

export function withoutMarkup(html: string): string {
  const shown: string[] = [];
  const unclosed = new Set<string>();
  let at = 0;
  for (let tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
    shown.push(html.slice(at, tag));
    // A comment that does not end goes on to the end of the page.
    if (html.startsWith('<!--', tag)) at = behind(html, /-->/, tag + 4);
    else {
      const name = unseenAt(html, tag);
      const end = name === null || unclosed.has(name) ? -1 : behind(html, new RegExp(`</${name}>`), tag);
      // What was looked for in vain once is not there for a later one either.
      if (name !== null && end < 0) unclosed.add(name);
      at = end < 0 ? behind(html, />/, tag) : end;
      if (at < 0) shown.push(html.slice(tag));
    }
    if (at < 0) return shown.join('');
  }
  return `${shown.join('')}${html.slice(at)}`;
}
