/** Words of a theme's name → search terms for its stub, from the packaged table of common subjects. A proposal to be edited. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { packageFolders } from './package-files.ts';

type Subjects = Readonly<Record<string, readonly string[]>>;

const singular = (word: string): string => word.toLowerCase().replace(/(?<=[^s])s$/, '');

/** The subjects whose every word is among these: "ukraine ceasefire" is about a ceasefire. */
function subjectsIn(subjects: Subjects, name: string): readonly string[] {
  const words = name.split(' ').map(singular);
  return Object.keys(subjects).filter((subject) => subject.split(' ').every((word) => words.includes(singular(word))));
}

/** The name itself comes first. `name` is words with single spaces between. */
export async function proposeTerms(name: string): Promise<readonly string[]> {
  const subjects = JSON.parse(await readFile(path.join(packageFolders.samples, 'subjects.json'), 'utf8')) as Subjects;
  return [...new Set([name, ...subjectsIn(subjects, name).flatMap((subject) => subjects[subject] ?? [])])];
}
