/** The editions of a folder → its page: the latest of each brief first, the earlier ones below; readable on a phone. Pure. */
import { escapeHtml } from '../rich-text-html.ts';
import { isRightToLeft } from '../view/direction.ts';
import { deliveryWords } from './delivery-words.ts';
import type { IndexEntry } from './model.ts';

const STYLE = `:root { color-scheme: light dark }
body { font: 1.0625rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 0 auto; padding: 1.5rem 1rem 3rem }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1.5rem }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2rem 0 .25rem }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem }
p { margin: .25rem 0 .75rem }
.question { font-style: italic }
.button { display: inline-block; padding: .6rem 1rem; border: 1px solid currentColor; border-radius: .4rem }
ul { margin: 0; padding: 0; list-style: none }
li { padding: .5rem 0; border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent) }
.small { font-size: .875rem; opacity: .8 }
s { opacity: .7 }`;

/** "420 KB", "1.3 MB": as file managers count. */
function fileSize(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

const link = ({ file }: IndexEntry, text: string): string =>
  `<a href="${escapeHtml(encodeURIComponent(file))}">${escapeHtml(text)}</a>`;

const sameEdition = (a: IndexEntry, b: IndexEntry): boolean => a.brief === b.brief && a.number === b.number;
const isReplaced = (entry: IndexEntry, all: readonly IndexEntry[]): boolean =>
  all.some((other) => sameEdition(other, entry) && other.revision > entry.revision);

/** One edition a line; revisions that it replaced behind it, struck through and still there. */
function line(entry: IndexEntry, all: readonly IndexEntry[], replaced: string): string {
  const older = all.filter((other) => sameEdition(other, entry) && other.revision < entry.revision);
  const struck = older.map((other) => `<s>${link(other, other.issue)}</s> (${escapeHtml(replaced)})`);
  return `<li>${link(entry, `${entry.issue}, ${entry.day}`)} <span class="small">PDF, ${fileSize(entry.bytes)}${entry.embargo === undefined ? '' : ` · ${escapeHtml(entry.embargo)}`}</span>${struck
    .map((text) => `<br><span class="small">${text}</span>`)
    .join('')}</li>`;
}

function section(brief: string, all: readonly IndexEntry[]): string {
  const own = all.filter((entry) => entry.brief === brief);
  const [latest, ...earlier] = own.filter((entry) => !isReplaced(entry, own)).reverse();
  if (latest === undefined) return '';
  const words = deliveryWords(latest.lang);
  const direction = isRightToLeft(latest.lang) ? ' dir="rtl"' : '';
  const embargo = latest.embargo === undefined ? '' : `<p><strong>${escapeHtml(latest.embargo)}</strong></p>\n`;
  const before = own.filter((other) => sameEdition(other, latest) && other.revision < latest.revision);
  const struck = before.map((other) => `<s>${link(other, other.issue)}</s> (${escapeHtml(words.replaced)})`);
  return `<section lang="${escapeHtml(latest.lang)}"${direction} id="${escapeHtml(brief)}">
<h2>${escapeHtml(latest.title)}</h2>
${latest.question === null ? '' : `<p class="question">${escapeHtml(latest.question)}</p>\n`}<p class="small">${escapeHtml(words.latest)}: ${escapeHtml(`${latest.kind} · ${latest.issue} · ${latest.day}`)}</p>
${embargo}${latest.summary.length === 0 ? '' : `<p>${escapeHtml(latest.summary.slice(0, 2).join(' '))}</p>\n`}<p><a class="button" href="${escapeHtml(encodeURIComponent(latest.file))}">PDF, ${fileSize(latest.bytes)}</a></p>
${struck.length === 0 ? '' : `<p class="small">${struck.join(', ')}</p>\n`}${
  earlier.length === 0
    ? ''
    : `<h3>${escapeHtml(words.earlier)}</h3>\n<ul>\n${earlier.map((entry) => line(entry, own, words.replaced)).join('\n')}\n</ul>\n`
}</section>`;
}

/** `editions` oldest first. */
export function renderIndex(editions: readonly IndexEntry[], { feed }: { readonly feed: string }): string {
  const newest = editions.at(-1);
  const lang = newest?.lang ?? 'en';
  const words = deliveryWords(lang);
  // The brief that has the newest edition stands first.
  const briefs = [...new Set([...editions].reverse().map(({ brief }) => brief))];
  const titles = [
    ...new Set(briefs.map((brief) => [...editions].reverse().find((e) => e.brief === brief)?.title ?? '')),
  ];
  const title = titles.length === 1 ? `${titles[0]}: ${words.editions}` : words.editions;
  const body =
    editions.length === 0
      ? `<p>${escapeHtml(words.noEditions)}</p>`
      : briefs.map((b) => section(b, editions)).join('\n');
  return `<!doctype html>
<html lang="${escapeHtml(lang)}"${isRightToLeft(lang) ? ' dir="rtl"' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<link rel="alternate" type="application/atom+xml" href="${escapeHtml(feed)}">
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(words.editions)}</h1>
<main>
${body}
</main>
<p class="small"><a href="${escapeHtml(feed)}">${escapeHtml(words.feed)}</a></p>
</body>
</html>
`;
}
