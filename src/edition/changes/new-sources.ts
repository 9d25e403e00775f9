/** The sources of an earlier edition and of this one → numbers of those whose story the earlier one did not have. */
import type { EditionSource } from '../model.ts';

/** All by which the article of a source, or the same text at another site, is known again. */
const namesOf = ({ article, textHash, url, copies = [] }: EditionSource): readonly string[] => [
  `id ${article}`,
  `text ${textHash}`,
  ...(url === null ? [] : [`url ${url}`]),
  ...copies.flatMap((copy) => [
    ...(copy.article === null ? [] : [`id ${copy.article}`]),
    ...(copy.url === null ? [] : [`url ${copy.url}`]),
  ]),
];

export function newSources(before: readonly EditionSource[], now: readonly EditionSource[]): readonly number[] {
  const known = new Set(before.flatMap(namesOf));
  return now.filter((source) => !namesOf(source).some((name) => known.has(name))).map(({ number }) => number);
}
