import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EditionFacts, Job } from '../../src/delivery/channel.ts';
import { folderChannel } from '../../src/delivery/folder/folder-channel.ts';
import type { FolderOrder } from '../../src/delivery/folder/model.ts';
import { readFeed } from '../../src/library/read-feed.ts';
import { writeWhole } from '../../src/print/write-whole.ts';
import { renderIndex } from '../../src/render/delivery/render-index.ts';
import { FACTS } from './example-job.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'briefpress-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const inside = (name: string): string => path.join(root, 'handouts', name);
const text = (name: string): string => readFileSync(inside(name), 'utf8');
const visible = (): readonly string[] => readdirSync(path.join(root, 'handouts')).sort();
const bytesOf = ({ brief, number, revision }: EditionFacts): Buffer =>
  Buffer.from(`%PDF ${brief} ${number} ${revision}`);
const signal = new AbortController().signal;

const NAMES = { 1: '2025-03-03', 2: '2025-03-10', 3: '2025-03-17' } as const;
const edition = (number: 1 | 2 | 3, changes: Partial<EditionFacts> = {}): EditionFacts => ({
  ...FACTS,
  number,
  date: NAMES[number],
  issuedAt: `${NAMES[number]}T07:00:00.000Z`,
  issue: `No ${number}`,
  hash: `${number}`.repeat(64),
  ...changes,
});

function deliver(facts: EditionFacts, order: Partial<FolderOrder> = {}, write = writeWhole) {
  const bytes = bytesOf(facts);
  const { brief, date, number, revision } = facts;
  const name = `${brief}-${date}-no${number}${revision > 1 ? `-r${revision}` : ''}.pdf`;
  const pdf = { path: '', name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: async () => bytes };
  const job = { edition: facts, pdf, recipient: 'handouts', order: { folder: 'handouts', url: null, ...order } };
  const channel = folderChannel({ root, writeFile: write, writeIndex: renderIndex });
  return channel.send(job as unknown as Job<FolderOrder>, signal);
}

