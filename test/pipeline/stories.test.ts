/** One wire text from three sites, from adding it to the finished PDF: it counts once, and all its sites are named. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { runMain } from '../cli/run-main.ts';
import { OWN_REPORT, WIRE } from '../library/stories/wire-story.ts';

let folder = '';
const run = (...argv: readonly string[]) => runMain(folder, argv);
const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);

const articleOf = (site: string, paragraphs: readonly string[]): string =>
  `---\ntitle: Ferries at ${site}\nsite: ${site}\nurl: https://${site.toLowerCase()}.example/1\npublished: 2025-03-04\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-stories-'));
  for (const name of ['briefs', 'library/articles', 'library/themes']) mkdirSync(inside(name), { recursive: true });
  writeFileSync(inside('briefpress.yaml'), '');
  writeFileSync(inside('briefs/boats.md'), '---\ntitle: Night boats\nselect: {}\n---\n');
  const sites = { Harbour: WIRE, Valley: WIRE.slice(0, 4), Coast: WIRE.slice(1), Own: OWN_REPORT };
  for (const [site, paragraphs] of Object.entries(sites))
    writeFileSync(inside('library/articles', `${site.toLowerCase()}.md`), articleOf(site, paragraphs));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readEdition(): Edition {
  const [date = ''] = readdirSync(inside('output/boats'));
  return JSON.parse(readFileSync(inside('output/boats', date, 'edition.json'), 'utf8')) as Edition;
}

describe('a story of three sites', () => {
  it('is one source of the edition, with its copies, and explained', async () => {
    const { code, stdout, stderr } = await run('build', 'boats', '--to', 'edition', '--explain');
    expect(code).toBe(0);
    expect(`${stdout}${stderr}`).toMatch(/valley +the same story as harbour\n.*/);
    const { sources, keyFigures } = readEdition();
    expect(sources.map(({ article, copies }) => [article, copies?.map((c) => c.site)])).toEqual([
      ['own', []],
      ['harbour', ['Coast', 'Valley']],
    ]);
    const passengers = keyFigures.filter((figure) => figure.display === '1,400');
    expect(passengers.map((figure) => figure.origin === 'source' && figure.sources)).toEqual([[2]]);
  });

  it('is told by check', async () => {
    expect((await run('check')).stdout).toContain('The article coast holds the same text as harbour, valley');
  });

  it('is printed with its sites, and holds without the files of its copies', async () => {
    const built = await run('build', 'boats');
    expect(built.code).toBe(0);
    const pdf = inside(built.stdout.trim());
    expect((await run('verify', pdf)).code).toBe(0);
    rmSync(inside('library/articles/valley.md'));
    writeFileSync(inside('library/articles/coast.md'), articleOf('Coast', ['Nothing of it is left.']));
    const { code, stdout } = await run('verify', pdf);
    expect([code, stdout]).toEqual([0, expect.stringContaining('all that was checked holds')]);
  });
});
