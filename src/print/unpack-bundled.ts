/**
 * The packed headless shell of @sparticuz/chromium → an executable in the user's private cache folder.
 *
 * That package's own unpacking goes to a path in the shared temporary folder that any user can occupy first, so it is
 * not used; nor are its fonts (a document brings its own) and its software GPU (paper needs none).
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { missingLibraries, readTar } from './bundled-libraries.ts';
import { reasonOf } from './error-reason.ts';
import type { BrowserCandidate, Machine } from './model.ts';
import { makePrivateFolder } from './private-folder.ts';
import { cacheFolder } from './this-machine.ts';

const EXECUTABLE = 'headless-shell';
const LIBRARIES = 'libraries.json';
const CHUNK = 4 << 20;

/** The package's folder of packed files; throws where it is not installed. */
function bundledFolder(): string {
  const require = createRequire(import.meta.url);
  const main = require.resolve('@sparticuz/chromium');
  return path.resolve(path.dirname(main), '../../bin');
}

/**
 * Unpacks what is not there yet (about 1.5 s, once a version) and gives the executable. Safe when several processes do
 * it at once: each file is written beside its place and renamed into it. What a crash left half-done is done again.
 * Throws with a plain reason: wrong platform, package missing, folder not writable or another's, disk full.
 */
export async function unpackBundled(machine: Machine, packed = bundledFolder()): Promise<BrowserCandidate> {
  if (machine.platform !== 'linux' || machine.arch !== 'x64') {
    throw new Error(`the bundled browser is for Linux x64, and this is ${machine.platform} ${machine.arch}`);
  }
  const { version } = JSON.parse(readFileSync(path.join(packed, '../package.json'), 'utf8')) as { version: string };
  const folder = path.join(cacheFolder(machine), `chromium-${version}`);
  const executable = path.join(folder, EXECUTABLE);
  const needed = missingLibraries(machine).length > 0;
  try {
    if (!isWhole(folder, EXECUTABLE)) await unpackExecutable(packed, folder);
    if (needed && !isWhole(folder, LIBRARIES)) await unpackLibraries(packed, folder);
  } catch (error) {
    throw new Error(`it cannot be unpacked into ${folder}: ${reasonOf(error)}`, { cause: error });
  }
  return { origin: 'bundled', path: executable, env: needed ? { LD_LIBRARY_PATH: libraryPath(machine, folder) } : {} };
}

function libraryPath(machine: Machine, folder: string): string {
  return [path.join(folder, 'lib'), machine.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':');
}

/** The sizes that a finished unpacking noted, file by file. */
type Sizes = Readonly<Record<string, number>>;

/** Without a turn of the event loop: until the browser is started, nothing else should come before it. */
function isWhole(folder: string, name: string): boolean {
  try {
    const sizes = JSON.parse(readFileSync(path.join(folder, `${name}.whole`), 'utf8')) as Sizes;
    return Object.entries(sizes).every(([file, size]) => statSync(path.join(folder, file)).size === size);
  } catch {
    return false;
  }
}

async function unpackExecutable(packed: string, folder: string): Promise<void> {
  await makePrivateFolder(path.dirname(folder));
  await makePrivateFolder(folder);
  await removeLeftovers(folder);
  const source = createReadStream(path.join(packed, 'chromium.br'), { highWaterMark: CHUNK });
  const size = await putFile(path.join(folder, EXECUTABLE), 0o700, (handle) =>
    pipeline(source, createBrotliDecompress({ chunkSize: CHUNK }), async (chunks: AsyncIterable<Uint8Array>) => {
      for await (const chunk of chunks) await handle.write(chunk);
    }),
  );
  await noteWhole(folder, EXECUTABLE, { [EXECUTABLE]: size });
}

async function unpackLibraries(packed: string, folder: string): Promise<void> {
  const target = path.join(folder, 'lib');
  await makePrivateFolder(target);
  const tar = await promisify(brotliDecompress)(await readFile(path.join(packed, 'al2023.tar.br')));
  const sizes: Record<string, number> = {};
  for (const { name, bytes } of readTar(tar)) {
    sizes[`lib/${name}`] = await putFile(path.join(target, name), 0o700, (handle) => handle.writeFile(bytes));
  }
  await noteWhole(folder, LIBRARIES, sizes);
}

async function noteWhole(folder: string, name: string, sizes: Sizes): Promise<void> {
  await putFile(path.join(folder, `${name}.whole`), 0o600, (handle) => handle.writeFile(JSON.stringify(sizes)));
}

type Fill = (handle: Awaited<ReturnType<typeof open>>) => Promise<void>;

/** Fills a file beside its place, flushes it, renames it into place; gives its size. */
async function putFile(file: string, mode: number, fill: Fill): Promise<number> {
  const temporary = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await fill(handle);
      await handle.sync();
    } finally {
      await handle.close();
    }
    const { size } = await stat(temporary);
    await rename(temporary, file);
    return size;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes what processes killed over an hour ago left: 190 MB each. */
async function removeLeftovers(folder: string): Promise<void> {
  const hour = 3_600_000;
  for (const name of (await readdir(folder)).filter((n) => n.endsWith('.tmp'))) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    if (found && Date.now() - found.mtimeMs > hour) await rm(file, { force: true });
  }
}
