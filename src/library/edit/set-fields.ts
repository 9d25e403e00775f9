/** The text of an article file and assignments → the text with them; what a person set is not guessed any more. */
import { editFrontMatter } from '../../text/edit-front-matter.ts';
import { labelKey } from '../../text/label-key.ts';
import { isSameData } from '../../text/parse-yaml.ts';
import type { Article } from '../model.ts';
import type { Assignment, ListKey } from './read-assignments.ts';

/** `article` is the one that the text holds. The text itself comes back where nothing changes. */
export function setFields(text: string, article: Article, assignments: readonly Assignment[]): string {
  const values: Record<string, unknown> = {};
  for (const one of assignments) {
    const list = (): readonly string[] => (values[one.key] ?? article[one.key]) as readonly string[];
    values[one.key] =
      one.kind === 'list' ? changeList(one, list()) : (one.value ?? (one.key === 'lang' ? 'und' : null));
  }
  const guessed = article.guessed.filter((field) => !(field in values));
  const wanted = Object.entries({ ...values, guessed });
  const changes = wanted.filter(([key, value]) => !isSameData(value, article[key as keyof Article]));
  return changes.length === 0 ? text : editFrontMatter(text, Object.fromEntries(changes));
}

function changeList({ key, how, values }: Extract<Assignment, { kind: 'list' }>, list: readonly string[]) {
  const keys = values.map((value) => sameAs(key, value));
  if (how === 'set') return values;
  if (how === 'take') return list.filter((value) => !keys.includes(sameAs(key, value)));
  const known = list.map((value) => sameAs(key, value));
  return [...list, ...values.filter((_, i) => !known.includes(keys[i] ?? ''))];
}

/** Labels are compared as everywhere, "Old_Bridge" being "old-bridge"; names letter by letter. */
const sameAs = (key: ListKey, value: string): string => (key === 'byline' ? value : labelKey(value));
