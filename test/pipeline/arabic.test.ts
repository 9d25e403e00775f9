/** The worked example of adding a script (docs/fonts.md): an Arabic brief whose words are found whole, and held against the edition. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBrief } from '../../src/pipeline/build-brief.ts';
import { assetsOf } from '../../src/pipeline/edition-assets.ts';
import { documentMetadata, editionAttachment, printEdition } from '../../src/pipeline/print-edition.ts';
import { verifyFile } from '../../src/pipeline/verify-file.ts';
import { roleOf, structureElements } from '../../src/print/conform/structure-tree.ts';
import { finishPdf } from '../../src/print/finish-pdf.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import { loadPdfLibrary } from '../../src/print/pdf-library.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { runMain } from '../cli/run-main.ts';

const ARTICLE = `---
title: المجلس يناقش مستقبل الجسر القديم
site: صحيفة الوادي
url: https://alwadi.example/bridge
published: 2025-03-04
lang: ar
---

ناقش مجلس المدينة مستقبل الجسر القديم في جلسة طويلة يوم الثلاثاء 4 مارس 2025. وقال المهندس سامي الخوري: «لا يمكن إصلاح الجسر قبل الشتاء، ويجب إغلاقه أمام السيارات».

وتبلغ كلفة الإصلاح 3.5 مليون يورو بحسب المجلس.
`;
const BRIEF = `---
title: الجسر القديم
lang: ar
template: digest
select:
  articles: [bridge]
---
`;
const MIXED = `---
title: "The bridge: الجسر القديم"
lang: ar
template: handout
select:
  articles: [bridge]
---
مقدمة قصيرة to the council.
`;
const WORDS = ['المجلس', 'يناقش', 'مستقبل', 'الجسر', 'القديم', 'المدينة', 'المهندس', 'السيارات', 'الشتاء', 'صحيفة'];
const WORLD = { now: () => new Date('2025-03-10T08:00:00Z'), env: process.env, progress: () => undefined };

let folder = '';
let file = '';
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-arabic-'));
  await runMain(folder, ['init']);
  const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);
  const amiri = path.dirname(createRequire(import.meta.url).resolve('@fontsource/amiri/package.json'));
  mkdirSync(inside('node_modules/@fontsource'), { recursive: true });
  symlinkSync(amiri, inside('node_modules/@fontsource/amiri'));
  writeFileSync(inside('briefpress.yaml'), 'fonts: ["@fontsource/amiri"]\n');
  writeFileSync(inside('library/articles/bridge.md'), ARTICLE);
  writeFileSync(inside('briefs/arabic.md'), BRIEF);
  writeFileSync(inside('briefs/mixed.md'), MIXED);
  const { workspace } = await openWorkspace(folder);
  const request = { brief: 'arabic', from: null, to: 'pdf', out: null, date: null } as const;
  file = (await buildBrief(workspace, request, WORLD)).path;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an Arabic brief', () => {
  it.skipIf(spawnSync('pdftotext', ['-v']).error)('has words that are found whole (needs pdftotext)', () => {
    const text = execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(WORDS.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('is held against its edition letter by letter, and says that their order is not', async () => {
    const { workspace } = await openWorkspace(folder);
    const verified = await verifyFile({ file, workspace, standalone: true });
    expect(verified.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(verified.wordsNotCompared).toBe(0);
    expect(verified.wordsWithoutOrder).toBeGreaterThan(30);
  });

  it('holds where its title and its introduction run both ways', async () => {
    const { workspace } = await openWorkspace(folder);
    const request = { brief: 'mixed', from: null, to: 'pdf', out: null, date: null } as const;
    const { path: mixed } = await buildBrief(workspace, request, WORLD);
    const { diagnostics, pages } = await verifyFile({ file: mixed, workspace, standalone: true });
    expect([pages, diagnostics.filter(({ severity }) => severity === 'error')]).toEqual([2, []]);
  });

  it('says of its English headings that they are English, and of its own words nothing else than Arabic', async () => {
    const library = await loadPdfLibrary();
    const { workspace } = await openWorkspace(folder);
    const request = { brief: 'mixed', from: null, to: 'pdf', out: null, date: null } as const;
    const { path: mixed } = await buildBrief(workspace, request, WORLD);
    const document = await library.PDFDocument.load(readFileSync(mixed));
    const langs = structureElements(document, library).map(({ dict }) => [
      roleOf(dict, library),
      String(dict.get(library.PDFName.of('Lang')) ?? ''),
    ]);
    const of = (role: string): string[] => langs.flatMap(([r = '', lang = '']) => (r === role ? [lang] : []));
    expect(of('H1')).toEqual(['']);
    expect(of('H2').length).toBeGreaterThan(1);
    expect(of('H2').every((lang) => lang === '(en)')).toBe(true);
    expect(document.catalog.get(library.PDFName.of('Lang'))?.toString()).toContain('ar');
  });

  it('does not hold where one letter of a page is another', async () => {
    const { workspace } = await openWorkspace(folder);
    if (!workspace) throw new Error('no workspace');
    const edition = JSON.parse(readFileSync(path.join(path.dirname(file), 'edition.json'), 'utf8'));
    const printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 30_000 }, { download: false });
    const { html } = await printEdition(edition, assetsOf(edition, workspace).assets, printer);
    const { bytes } = await printer.print(html.replace('قبل الشتاء', 'قال الشتاء'));
    await printer.close();
    const copy = path.join(folder, 'copy.pdf');
    const how = { attachment: editionAttachment(edition) };
    writeFileSync(copy, await finishPdf(bytes, documentMetadata(edition), how));
    const verified = await verifyFile({ file: copy, workspace, standalone: true });
    expect(verified.diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'verify-letters', what: expect.stringMatching(/: 1 ا more, 1 ب less\.$/) },
    ]);
  });
});
