/**
 * A brief and all that its edition is made from → the edition as it was made last, where none of that has changed: a build
 * after a change of the design, or of nothing, reads no article again. Nothing but the bundled program remembers: it knows by
 * a hash of its own code that the same program made it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { IdleId } from '../edition/editing/check-ids.ts';
import { hashText } from '../edition/hash.ts';
import type { Edition } from '../edition/model.ts';
import { readProgramHash } from '../store/program-hash.ts';
import { replaceFile } from '../store/replace-file.ts';

/** What composing a brief gives, as far as the rest of the way needs it. */
export interface MadeBefore {
  readonly edition: Edition;
  readonly idle: readonly IdleId[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface EditionMemory {
  /** Null where it is not known, or was made from anything else. */
  readonly recall: (brief: string, madeFrom: string) => MadeBefore | null;
  /** Never throws: a folder that cannot be written remembers nothing. */
  readonly keep: (brief: string, madeFrom: string, made: MadeBefore) => Promise<void>;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** The first line of its file tells what it was made from, and the hash of the rest, so that no half of a file is believed. */
function parse(text: string, madeFrom: string): MadeBefore | null {
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  if (text.slice(0, end) !== `${madeFrom} ${hashText(json)}`) return null;
  const made: unknown = JSON.parse(json);
  return isObject(made) && 'edition' in made ? (made as MadeBefore) : null;
}

/** `folder`: the data of the workspace. `program`: the hash of the code; null remembers nothing. */
export function editionMemory(folder: string, program: string | null = readProgramHash()): EditionMemory {
  if (program === null) return { recall: () => null, keep: async () => undefined };
  const fileOf = (brief: string): string => path.join(folder, 'made', `${brief}.json`);
  const keyOf = (madeFrom: string): string => hashText(`${program}\n${madeFrom}`);
  return {
    recall: (brief, madeFrom) => {
      try {
        return parse(readFileSync(fileOf(brief), 'utf8'), keyOf(madeFrom));
      } catch {
        return null;
      }
    },
    keep: async (brief, madeFrom, { edition, idle, diagnostics }) => {
      const json = JSON.stringify({ edition, idle, diagnostics });
      replaceFile(fileOf(brief), `${keyOf(madeFrom)} ${hashText(json)}\n${json}`);
    },
  };
}
