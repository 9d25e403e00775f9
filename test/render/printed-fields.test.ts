import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsWanted } from '../../src/pipeline/parts-wanted.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { fieldsOfTemplate, printedFields } from '../../src/render/printed-fields.ts';
import { packageFolders } from '../../src/workspace/package-files.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-fields-'));
  mkdirSync(path.join(folder, 'partials'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, `${name}.hbs`), text);
  return folder;
}

const named = (files: Readonly<Record<string, string>>): string[] => {
  const folder = folderOf(files);
  return [...(fieldsOfTemplate('mine', [folder, packageFolders.templates]) ?? [])];
};

describe('fieldsOfTemplate', () => {
  it('has what is printed, asked for and handed over, and nothing of comments', () => {
    const fields = named({
      mine: '{{!-- summary {{timeline}} --}}{{! changes }}{{#if band}}x{{/if}}{{> theme rail}} sources',
    });
    for (const field of ['band', 'rail']) expect(fields).toContain(field);
    for (const field of ['summary', 'timeline', 'changes', 'sources']) expect(fields).not.toContain(field);
  });

  it('takes the name of a partial for no field, and what stands in it for one', () => {
    const fields = named({
      mine: '{{> articles this}}',
      'partials/articles': '{{> inner}}',
      'partials/inner': '{{timeline}}',
    });
    expect(fields).not.toContain('articles');
    expect(fields).toContain('timeline');
  });

  it('ends where partials call each other', () => {
    expect(named({ mine: '{{> a}}', 'partials/a': '{{> b}}', 'partials/b': '{{> a}}{{summary}}' })).toContain(
      'summary',
    );
  });

  it('is null where there is no such template', () => {
    expect(fieldsOfTemplate('none', [packageFolders.templates])).toBeNull();
  });

  it.each(['briefing', 'one-page', 'handout', 'digest'])('says the same of %s as of its assets', (template) => {
    const folders = { templates: [packageFolders.templates], styles: [packageFolders.styles] };
    const { assets } = loadAssets({ template, style: 'default', folders });
    expect(printedFields(assets)).toEqual(fieldsOfTemplate(template, folders.templates));
  });
});

describe('partsWanted', () => {
  const parts = (files: Readonly<Record<string, string>>, template = 'mine'): readonly string[] =>
    partsWanted(template, { folders: { templates: folderOf(files) } } as Parameters<typeof partsWanted>[1]);

  it('is all but the articles for a template that tells none, in the order of its page', () => {
    expect(parts({}, 'briefing')).toEqual(['summary', 'themes', 'keyFigures', 'timeline', 'viewpoints']);
    expect(parts({}, 'one-page')).toEqual(['summary', 'themes', 'keyFigures', 'viewpoints', 'timeline']);
    expect(parts({}, 'handout')).toEqual(['keyFigures', 'summary', 'timeline', 'viewpoints', 'themes']);
    expect(parts({}, 'none')).toHaveLength(5);
  });

  it('goes by where a part is printed, not by where it is asked for, and looks into partials', () => {
    const asked = '{{#if summary}}{{/if}}{{> timeline timeline}}{{> rest}}';
    const rest = '{{#each viewpoints.items}}{{/each}}{{> summary summary}}';
    expect(parts({ mine: asked, 'partials/rest': rest }).slice(0, 3)).toEqual(['timeline', 'viewpoints', 'summary']);
  });

  it('is the articles alone for a digest, and what a copy of it prints besides', () => {
    expect(parts({}, 'digest')).toEqual(['articles']);
    expect(parts({ mine: '{{> timeline timeline}}{{#each articles}}{{/each}}' })).toEqual(['timeline', 'articles']);
  });
});
