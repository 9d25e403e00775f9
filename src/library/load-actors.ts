/** The path of library/actors.yaml → its actors; none where there is no such file. */
import { readFile } from 'node:fs/promises';
import { diagnose } from '../diagnostics/diagnostic.ts';
import { type ActorsFile, parseActorsFile } from './actors-file.ts';

export interface LoadedActors extends ActorsFile {
  /** Null where there is no file. */
  readonly text: string | null;
}

export async function loadActors(file: string): Promise<LoadedActors> {
  try {
    const text = await readFile(file, 'utf8');
    return { text, ...parseActorsFile(text, file) };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const missing = code === 'ENOENT' || code === 'ENOTDIR';
    const diagnostics = missing ? [] : [diagnose('actors-unreadable', { reason: message }, { file })];
    return { text: null, actors: [], diagnostics };
  }
}
