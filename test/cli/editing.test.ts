/** An editor's session with the command, on the sample workspace that init makes. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Edition } from '../../src/edition/model.ts';
import { runMain } from './run-main.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-edit-'));
  await runMain(folder, ['init']);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const BRIEF = 'briefs/example-bridge.md';
const inside = (file: string): string => path.join(folder, file);

/** Writes keys into the front matter of the brief. */
function editBrief(keys: string): void {
  const text = readFileSync(inside(BRIEF), 'utf8');
  writeFileSync(inside(BRIEF), text.replace(/^---\n/, `---\n${keys}\n`));
}

async function build(date = '2025-03-09', ...more: readonly string[]) {
  const argv = ['build', 'example-bridge', '--to', 'edition', '--date', date, ...more];
  const ran = await runMain(folder, argv);
  const file = inside(`output/example-bridge/${date}/edition.json`);
  return { ...ran, edition: JSON.parse(readFileSync(file, 'utf8')) as Edition };
}

/** Ids of a part's table in an explanation, by whether they are printed. */
function idsIn(stdout: string, title: string): { readonly printed: string[]; readonly next: string[] } {
  const part = stdout.split(/\n\n/).find((block) => block.startsWith(title)) ?? '';
  const [printed = '', next = ''] = part.split('not printed, because');
  const ids = (text: string): string[] => [...text.matchAll(/^ {2}([pfste][0-9a-f]{8}) /gm)].map((m) => m[1] ?? '');
  return { printed: ids(printed), next: ids(next) };
}

describe('an editor', () => {
  it('pins what explain shows as not printed, drops and rewords what it shows as printed', async () => {
    const before = await build('2025-03-09', '--explain');
    const sentences = idsIn(before.stdout, 'Summary and themes');
    const figures = idsIn(before.stdout, 'Key figures');
    const [pin, drop, reword] = [sentences.next[0], sentences.printed[0], figures.printed[0]];
    editBrief(`summary: { pin: [${pin}], drop: [${drop}] }\nkey-figures: { reword: { ${reword}: words of ours } }`);
    const { code, stderr, edition, stdout } = await build('2025-03-09', '--explain');
    expect([code, stderr]).toEqual([0, '']);
    const ids = [...edition.summary.flat(), ...edition.themes.flatMap((t) => t.passages)].map((p) => p.id);
    expect(ids).toContain(pin);
    expect(ids).not.toContain(drop);
    expect(edition.keyFigures.find((k) => k.id === reword)?.label).toMatchObject({ reworded: 'words of ours' });
    expect(stdout).toMatch(/\[reworded\] .*words of ours/);
    expect(idsIn(stdout, 'Summary and themes').printed).toContain(pin);
  });

  it('is told, with file and line, that a pinned text is gone, and what it was', async () => {
    const { edition } = await build('2025-03-02');
    const [sentence] = edition.summary.flat();
    if (sentence?.origin !== 'source') throw new Error('the sample has no sentence');
    editBrief(`summary:\n  pin:\n    - ${sentence.id}`);
    const file = inside(`library/articles/${sentence.evidence.article}.md`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(sentence.text, 'Nothing of it is left here at all.'));
    const { code, stderr } = await build('2025-03-09');
    expect(code).toBe(1);
    expect(stderr).toContain(`${BRIEF}:4: warning: The id "${sentence.id}" under summary.pin names nothing`);
    expect(stderr).toContain(`On 2025-03-02 it stood for: "${sentence.text.slice(0, 40)}`);
  });

  it('prints the mark of the editor where a number would stand, and says what it means', async () => {
    const plain = await runMain(folder, ['build', 'example-bridge', '--to', 'html', '--out', 'plain']);
    expect(readFileSync(inside(plain.stdout.trim()), 'utf8')).not.toContain('<abbr title=');
    editBrief('summary: { add: ["The <i>works</i> begin in May."] }');
    const { code, stdout } = await runMain(folder, ['build', 'example-bridge', '--to', 'html', '--out', 'edited']);
    expect(code).toBe(0);
    const html = readFileSync(inside(stdout.trim()), 'utf8');
    expect(html).toContain('The &lt;i&gt;works&lt;/i&gt; begin in May.');
    expect(html).toMatch(/begin in May\.<\/span><span class="marks"><abbr title="The editor’s own words">ed\.<\/abbr>/);
    expect(html).toContain('“ed.” marks words of the editor’s own');
  });

  it('limits the words of one article in brief or settings, and is told when that bit', async () => {
    writeFileSync(inside('briefpress.yaml'), 'limits: { quoted-words-per-article: 5 }\n');
    const few = await build();
    expect(few.code).toBe(0);
    expect(few.stderr).toContain('No more than 5 words of article');
    editBrief('limits: { quoted-words-per-article: 5000 }');
    expect((await build()).stderr).toBe('');
  });
});
