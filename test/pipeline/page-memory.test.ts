/** How a page was laid out last is kept between processes, and never more than a guess. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { charactersOf, pageMemory } from '../../src/pipeline/page-memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'page-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const layout = { contents: null, sections: { summary: 1.25, sources: 3 }, spacing: 'close', pictures: false } as const;

describe('pageMemory', () => {
  it('tells another process what was kept, brief by brief', async () => {
    await pageMemory(path.join(folder, 'new')).keep('talks', { layout, characters: '–é' });
    await pageMemory(path.join(folder, 'new')).keep('grain', { layout: { contents: { a: 1 } }, characters: '' });
    const memory = pageMemory(path.join(folder, 'new'));
    expect(memory.recall('talks')).toEqual({ layout, characters: '–é' });
    expect(memory.recall('grain')).toEqual({ layout: { contents: { a: 1 } }, characters: '' });
    expect(memory.recall('toString')).toBe(null);
  });

  it('leaves out how the sheets of one build were bound', async () => {
    await pageMemory(folder).keep('talks', { layout: { ...layout, sides: 'two' }, characters: '' });
    expect(pageMemory(folder).recall('talks')?.layout).toEqual(layout);
  });

  it.each([
    'not JSON',
    '[]',
    '{"talks":7}',
    '{"talks":{"layout":{},"characters":""}}',
    '{"talks":{"layout":{"contents":null,"sections":{"a":"1"}},"characters":""}}',
    '{"talks":{"layout":{"contents":null,"spacing":"wide"},"characters":""}}',
    '{"talks":{"layout":{"contents":null}}}',
  ])('knows nothing by a file that it did not write: %s', (text) => {
    writeFileSync(path.join(folder, 'pages.json'), text);
    expect(pageMemory(folder).recall('talks')).toBe(null);
  });

  it('does without a folder, and with one that cannot be made', async () => {
    await pageMemory(null).keep('talks', { layout, characters: '' });
    expect(pageMemory(null).recall('talks')).toBe(null);
    writeFileSync(path.join(folder, 'file'), '');
    await pageMemory(path.join(folder, 'file')).keep('talks', { layout, characters: '' });
    expect(readFileSync(path.join(folder, 'file'), 'utf8')).toBe('');
  });
});

describe('charactersOf', () => {
  it('gives those beyond ASCII of the body, each once', () => {
    expect(charactersOf('<head>ü</head><body>“é – é”😀</body>')).toBe('é–“”😀');
  });
});
