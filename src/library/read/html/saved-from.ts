/** The beginning of a page that a browser saved → the address that the browser wrote there, or null. */

/** "saved from url=(0041)https://…" of Chrome, Edge and Internet Explorer; "url: https://…" of SingleFile. */
const NOTES = [/<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i, /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i];
const HEAD = 8192;

export function savedFrom(html: string): string | null {
  const head = html.slice(0, HEAD);
  const url = NOTES.map((note) => note.exec(head)?.[1]).find((found) => found !== undefined);
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