describe('a folder of editions', () => {
  it('gets the dated file, the latest, an index and a feed; the proof is the path and its hash', async () => {
    const answer = await deliver(edition(1));
    const sha256 = createHash('sha256')
      .update(bytesOf(edition(1)))
      .digest('hex');
    expect(answer).toEqual({ kind: 'sent', proof: { path: inside('quays-2025-03-03-no1.pdf'), sha256 } });
    expect(visible()).toEqual([
      'editions.json',
      'feed.xml',
      'index.html',
      'latest.pdf',
      'quays-2025-03-03-no1.pdf',
      'quays-latest.pdf',
    ]);
    expect(text('latest.pdf')).toBe('%PDF quays 1 1');
  });

  it('is the same to the byte when an edition comes again', async () => {
    await deliver(edition(1));
    const before = visible().map((name) => text(name));
    let written = 0;
    await deliver(edition(1), {}, (file, content) => {
      written++;
      return writeWhole(file, content);
    });
    expect(visible().map((name) => text(name))).toEqual(before);
    expect(written).toBe(0);
  });

  it('keeps the latest where an older edition comes late', async () => {
    await deliver(edition(3));
    await deliver(edition(2));
    expect(text('latest.pdf')).toBe('%PDF quays 3 1');
    expect(text('index.html').indexOf('No 3')).toBeLessThan(text('index.html').indexOf('No 2'));
  });

  it('has a revision in the place of what it replaces, which is still there and said to be replaced', async () => {
    await deliver(edition(1));
    await deliver(edition(1, { revision: 2, issue: 'No 1 · revision 2', issuedAt: '2025-03-04T09:00:00.000Z' }));
    expect(text('latest.pdf')).toBe('%PDF quays 1 2');
    expect(text('index.html')).toMatch(/<s><a href="quays-2025-03-03-no1\.pdf">No 1<\/a><\/s> \(replaced\)/);
    const feed = text('feed.xml');
    expect(feed.match(/<entry/g)).toHaveLength(1);
    expect(feed).toContain('<published>2025-03-03T07:00:00.000Z</published>');
    expect(feed.match(/<updated>2025-03-04T09:00:00\.000Z<\/updated>/g)).toHaveLength(2);
  });

  it('serves several briefs, each with its latest', async () => {
    await deliver(edition(2));
    await deliver(edition(1, { brief: 'bridges', title: 'Bridges & <piers>', lang: 'de' }));
    expect(text('bridges-latest.pdf')).toBe('%PDF bridges 1 1');
    expect(text('latest.pdf')).toBe('%PDF quays 2 1');
    expect(text('index.html')).toContain('Bridges &amp; &lt;piers&gt;');
    expect(text('index.html')).toContain('<section lang="de" id="bridges">');
  });

  it('removes what a killed run was writing, and no file of anybody else', async () => {
    await deliver(edition(1));
    writeFileSync(inside('.latest.pdf.123-0a1b2c3d.tmp'), 'torn');
    writeFileSync(inside('.notes.tmp'), 'mine');
    await deliver(edition(2));
    expect(visible().filter((name) => name.startsWith('.'))).toEqual(['.notes.tmp']);
  });

  it('never takes the place of a file that is not its own', async () => {
    mkdirSync(path.join(root, 'handouts'));
    writeFileSync(inside('quays-2025-03-03-no1.pdf'), 'somebody’s');
    expect(await deliver(edition(1))).toMatchObject({
      kind: 'permanent',
      reason: expect.stringContaining('another file'),
    });
    expect(visible()).toEqual(['quays-2025-03-03-no1.pdf']);
  });

  it('leaves a damaged list alone', async () => {
    mkdirSync(path.join(root, 'handouts'));
    writeFileSync(inside('editions.json'), '{"version":1,"editions":[{');
    expect(await deliver(edition(1))).toMatchObject({ kind: 'permanent', reason: expect.stringContaining('damaged') });
  });

  it('waits for a folder that cannot be written to', async () => {
    writeFileSync(path.join(root, 'handouts'), 'a file');
    expect((await deliver(edition(1))).kind).toBe('temporary');
  });

  it('is whole at every moment: a stop after any write leaves files of one kind or the other, and the next run mends it', async () => {
    await deliver(edition(1));
    const wholes = new Map(visible().map((name) => [name, new Set([text(name)])]));
    for (let stop = 0; ; stop++) {
      rmSync(root, { recursive: true });
      mkdirSync(root);
      await deliver(edition(1));
      let writes = 0;
      const answer = await deliver(edition(2), {}, (file, content) => {
        if (writes++ === stop) return Promise.reject(new Error('stopped'));
        return writeWhole(file, content);
      });
      // The feed and the index lead to nothing that is not there.
      for (const name of ['feed.xml', 'index.html'])
        for (const [, href = ''] of text(name).matchAll(/href="([^":]+\.pdf)"/g)) expect(visible()).toContain(href);
      for (const [name, versions] of wholes) if (name.endsWith('.pdf')) versions.add(text(name));
      if (answer.kind === 'sent') break;
      expect((await deliver(edition(2))).kind).toBe('sent');
      expect(text('latest.pdf')).toBe('%PDF quays 2 1');
    }
    expect([...(wholes.get('latest.pdf') ?? [])].sort()).toEqual(['%PDF quays 1 1', '%PDF quays 2 1']);
  });
});

describe('the feed', () => {
  it('is read as Atom with ids that stay, and dates of the editions', async () => {
    await deliver(edition(1));
    const first = text('feed.xml');
    await deliver(edition(2, { title: 'The quays & <more>', summary: [{ text: 'A \u0007 bell.', source: null }] }));
    const feed = readFeed(Buffer.from(text('feed.xml')));
    expect(feed.entries.map(({ title }) => title)).toEqual(['The quays & <more>, No 2', 'The quays, No 1']);
    const idsOf = (xml: string) => [...xml.matchAll(/<id>(.*?)<\/id>/g)].map((match) => match[1]);
    const [feedId, , firstId] = idsOf(text('feed.xml'));
    expect(idsOf(first)).toEqual([feedId, firstId]);
    for (const id of idsOf(text('feed.xml')))
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(text('feed.xml')).not.toContain('\u0007');
  });

  it('has whole addresses where the folder is published', async () => {
    await deliver(edition(1), { url: 'https://example.org/quays/' });
    expect(text('feed.xml')).toContain('href="https://example.org/quays/quays-2025-03-03-no1.pdf"');
    expect(text('feed.xml')).toContain(
      'rel="self" type="application/atom+xml" href="https://example.org/quays/feed.xml"',
    );
  });
});
