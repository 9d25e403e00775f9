/** A brief without themes, from articles to edition: who says what against whom is told where they are about one matter. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { runMain } from '../cli/run-main.ts';

let folder = '';
const run = (...argv: readonly string[]) => runMain(folder, argv);
const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-whole-brief-'));
  for (const name of ['briefs', 'library/articles', 'library/themes']) mkdirSync(inside(name), { recursive: true });
  writeFileSync(inside('briefpress.yaml'), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const article = (name: string, title: string, text: string): void =>
  writeFileSync(
    inside('library/articles', `${name}.md`),
    `---\ntitle: ${title}\nsite: Coast\nlang: en\n---\n\n${text}\n`,
  );
const brief = (extra = ''): void =>
  writeFileSync(inside('briefs/fish.md'), `---\ntitle: Fish\n${extra}select: {}\n---\n`);

function readEdition(): Edition {
  const [date = ''] = readdirSync(inside('output/fish'));
  return JSON.parse(readFileSync(inside('output/fish', date, 'edition.json'), 'utf8')) as Edition;
}

const NORWAY = 'Norway said on Monday that the herring quota must fall by a tenth next year.';
const ICELAND = 'Iceland insisted on Tuesday that the herring quota was safe for its coastal fleet.';

function aboutOneMatter(): void {
  article('north', 'Norway asks for a lower herring quota', `${NORWAY} The Norwegian fleet has two hundred boats.`);
  article('west', 'Iceland defends the herring quota', `${ICELAND} Boats leave from eleven harbours.`);
}

describe('a brief without themes', () => {
  it('sets those who speak against each other, under its title, and says who found the sides', async () => {
    aboutOneMatter();
    brief();
    expect((await run('build', 'fish', '--to', 'edition')).code).toBe(0);
    const [viewpoint, ...others] = readEdition().viewpoints;
    expect(others).toEqual([]);
    expect(viewpoint).toMatchObject({ question: 'Fish', sidesFound: true });
    expect(viewpoint?.sides.map(({ name }) => name).sort()).toEqual(['Iceland', 'Norway']);
    expect(viewpoint?.balance).toMatchObject({ onNoSide: 0, articles: 2 });
  });

  it('asks its own question where it has one, and counts the articles of no theme', async () => {
    aboutOneMatter();
    brief('question: Is the quota too high?\n');
    expect((await run('build', 'fish', '--to', 'md')).code).toBe(0);
    const [date = ''] = readdirSync(inside('output/fish'));
    const name = readdirSync(inside('output/fish', date)).find((file) => file.endsWith('.md')) ?? '';
    const page = readFileSync(inside('output/fish', date, name), 'utf8');
    expect(page).toContain('Is the quota too high?');
    expect(page).toMatch(/2 attributed statements in 2 sources, whatever the subject/);
  });

  it('has no table of one voice', async () => {
    article('north', 'Norway asks for a lower herring quota', NORWAY);
    brief();
    expect((await run('build', 'fish', '--to', 'edition')).code).toBe(0);
    expect(readEdition().viewpoints).toEqual([]);
  });

  it('is no fault of a theme for check', async () => {
    aboutOneMatter();
    brief();
    expect((await run('check')).stdout).not.toContain('theme *');
  });

  it('tells why there are none where its articles are about different things', async () => {
    article('north', 'Norway asks for a lower herring quota', NORWAY);
    article('mill', 'A watermill turns again', 'The miller said that the wheel had stood still for a century.');
    article('choir', 'Singers tour the valley', 'The conductor said that the tickets were gone within a day.');
    brief();
    const { code, stdout, stderr } = await run('build', 'fish', '--to', 'edition');
    expect(code).toBe(0);
    expect(`${stdout}${stderr}`).toContain('its 3 articles are not about one matter');
    expect(readEdition().viewpoints).toEqual([]);
  });
});
