/**
 * An edition → a folder that people look into: the dated PDF, latest.pdf, index.html and an Atom feed. Every file is written
 * whole or not at all, the PDF before all that leads to it, so that no reader ever sees half of one; and written again it is
 * the same, so that an interrupted delivery is simply done once more.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Answer, Channel, Job } from '../channel.ts';
import { atomFeed } from './atom-feed.ts';
import { briefsOf, latestOf } from './editions-in.ts';
import { entryOf, listWith, readFolderList } from './folder-list.ts';
import type { FolderList, FolderOrder, WriteIndex } from './model.ts';

export const FOLDER_FILES = {
  list: 'editions.json',
  index: 'index.html',
  feed: 'feed.xml',
  latest: 'latest.pdf',
} as const;
export const latestName = (brief: string): string => `${brief}-latest.pdf`;

/** Writes a file whole or not at all. */
type WriteFile = (file: string, content: Uint8Array | string) => Promise<void>;

interface Tools {
  /** The workspace's folder. */
  readonly root: string;
  readonly writeFile: WriteFile;
  readonly writeIndex: WriteIndex;
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function readIfThere(file: string): Promise<Buffer | null> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

/** A file that is as it should be is left alone: its readers need not fetch it again. */
async function keep(file: string, content: Uint8Array | string, { writeFile }: Tools): Promise<void> {
  const there = await readIfThere(file);
  if (there === null || !there.equals(Buffer.from(content))) await writeFile(file, content);
}

/** Of each brief, and of all: the file with the newest date, which need not be the one that has just come. */
async function keepLatest(list: FolderList, folder: string, tools: Tools): Promise<void> {
  const wanted = [
    ...briefsOf(list.editions).map((brief) => [latestName(brief), brief] as const),
    [FOLDER_FILES.latest, null] as const,
  ];
  for (const [name, brief] of wanted) {
    const latest = latestOf(list.editions, brief);
    const bytes = latest && (await readIfThere(path.join(folder, latest.file)));
    if (bytes !== null) await keep(path.join(folder, name), bytes, tools);
  }
}

/** What a killed run was writing: hidden, and of no use to anybody. */
async function removeTorn(folder: string, names: readonly string[]): Promise<void> {
  const there = await readdir(folder).catch((): string[] => []);
  const torn = there.filter((name) =>
    names.some((own) => name.startsWith(`.${own}.`) && /\.\d+-[0-9a-f]{8}\.tmp$/.test(name)),
  );
  for (const name of torn) await rm(path.join(folder, name), { force: true });
}

async function deliver(job: Job<FolderOrder>, tools: Tools): Promise<Answer> {
  const { url } = job.order;
  const folder = path.resolve(tools.root, job.order.folder);
  const { name, sha256 } = job.pdf;
  await removeTorn(folder, [name, latestName(job.edition.brief), ...Object.values(FOLDER_FILES)]);
  const list = await readFolderList(path.join(folder, FOLDER_FILES.list));
  if (list === 'damaged')
    return { kind: 'permanent', reason: `${FOLDER_FILES.list} in the folder is damaged; removed, it is begun anew` };
  const bytes = await job.pdf.bytes();
  const target = path.join(folder, name);
  const there = await readIfThere(target);
  if (there !== null && hashOf(there) !== sha256)
    return { kind: 'permanent', reason: `another file of the name ${name} is in the folder` };
  if (there === null) await tools.writeFile(target, bytes);
  const next = listWith(list, entryOf(job.edition, { name, sha256, bytes: bytes.length }));
  await keep(path.join(folder, FOLDER_FILES.list), `${JSON.stringify(next, null, 2)}\n`, tools);
  await keepLatest(next, folder, tools);
  await keep(path.join(folder, FOLDER_FILES.index), tools.writeIndex(next.editions, FOLDER_FILES), tools);
  const feed = atomFeed(next, FOLDER_FILES, url);
  if (feed !== null) await keep(path.join(folder, FOLDER_FILES.feed), feed, tools);
  const written = await readIfThere(target);
  if (written === null || hashOf(written) !== sha256)
    return { kind: 'temporary', reason: `what stands at ${target} is not what was written` };
  return { kind: 'sent', proof: { path: target, sha256 } };
}

export function folderChannel(tools: Tools): Channel<FolderOrder> {
  return {
    name: 'folder',
    send: async (job) => {
      try {
        return await deliver(job, tools);
      } catch (error) {
        // A disk that is full or a share that is not mounted may be there later.
        return { kind: 'temporary', reason: error instanceof Error ? error.message.replace(/\.$/, '') : String(error) };
      }
    },
  };
}
