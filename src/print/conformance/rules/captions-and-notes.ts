/** Parts of tables, lists and contents in their places; notes that can be told apart; languages that have a name. */
import { type ConformanceFault, ofDocument, type Rule, type TaggedElement } from '../model.ts';

const UA = 'PDF/UA-1';
const LANGUAGE = /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/;
const told = (wrong: boolean, clause: string, fault: string): ConformanceFault[] =>
  wrong ? [ofDocument(`${UA} ${clause}`, fault)] : [];

const rolesIn = ({ kids }: TaggedElement): readonly string[] => kids.map(({ role }) => role);

/** At the head, or of a table at its foot, and one. */
function captionFaults(element: TaggedElement): ConformanceFault[] {
  const roles = rolesIn(element);
  const at = roles.indexOf('Caption');
  if (at < 0 || !['Table', 'L', 'TOC'].includes(element.role)) return [];
  const inPlace = at === 0 || (element.role === 'Table' && at === roles.length - 1);
  return told(!inPlace || roles.lastIndexOf('Caption') !== at, '7.2', `a caption stands within ${element.role}`);
}

/** One head and one foot at most, and a body beside them. */
function partFaults(element: TaggedElement): ConformanceFault[] {
  const roles = rolesIn(element);
  const count = (role: string): number => roles.filter((other) => other === role).length;
  const [heads, feet] = [count('THead'), count('TFoot')];
  const wrong = heads > 1 || feet > 1 || (heads + feet > 0 && count('TBody') === 0);
  return told(element.role === 'Table' && wrong, '7.2', 'a table has two heads or feet, or no body');
}

export const captions: Rule = ({ elements }) =>
  elements.flatMap((element) => [...captionFaults(element), ...partFaults(element)]);

export const notes: Rule = ({ elements, lookup }) => {
  const ids = elements.filter(({ role }) => role === 'Note').map(({ dict }) => lookup.text(dict, 'ID'));
  return told(ids.includes('') || new Set(ids).size < ids.length, '7.9', 'a note has no ID of its own');
};

export const languages: Rule = ({ elements, lookup, library }) => {
  const named = elements.filter(({ dict }) => dict.has(library.PDFName.of('Lang')));
  const wrong = named.some(({ dict }) => !LANGUAGE.test(lookup.text(dict, 'Lang')));
  return told(wrong, '7.2', 'a language of a passage has no name');
};
