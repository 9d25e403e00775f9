/**
 * How well `pages: N` is kept: briefs of several libraries in every template and style, on several papers, for 1 to 6 pages.
 * Each is made and printed as `build` does it. See bench/README.md.
 * Usage: npm run build && node bench/pages.mjs [--libraries example,invented,packs,two] [--templates …] [--styles …]
 *          [--papers A4,Letter] [--pages 1,2,3,4,5,6] [--json FILE] [--keep FOLDER]
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { assetsOf } from '../dist/pipeline/edition-assets.js';
import { makeEdition } from '../dist/pipeline/make-edition.js';
import { measureEdition } from '../dist/pipeline/measure-edition.js';
import { printEdition } from '../dist/pipeline/print-edition.js';
import { readBrief } from '../dist/pipeline/read-brief.js';
import { openPrinter } from '../dist/print/open-printer.js';
import { openWorkspace } from '../dist/workspace/open-workspace.js';
import { packNames, readPack } from '../test/fixtures/viewpoints/packs.mjs';
import { EXAMPLES, inventLibrary } from './invent-library.mjs';

const list = (value) => ({ type: 'string', default: value });
const { values } = parseArgs({
  options: {
    libraries: list('example,invented,packs,two'),
    templates: list('briefing,handout,one-page,digest'),
    styles: list('default,ink-saving,large-print'),
    papers: list('A4,Letter'),
    pages: list('1,2,3,4,5,6'),
    json: list(''),
    keep: list(''),
  },
});
const chosen = (name) => values[name].split(',');

/** The last page is to be this full, from the top of its text to the foot. */
const FULL = 0.75;

const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-pages-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

function addPack(name, library) {
  const { theme, articles } = readPack(name);
  writeFileSync(path.join(library, 'themes', `${name}.md`), theme);
  for (const { id, file } of articles) {
    writeFileSync(
      path.join(library, 'articles', `${id}.md`),
      file.replace(/\n---\n/, '\nadded: 2026-11-20T08:00:00Z\nlang: en\n---\n'),
    );
  }
}

/** Each gives the themes of its brief. */
const LIBRARIES = {
  example: (library) => {
    cpSync(EXAMPLES, library, { recursive: true });
    return 'ceasefire, security-guarantees, sanctions, military-balance';
  },
  invented: (library) => {
    cpSync(path.join(EXAMPLES, 'themes'), path.join(library, 'themes'), { recursive: true });
    inventLibrary(path.join(library, 'articles'), 40);
    return 'ceasefire, security-guarantees, sanctions, military-balance';
  },
  packs: (library) => {
    const names = packNames.slice(0, 4);
    for (const name of names) addPack(name, library);
    return names.join(', ');
  },
  two: (library) => {
    const [name] = packNames.slice(-1);
    addPack(name, library);
    return name;
  },
};

function workspaceOf(name) {
  const root = path.join(folder, name);
  for (const each of ['library/articles', 'library/themes', 'briefs'])
    mkdirSync(path.join(root, each), { recursive: true });
  writeFileSync(path.join(root, 'briefpress.yaml'), 'timezone: UTC\n');
  const themes = LIBRARIES[name](path.join(root, 'library'));
  return { root, themes };
}

const shareOfText = (filled, template, style) => {
  // Margins of the default style: enough to tell three quarters from less.
  const [top, bottom] = style === 'large-print' ? [24, 24] : template === 'one-page' ? [18, 16] : [22, 20];
  return (filled * 297 - top) / (297 - top - bottom);
};

const printer = await openPrinter({ path: null, sandbox: 'auto', timeout: 60_000 }, { download: false });
const rows = [];
for (const library of chosen('libraries')) {
  const { root, themes } = workspaceOf(library);
  const { workspace } = await openWorkspace(root);
  for (const template of chosen('templates'))
    for (const style of chosen('styles'))
      for (const paper of chosen('papers'))
        for (const pages of chosen('pages').map(Number)) {
          const budget = pages > 0 ? `pages: ${pages}\n` : '';
          const brief = `---\ntitle: A brief to be fitted\nquestion: Does it fit?\ntemplate: ${template}\nstyle: ${style}\npaper: ${paper}\n${budget}lang: en\nselect:\n  themes: [${themes}]\n  limit: 40\n---\nWhat the editor says stands first.\n`;
          writeFileSync(path.join(root, 'briefs/fit.md'), brief);
          const start = performance.now();
          const { brief: parsed } = await readBrief(workspace, 'fit');
          const taken = [];
          const measure = async (edition, spacing) => {
            const value = await measureEdition(edition, assetsOf(edition, workspace).assets, printer, spacing);
            taken.push(value);
            return value;
          };
          const { edition } = await makeEdition(
            workspace,
            parsed,
            '2026-11-24',
            { progress: () => undefined },
            undefined,
            { measure },
          );
          const { pdf } = await printEdition(edition, assetsOf(edition, workspace).assets, printer);
          const ms = Math.round(performance.now() - start);
          if (values.keep) {
            mkdirSync(values.keep, { recursive: true });
            writeFileSync(
              path.join(values.keep, `${[library, template, style, paper, pages].join('_')}.pdf`),
              pdf.bytes,
            );
          }
          const share = shareOfText(pdf.filled ?? 1, template, style);
          // A composition that filled so many pages was printed on the way: there is enough to say.
          const enough = Math.max(...taken) >= pages - 1 + FULL;
          const row = {
            library,
            template,
            style,
            paper,
            pages,
            got: pdf.pages,
            share: Number(share.toFixed(2)),
            enough,
            prints: taken.length,
            ms,
            taken: taken.map((t) => Number(t.toFixed(2))),
          };
          rows.push(row);
          if (row.got > pages || (row.got < pages && enough) || (row.got === pages && enough && share < FULL))
            process.stderr.write(`${JSON.stringify(row)}\n`);
        }
}
await printer.close();

const of = (test) => rows.filter(test).length;
const asked = rows.filter(({ pages }) => pages > 0);
const result = {
  briefs: asked.length,
  over: of(({ got, pages }) => got > pages),
  tooFew: of(({ got, pages, enough }) => enough && got < pages),
  notFull: of(({ got, pages, enough, share }) => enough && got === pages && share < FULL),
  littleToSay: of(({ got, pages, enough }) => !enough && got <= pages),
  medianPrints: asked.map(({ prints }) => prints).toSorted((a, b) => a - b)[Math.floor(asked.length / 2)],
  mostPrints: Math.max(...asked.map(({ prints }) => prints)),
  medianMs: asked.map(({ ms }) => ms).toSorted((a, b) => a - b)[Math.floor(asked.length / 2)],
};
process.stdout.write(`${JSON.stringify(result)}\n`);
if (values.json) writeFileSync(values.json, JSON.stringify(rows, null, 1));
