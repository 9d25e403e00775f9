/**
 * dist/command/ → the running command, and beside its code what V8 compiled of it: a cold start is mostly compiling, which the
 * next start of the same command on the same Node takes from there. Node's own cache for modules is newer than the oldest Node
 * that briefpress runs on, and knows no functions that were compiled later than their module.
 */
'use strict';

const {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { Script } = require('node:vm');

const folder = path.join(__dirname, '../dist/command');
/** The commands that are run again and again. */
const KEPT = ['build', 'deliver', 'preview', 'schedule', 'verify'];

/** Name of a file of dist/command → what it exports, and its compiled script. */
const modules = new Map();

/** The name of the command's cache, and the caches of its files as they were read: none where there is no whole one. */
let cacheFile = null;
let cached = new Map();

const programHash = () => readFileSync(path.join(folder, 'program-hash.txt'), 'utf8');
const headOf = () => `${programHash()} ${process.version} ${process.arch}`;

/** One line that says for what, one with names and sizes, then the bytes. */
function readCache(file) {
  const bytes = readFileSync(file);
  const first = bytes.indexOf(10);
  const second = bytes.indexOf(10, first + 1);
  const found = new Map();
  if (bytes.toString('utf8', 0, first) !== headOf()) return found;
  let at = second + 1;
  for (const [name, size] of JSON.parse(bytes.toString('utf8', first + 1, second))) {
    found.set(name, bytes.subarray(at, at + size));
    at += size;
  }
  return at === bytes.length ? found : new Map();
}

/** Scripts that were compiled before know no import(): what is not among them is imported from here. */
const importOther = (name) => import(name);

function load(name) {
  const known = modules.get(name);
  if (known) return known.module.exports;
  const filename = path.join(folder, name);
  const source = `(function (exports, require, module, __filename, __dirname, importOther) {${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(source, { filename, cachedData: cached.get(name) });
  const module = { exports: {} };
  modules.set(name, { module, script });
  const requireOther = createRequire(filename);
  const requireAny = (id) => (id.startsWith('./') ? load(id.slice(2)) : requireOther(id));
  script.runInThisContext().call(module.exports, module.exports, requireAny, module, filename, folder, importOther);
  return module.exports;
}

/** `command`: its name, as the user wrote it. */
exports.loadCommand = (command) => {
  if (KEPT.includes(command)) cacheFile = path.join(folder, 'compiled', `${command}.bin`);
  try {
    if (cacheFile !== null) cached = readCache(cacheFile);
  } catch {
    // There is none yet.
  }
  return load('main.cjs');
};

/** On the disk before it has its name: V8 believes what it finds there. */
function writeCache(file, temporary) {
  const all = new Map(cached);
  for (const [name, { script }] of modules) all.set(name, script.createCachedData());
  const sizes = JSON.stringify([...all].map(([name, bytes]) => [name, bytes.length]));
  mkdirSync(path.dirname(file), { recursive: true });
  const opened = openSync(temporary, 'w');
  try {
    writeSync(opened, Buffer.concat([Buffer.from(`${headOf()}\n${sizes}\n`), ...all.values()]));
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  renameSync(temporary, file);
}

function removeQuietly(file) {
  try {
    unlinkSync(file);
  } catch {
    // It is not there.
  }
}

/** Keeps what was compiled of files that the cache does not have. Never throws: a folder that cannot be written keeps nothing. */
exports.keepCompiled = () => {
  if (cacheFile === null || [...modules.keys()].every((name) => cached.has(name))) return;
  const temporary = `${cacheFile}.${process.pid}.tmp`;
  try {
    writeCache(cacheFile, temporary);
  } catch {
    removeQuietly(temporary);
  }
};
