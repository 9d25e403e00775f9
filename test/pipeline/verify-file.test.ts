/** A printed briefing of an invented library, and all that may happen to page, edition and articles afterwards. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildBrief } from '../../src/pipeline/build-brief.ts';
import type { BuildResult } from '../../src/pipeline/build-model.ts';
import { assetsOf } from '../../src/pipeline/edition-assets.ts';
import { documentMetadata, editionAttachment, printEdition } from '../../src/pipeline/print-edition.ts';
import { type Verification, verifyFile } from '../../src/pipeline/verify-file.ts';
import { finishPdf } from '../../src/print/finish-pdf.ts';
import type { Printer } from '../../src/print/model.ts';
import { openPrinter } from '../../src/print/open-printer.ts';
import type { Workspace } from '../../src/workspace/model.ts';
import { openWorkspace } from '../../src/workspace/open-workspace.ts';
import { runMain } from '../cli/run-main.ts';

const SETTINGS = { path: null, sandbox: 'auto', timeout: 30_000 } as const;
const WORLD = { now: () => new Date('2025-03-10T08:00:00Z'), env: process.env, progress: () => undefined };

let folder = '';
let articles = '';
let workspace: Workspace;
let built: BuildResult;
let printer: Printer;
let html = '';
let original: Uint8Array;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-verify-'));
  articles = path.join(folder, 'library/articles');
  await runMain(folder, ['init']);
  const opened = (await openWorkspace(folder)).workspace;
  if (!opened) throw new Error('no workspace');
  workspace = opened;
  built = await buildBrief(workspace, { brief: 'example-bridge', from: null, to: 'pdf', out: null, date: null }, WORLD);
  original = readFileSync(built.path);
  printer = await openPrinter(SETTINGS, { download: false });
  html = (await printEdition(built.edition, assetsOf(built.edition, workspace).assets, printer)).html;
});
afterAll(async () => {
  await printer.close();
  rmSync(folder, { recursive: true, force: true });
});

const saved = new Map<string, string>();
/** Changes an article's file until the end of the test. */
function changeArticle(change: (text: string) => string): void {
  for (const name of readdirSync(articles)) {
    const file = path.join(articles, name);
    if (!saved.has(file)) saved.set(file, readFileSync(file, 'utf8'));
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}
afterEach(() => {
  rmSync(articles, { recursive: true });
  mkdirSync(articles);
  for (const [file, text] of saved) writeFileSync(file, text);
});
beforeAll(() => changeArticle((text) => text));

async function verify(bytes: Uint8Array = original, standalone = false): Promise<Verification> {
  const file = path.join(folder, 'copy.pdf');
  writeFileSync(file, bytes);
  return verifyFile({ file, workspace: standalone ? null : workspace, standalone });
}
const told = ({ diagnostics }: Verification): string[] => diagnostics.map((d) => `${d.code}: ${d.what}`);
const printAgain = async (page: string): Promise<Uint8Array> =>
  finishPdf((await printer.print(page)).bytes, documentMetadata(built.edition), {
    attachment: editionAttachment(built.edition),
  });

/** Words of the summary as the page has them, none of which stands in another place of it. */
const [sentence = ''] = ['The town council of Alderbrook voted on Tuesday'];

describe('the attached edition', () => {
  it('is the file that is written beside the PDF, byte for byte', () => {
    const beside = built.files.find((file) => file.endsWith('edition.json')) ?? '';
    expect(Buffer.from(editionAttachment(built.edition).bytes).equals(readFileSync(beside))).toBe(true);
  });
});

describe('verifyFile', () => {
  it('passes the briefing as it was made', async () => {
    const verified = await verify();
    expect(told(verified)).toEqual([]);
    expect(verified).toMatchObject({ evidenceChecked: true, everyWordChecked: true, pages: built.pages });
    expect(verified.items).toBeGreaterThan(5);
    expect(html).toContain(sentence);
  });

  it('passes it without a library, and says that it asked none', async () => {
    const verified = await verify(original, true);
    expect(told(verified)).toEqual([]);
    expect(verified.evidenceChecked).toBe(false);
  });

  it('passes it after a tag was added, the title changed and the file renamed', async () => {
    changeArticle((text) =>
      text.replace('tags: []', 'tags: [bridges]').replace(/^title: .*$/m, 'title: Another title'),
    );
    for (const name of readdirSync(articles))
      renameSync(path.join(articles, name), path.join(articles, `renamed-${name}`));
    expect(told(await verify())).toEqual([]);
  });

  it('names the item when one letter of a cited span is another', async () => {
    changeArticle((text) => text.replace('voted on Tuesday by', 'voted on Tuesdey by'));
    const lines = told(await verify());
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every((line) => line.startsWith('verify-gone: '))).toBe(true);
    expect(lines[0]).toMatch(
      /“The town council of .*” \(page 1, source 1 [\w-]+\): its words are no longer in the article/,
    );
  });

  it('says that text has moved where it did', async () => {
    changeArticle((text) => text.replace('\n---\n', '\n---\nThis article was corrected.\n\n'));
    const { diagnostics } = await verify();
    expect(diagnostics.length).toBeGreaterThan(5);
    expect(new Set(diagnostics.map((d) => `${d.code} ${d.severity}`))).toEqual(new Set(['verify-moved warning']));
  });

  it('fails when the article was deleted', async () => {
    rmSync(articles, { recursive: true });
    mkdirSync(articles);
    const { diagnostics, items } = await verify();
    expect(diagnostics.filter((d) => d.what.includes('no longer in the library'))).toHaveLength(items);
  });

  it('fails when a byte of the attachment is another', async () => {
    const document = await PDFDocument.load(original, { updateMetadata: false });
    const packed = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .find(
        (o): o is PDFRawStream =>
          o instanceof PDFRawStream && String(o.dict.get(PDFName.of('Type'))) === '/EmbeddedFile',
      );
    const at = Buffer.from(original).indexOf(packed?.contents ?? '');
    const changed = Uint8Array.from(original);
    changed[at + 1000] = (changed[at + 1000] ?? 0) ^ 1;
    expect(told(await verify(changed))[0]).toContain('verify-attachment: The edition inside the PDF is not whole');
  });

  it('fails when a word of the edition inside was changed and packed anew', async () => {
    const attachment = editionAttachment(built.edition);
    const bytes = Buffer.from(Buffer.from(attachment.bytes).toString('utf8').replaceAll('Tuesday', 'Monday!'));
    const forged = await finishPdf((await printer.print(html)).bytes, documentMetadata(built.edition), {
      attachment: { ...attachment, bytes },
    });
    expect(told(await verify(forged)).join()).toContain('verify-attachment');
  });

  it('finds a word that was replaced on a page, and says which', async () => {
    const lines = told(
      await verify(await printAgain(html.replace(sentence, sentence.replace('Tuesday', 'Monday'))), true),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^verify-altered: .*“The town council .*\(page 1, source 1 /);
    expect(lines[0]).toContain('the page has “Monday” where the edition has “Tuesday”');
  });

  it('finds words that were put in, and a sentence that was taken out', async () => {
    const put = await verify(await printAgain(html.replace('</main>', '<p>Vote for nobody.</p></main>')), true);
    expect(told(put)).toMatchObject([expect.stringMatching(/^verify-foreign: Page \d has .*“Vote for nobody\.”/)]);
    const label = built.edition.keyFigures[0]?.label;
    const words = label && 'evidence' in label ? (label.evidence.spans[0]?.text ?? '') : '';
    const spaced = html.replaceAll('\u00a0', ' ');
    expect(spaced).toContain(`>${words}<`);
    const out = await verify(await printAgain(spaced.replace(`>${words}<`, '><')), true);
    expect(out.diagnostics.map((d) => d.code)).toContain('verify-not-on-page');
  });

  it('finds two glyphs that changed places in the drawing of a page, wherever they are', async () => {
    const drawing = async () => {
      const document = await PDFDocument.load(original, { updateMetadata: false });
      const page = document.getPage(0).node;
      const [reference, stream] = [page.get(PDFName.of('Contents')), page.Contents()];
      if (!(stream instanceof PDFRawStream) || !(reference instanceof PDFRef)) throw new Error('no plain stream');
      return { document, reference, text: Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1') };
    };
    // Glyph 1 is the space: where words are parted is not compared.
    const pairs = [...(await drawing()).text.matchAll(/<(?!0001)(\w{4})>( Tj\n[\d.]+ 0 Td )<(?!0001|\1)(\w{4})>/g)];
    expect(pairs.length).toBeGreaterThan(300);
    const unnoticed: string[] = [];
    for (const { index, 0: whole, 1: a, 2: between, 3: b } of pairs.filter((_, i) => i % 61 === 0)) {
      const { document, reference, text } = await drawing();
      const swapped = `${text.slice(0, index)}<${b}>${between}<${a}>${text.slice(index + whole.length)}`;
      document.context.assign(reference, document.context.flateStream(swapped));
      const { diagnostics } = await verify(await document.save({ updateFieldAppearances: false }), true);
      if (!diagnostics.some((d) => d.severity === 'error')) unnoticed.push(whole);
    }
    expect(unnoticed).toEqual([]);
  });

  it('finds a note that was laid over a page', async () => {
    const document = await PDFDocument.load(original, { updateMetadata: false });
    const { context } = document;
    const note = { Type: 'Annot', Subtype: 'FreeText', Rect: [50, 50, 300, 80] };
    document.getPage(0).node.addAnnot(context.register(context.obj(note)));
    const { diagnostics } = await verify(await document.save(), true);
    expect(diagnostics.map((d) => d.code)).toEqual(['verify-overlay']);
  });

  it('says what is no PDF of ours, and what has lost its edition', async () => {
    await expect(verify(Buffer.from('%PDF-none'))).rejects.toMatchObject({ diagnostics: [{ code: 'verify-no-pdf' }] });
    const foreign = await PDFDocument.create();
    foreign.addPage();
    await expect(verify(await foreign.save())).rejects.toMatchObject({ diagnostics: [{ code: 'verify-no-edition' }] });
    const lost = await finishPdf((await printer.print(html)).bytes, documentMetadata(built.edition));
    expect((await verify(lost)).diagnostics.map((d) => d.code)).toEqual(['verify-edition-removed']);
  });

  it('looks for what is from articles where the template is gone', async () => {
    const edition = { ...built.edition, template: 'no-such' };
    const { hashEdition } = await import('../../src/edition/hash.ts');
    const other = { ...edition, hash: hashEdition(edition) };
    const bytes = await finishPdf((await printer.print(html)).bytes, documentMetadata(other), {
      attachment: editionAttachment(other),
    });
    const verified = await verify(bytes);
    expect(verified.diagnostics.map((d) => d.code)).toEqual(['verify-no-template']);
    expect(verified.everyWordChecked).toBe(false);
  });
});
