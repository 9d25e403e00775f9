/**
 * A content stream → the same with everything in it that no tag holds marked as an artifact (ISO 14289-1, 7.1): rules,
 * backgrounds, and the margin boxes, which are no part of what is read aloud.
 */
import { type ContentOperator, contentOperators } from './content-operators.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const PATH = set('m l c v y h re');
/** Between a path and its painting nothing else may stand. */
const CLIP = set('W W*');
const PAINT = set('S s f F f* B B* b b*');
const SHOW = set('Tj TJ \' "');
const WHOLE = set('sh Do');
/** A stretch of artifacts goes on over changes of colour and the like, and ends where one of these stands. */
const BORDER = set('q Q BT ET BMC BDC EMC');
const MARK = set('BMC BDC');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

interface Source {
  readonly operators: readonly ContentOperator[];
  /** The operator with its operands. */
  readonly textOf: (operator: ContentOperator) => string;
  /** A form of this name has tags of its own. */
  readonly isTagged: (form: string) => boolean;
}

interface State {
  /** Marked content that is open, and whether it is a tag's or an artifact's; what only describes a text is neither. */
  readonly marks: boolean[];
  text: { readonly start: number; tagged: boolean; readonly shows: Stretch[] } | null;
  path: number | null;
  readonly found: Stretch[];
  /** The last stretch may be made longer. */
  goesOn: boolean;
}

/** Stretches that follow each other without a border become one: fewer marks, a smaller file. */
function add(state: State, { start, end }: Stretch): void {
  const last = state.goesOn ? state.found.pop() : undefined;
  state.found.push({ start: last?.start ?? start, end });
  state.goesOn = true;
}

/** A whole text object where nothing in it is tagged, else each untagged piece of it: marks must nest in text objects. */
function endText(state: State, end: number): void {
  const { text } = state;
  state.text = null;
  if (!text || text.shows.length === 0) return;
  if (text.tagged) state.found.push(...text.shows);
  else state.found.push({ start: text.start, end });
}

function openMark(state: State, mark: string): void {
  const tag = /\/MCID\b|^\/Artifact\b/.test(mark);
  state.marks.push(tag);
  if (tag && state.text) state.text.tagged = true;
}

const formOf = (painted: string): string => /^\/(\S+)/.exec(painted)?.[1] ?? '';

function step(state: State, operator: ContentOperator, { textOf, isTagged }: Source): void {
  const { name, start, end } = operator;
  const untagged = !state.marks.includes(true);
  if (BORDER.has(name)) state.goesOn = false;
  if (MARK.has(name)) openMark(state, textOf(operator));
  else if (name === 'EMC') state.marks.pop();
  else if (name === 'BT') state.text = { start, tagged: !untagged, shows: [] };
  else if (name === 'ET') endText(state, end);
  else if (SHOW.has(name) && untagged) state.text?.shows.push({ start, end });
  else if (WHOLE.has(name) && untagged && !isTagged(formOf(textOf(operator)))) add(state, { start, end });
  if (PATH.has(name)) state.path ??= start;
  else if (!CLIP.has(name)) {
    if (PAINT.has(name) && untagged) add(state, { start: state.path ?? start, end });
    state.path = null;
  }
}

/** Where the untagged content stands, in order. */
function untaggedStretches(source: Source): readonly Stretch[] {
  const state: State = { marks: [], text: null, path: null, found: [], goesOn: false };
  for (const operator of source.operators) step(state, operator, source);
  return state.found;
}

const BEGIN = Buffer.from('/Artifact BMC\n', 'latin1');
const END = Buffer.from('\nEMC', 'latin1');

/** The bytes themselves where nothing is untagged. `isTagged`: a form of this name has tags of its own. */
export function markArtifacts(bytes: Uint8Array, isTagged: (form: string) => boolean = () => false): Uint8Array {
  const textOf = ({ start, end }: ContentOperator): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
  const stretches = untaggedStretches({ operators: contentOperators(bytes), textOf, isTagged });
  if (stretches.length === 0) return bytes;
  let from = 0;
  const parts = stretches.flatMap(({ start, end }) => {
    const before = bytes.subarray(from, start);
    from = end;
    return [before, BEGIN, bytes.subarray(start, end), END];
  });
  return Buffer.concat([...parts, bytes.subarray(from)]);
}
