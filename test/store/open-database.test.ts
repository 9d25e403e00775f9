import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BriefpressError } from '../../src/diagnostics/diagnostic.ts';
import type { Schema } from '../../src/store/migrate.ts';
import { openCache } from '../../src/store/open-cache.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { isDamage, storeProblem } from '../../src/store/store-problem.ts';

const first: Schema = { applicationId: 4711, migrations: ['CREATE TABLE note(id INTEGER PRIMARY KEY, text TEXT)'] };
const second: Schema = { ...first, migrations: [...first.migrations, 'ALTER TABLE note ADD COLUMN lang TEXT'] };

let folder = '';
const at = (name: string): string => path.join(folder, name);
const codeOf = async (opening: Promise<unknown>): Promise<string> => {
  const error = await opening.then(
    () => null,
    (e: unknown) => e,
  );
  return error instanceof BriefpressError ? (error.diagnostics[0]?.code ?? '') : String(error);
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('openDatabase', () => {
  it('makes the file and its folder, and finds what was written when opened again', async () => {
    const file = at('deep/er/notes.sqlite');
    const made = await openDatabase({ file, schema: first });
    expect(made.run('INSERT INTO note(text) VALUES (?)', 'one')).toEqual({ changes: 1, rowid: 1 });
    made.close();
    made.close();
    expect(
      readdirSync(path.dirname(file)).filter((f) => f.endsWith('-wal') && readFileSync(at(`deep/er/${f}`)).length > 0),
    ).toEqual([]);
    const again = await openDatabase({ file, schema: first });
    expect(again.all('SELECT id, text FROM note')).toEqual([{ id: 1, text: 'one' }]);
    expect(again.get('SELECT text FROM note WHERE id = ?', 7)).toBeNull();
    again.close();
  });

  it('takes only the steps of the schema that are missing', async () => {
    const file = at('notes.sqlite');
    const old = await openDatabase({ file, schema: first });
    old.run('INSERT INTO note(text) VALUES (?)', 'kept');
    old.close();
    const migrated = await openDatabase({ file, schema: second });
    expect(migrated.all('SELECT text, lang FROM note')).toEqual([{ text: 'kept', lang: null }]);
    migrated.close();
    expect(await codeOf(openDatabase({ file, schema: first }))).toBe('store-newer');
  });

  it('leaves a failed step undone', async () => {
    const file = at('notes.sqlite');
    const broken: Schema = { ...first, migrations: ['CREATE TABLE a(x)', 'CREATE TABLE a(x)'] };
    expect(await codeOf(openDatabase({ file, schema: broken }))).toContain('table a already exists');
    const fresh = await openDatabase({ file, schema: first });
    expect(fresh.all('SELECT name FROM sqlite_schema')).toEqual([{ name: 'note' }]);
    fresh.close();
  });

  it('refuses the database of another program and text that is none, and leaves both as they are', async () => {
    const foreign = at('theirs.sqlite');
    (await openDatabase({ file: foreign, schema: { ...first, applicationId: 99 } })).close();
    const bytes = readFileSync(foreign);
    expect(await codeOf(openDatabase({ file: foreign, schema: first }))).toBe('store-foreign');
    expect(readFileSync(foreign).equals(bytes)).toBe(true);
    writeFileSync(at('text.sqlite'), 'not a database at all, '.repeat(200));
    expect(await codeOf(openDatabase({ file: at('text.sqlite'), schema: first }))).toBe('store-damaged');
  });

  it('says so when another connection holds the lock for longer than the timeout', async () => {
    const file = at('notes.sqlite');
    const [one, two] = [
      await openDatabase({ file, schema: first }),
      await openDatabase({ file, schema: first, busyTimeout: 50 }),
    ];
    one.transaction(() => {
      let problem: unknown = null;
      try {
        two.transaction(() => 1);
      } catch (error) {
        problem = error;
      }
      expect(problem).toMatchObject({ diagnostics: [{ code: 'store-busy', file }] });
    });
    expect(two.transaction(() => 'free again')).toBe('free again');
    one.close();
    two.close();
  });

  it('tells a disk that is full as such, and keeps what was there', async () => {
    const file = at('notes.sqlite');
    const database = await openDatabase({ file, schema: first });
    database.exec('PRAGMA max_page_count = 4');
    const fill = (): void =>
      database.transaction(() => void database.run('INSERT INTO note(text) VALUES (?)', 'x'.repeat(100_000)));
    await expect((async () => fill())()).rejects.toMatchObject({ diagnostics: [{ code: 'store-full', file }] });
    expect(database.all('SELECT * FROM note')).toEqual([]);
    database.close();
  });

  it('undoes a transaction whose work throws', async () => {
    const database = await openDatabase({ file: null, schema: first });
    const failing = (): never =>
      database.transaction(() => {
        database.run('INSERT INTO note(text) VALUES (?)', 'lost');
        throw new Error('no');
      });
    expect(failing).toThrow('no');
    expect(database.all('SELECT * FROM note')).toEqual([]);
    database.close();
  });
});

describe('openCache', () => {
  it('sets aside what is damaged, of another kind or newer, and begins anew', async () => {
    const file = at('index.sqlite');
    writeFileSync(file, 'not a database at all, '.repeat(200));
    const opened = await openCache({ file, schema: first });
    expect(opened.diagnostics.map((d) => d.code)).toEqual(['cache-set-aside']);
    expect(readFileSync(`${file}.set-aside`, 'utf8')).toContain('not a database');
    opened.database.close();
    const other = await openCache({ file, schema: { ...first, applicationId: 5 } });
    other.database.close();
    expect(existsSync(`${file}.set-aside-2`)).toBe(true);
    const quiet = await openCache({ file, schema: { ...first, applicationId: 5 } });
    expect(quiet.diagnostics).toEqual([]);
    quiet.database.close();
  });

  it('lives in memory where its folder cannot be made', async () => {
    writeFileSync(at('in-the-way'), '');
    const opened = await openCache({ file: at('in-the-way/index.sqlite'), schema: first });
    expect(opened.database.file).toBeNull();
    expect(opened.diagnostics.map((d) => [d.code, d.severity])).toEqual([['cache-in-memory', 'warning']]);
    expect(opened.database.run('INSERT INTO note(text) VALUES (?)', 'one').changes).toBe(1);
    opened.database.close();
  });

  it.skipIf(process.getuid?.() === 0)('lives in memory where its file may only be read (not for root)', async () => {
    const file = at('read-only.sqlite');
    (await openCache({ file, schema: first })).database.close();
    chmodSync(file, 0o444);
    const opened = await openCache({ file, schema: first });
    expect([opened.database.file, opened.diagnostics.map((d) => d.code)]).toEqual([null, ['cache-in-memory']]);
    expect(opened.database.run('INSERT INTO note(text) VALUES (?)', 'one').changes).toBe(1);
    opened.database.close();
  });
});

describe('storeProblem', () => {
  it('tells damage from a full disk and from a place that cannot be written', () => {
    const withCode = (code: string): Error => Object.assign(new Error('x'), { code });
    expect(storeProblem(withCode('SQLITE_CORRUPT_VTAB'))?.code).toBe('store-damaged');
    expect(storeProblem(withCode('ENOSPC'))?.code).toBe('store-full');
    expect(storeProblem(withCode('EACCES'))?.code).toBe('store-not-writable');
    expect(storeProblem(new Error('no such table'))).toBeNull();
    expect([isDamage(withCode('SQLITE_NOTADB')), isDamage(withCode('SQLITE_BUSY')), isDamage('text')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
