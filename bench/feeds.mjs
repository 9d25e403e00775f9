/** Checks of single fields of feeds → how many readFeed() passes, and how many a peer package, where one is installed. */
import { readFeed } from '../dist/index.js';
import { checks, fieldOf } from '../test/fixtures/feeds/checks.mjs';

const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const attempt = (read) => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

const readOwn = ({ text, url }) => readFeed(new TextEncoder().encode(text), url === undefined ? {} : { url });
const failed = checks.filter(
  (check) =>
    !same(
      fieldOf(
        attempt(() => readOwn(check)),
        check.field,
      ),
      check.expected,
    ),
);
console.log(`briefpress: ${checks.length - failed.length} of ${checks.length}`);
if (process.argv.includes('--errors')) for (const { name } of failed) console.log(`  ${name}`);

/** Fields that a peer has under another name; only those whose value can be compared as it is. */
const ENTRY_FIELDS = {
  title: (e) => e.title,
  link: (e) => e.link ?? e.url ?? e.links?.find(({ rel }) => rel === 'alternate' || rel === undefined)?.href,
  id: (e) => e.guid?.value ?? e.guid ?? e.id,
};

const comparable = checks.filter(({ field }) => field.startsWith('entry.') && field.slice(6) in ENTRY_FIELDS);
const PEER = 'feedsmith';
const peer = await import(PEER).catch(() => null);
if (peer) {
  const entryOf = ({ feed }) => (feed.items ?? feed.entries)?.[0] ?? {};
  const passed = comparable.filter(({ text, field, expected }) =>
    same(
      attempt(() => ENTRY_FIELDS[field.slice(6)](entryOf(peer.parseFeed(text))) ?? null),
      expected,
    ),
  );
  const own = comparable.filter((check) => !failed.includes(check));
  console.log(
    `titles, links and ids of entries: briefpress ${own.length}, feedsmith ${passed.length} of ${comparable.length}`,
  );
} else console.log('feedsmith: not installed');
