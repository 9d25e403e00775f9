/** An edition is taken as it was made before where it is made from the same, and made anew after any change that could touch it. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editionJson } from '../../src/edition/edition-json.ts';
import type { Edition } from '../../src/edition/model.ts';
import { editionMemory } from '../../src/pipeline/edition-memory.ts';
import { FIRST_DRAFT, type MadeEdition, makeEdition } from '../../src/pipeline/make-edition.ts';
import { readBrief } from '../../src/pipeline/read-brief.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { SECOND_WEEK, type WeeklyWorkspace, weeklyWorkspace } from './weekly-workspace.ts';

let weekly: WeeklyWorkspace;
beforeEach(() => {
  weekly = weeklyWorkspace();
});
afterEach(() => rmSync(weekly.folder, { recursive: true, force: true }));

interface How {
  readonly date?: string;
  readonly program?: string;
  readonly anew?: boolean;
  readonly measuredBy?: () => Promise<string>;
  readonly earlier?: Edition | null;
}

async function make(how: How = {}): Promise<MadeEdition> {
  const { date = '2025-03-10', program = 'p', anew = false, measuredBy, earlier = null } = how;
  const { workspace } = await openWorkspace(weekly.folder);
  if (!workspace) throw new Error('no workspace');
  const { brief } = await readBrief(workspace, 'ferries');
  const memory = editionMemory(workspace.folders.data, program);
  const measure = async () => 1;
  return makeEdition(
    workspace,
    brief,
    date,
    undefined,
    { ...FIRST_DRAFT, earlier },
    {
      memory,
      anew,
      ...(measuredBy ? { measure, measuredBy } : {}),
    },
  );
}

const madeFile = (): string => weekly.inside('.briefpress/made/ferries.json');
const append = (file: string, text: string): void => appendFileSync(weekly.inside(file), text);
const replace = (file: string, from: string, to: string): void =>
  writeFileSync(weekly.inside(file), readFileSync(weekly.inside(file), 'utf8').replace(from, to));

const CHANGES: Readonly<Record<string, () => void>> = {
  'a word of an article': () => replace('library/articles/fares-under-review.md', '$3.5 million', '$3.6 million'),
  'the title of an article': () => replace('library/articles/fares-under-review.md', 'Fares under', 'All fares under'),
  'a further article': () => weekly.save(SECOND_WEEK),
  'an article less': () => rmSync(weekly.inside('library/articles/fares-under-review.md')),
  'the sides of a theme': () => replace('library/themes/ferries.md', 'The crews', 'The crew'),
  'the background of a theme': () => append('library/themes/ferries.md', 'How it began.\n'),
  'the known actors': () =>
    writeFileSync(weekly.inside('library/actors.yaml'), 'actors:\n  - name: Marta Lindqvist\n    side: The crews\n'),
  'the title of the brief': () => replace('briefs/ferries.md', 'The ferries', 'All ferries'),
  'the lengths of the brief': () => replace('briefs/ferries.md', '---\n', '---\nlengths:\n  summary: 1\n'),
  'the introduction of the brief': () => append('briefs/ferries.md', 'Read this first.\n'),
  'the template': () => replace('briefs/ferries.md', '---\n', '---\ntemplate: digest\n'),
  'a font of the workspace': () => {
    mkdirSync(weekly.inside('fonts'));
    writeFileSync(weekly.inside('fonts/own.woff2'), 'not read before a text needs it');
  },
};

describe('editionMemory', () => {
  it('gives the edition as it was made, and what was told of it, without reading an article', async () => {
    replace('briefs/ferries.md', '---\n', '---\nsummary:\n  drop: [p00000000]\n');
    const [first, again] = [await make(), await make()];
    expect(first.reading).not.toBe(null);
    expect(again.reading).toBe(null);
    expect(editionJson(again.edition)).toBe(editionJson(first.edition));
    expect(again.diagnostics).toEqual(first.diagnostics);
    expect(again.diagnostics.map(({ code }) => code)).toContain('edit-idle');
    expect([again.selection, again.parts]).toEqual([first.selection, first.parts]);
  });

  it.each(Object.entries(CHANGES))('makes it anew after a change of %s', async (_, change) => {
    await make();
    change();
    expect((await make()).reading).not.toBe(null);
    expect((await make()).reading).toBe(null);
  });

  it('makes it anew after a change of an article that only an earlier edition has', async () => {
    const { edition: earlier } = await make();
    rmSync(weekly.inside('briefs/ferries.md'));
    const select = 'select:\n  articles: [fares-under-review]\n';
    writeFileSync(weekly.inside('briefs/ferries.md'), `---\ntitle: The ferries\n${select}---\n`);
    await make({ earlier });
    expect((await make({ earlier })).reading).toBe(null);
    replace('library/articles/ferry-strike-begins.md', 'published: 2025-03-04', 'published: 2025-03-03');
    expect((await make({ earlier })).reading).not.toBe(null);
    expect((await make({ earlier: { ...earlier, hash: 'another' } })).reading).not.toBe(null);
  });

  it('makes it anew for another date, by another program, and where somebody asks what it is made from', async () => {
    await make();
    expect((await make({ anew: true })).reading).not.toBe(null);
    expect((await make({ date: '2025-03-11' })).reading).not.toBe(null);
    expect((await make({ date: '2025-03-11', program: 'q' })).reading).not.toBe(null);
    expect((await make({ date: '2025-03-11', program: 'q' })).reading).toBe(null);
  });

  it('composes the same from what a process has read before as from what it reads anew', async () => {
    const changes = [
      CHANGES['the title of the brief'],
      CHANGES['the lengths of the brief'],
      CHANGES['the sides of a theme'],
    ];
    const first = await make({ anew: true });
    for (const change of changes) {
      change?.();
      const { edition, reading } = await make({ anew: true });
      const elsewhere = weeklyWorkspace();
      cpSync(weekly.folder, elsewhere.folder, { recursive: true, force: true });
      const own = weekly;
      weekly = elsewhere;
      expect(editionJson((await make({ anew: true })).edition)).toBe(editionJson(edition));
      weekly = own;
      rmSync(elsewhere.folder, { recursive: true, force: true });
      expect(edition.hash).not.toBe(first.edition.hash);
      const isKept = reading?.analysed[0] === first.reading?.analysed[0];
      expect(isKept).toBe(change !== CHANGES['the sides of a theme']);
    }
  });

  it('makes an edition that keeps to pages anew where they are measured by another design', async () => {
    replace('briefs/ferries.md', '---\n', '---\npages: 1\n');
    const by = (design: string) => make({ measuredBy: async () => design });
    await by('serif');
    expect((await by('serif')).reading).toBe(null);
    expect((await by('sans')).reading).not.toBe(null);
    expect((await make()).reading).not.toBe(null);
  });

  it.each([
    ['cut off', (text: string) => text.slice(0, -40)],
    ['changed', (text: string) => text.replace('ferry', 'fairy')],
    ['empty', () => ''],
  ])('believes no file that is %s', async (_, spoil) => {
    const { edition } = await make();
    writeFileSync(madeFile(), spoil(readFileSync(madeFile(), 'utf8')));
    const again = await make();
    expect(again.reading).not.toBe(null);
    expect(again.edition.hash).toBe(edition.hash);
  });

  it('remembers nothing where the program runs from its sources, or nothing can be written', async () => {
    const made = { edition: (await make()).edition, idle: [], diagnostics: [] };
    const unbundled = editionMemory(weekly.folder, null);
    await unbundled.keep('ferries', 'all', made);
    expect(unbundled.recall('ferries', 'all')).toBe(null);
    const file = path.join(weekly.folder, 'briefpress.yaml');
    await editionMemory(file, 'p').keep('ferries', 'all', made);
    expect(editionMemory(file, 'p').recall('ferries', 'all')).toBe(null);
  });
});
