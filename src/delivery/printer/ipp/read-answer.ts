/**
 * The bytes of an IPP answer → what it says; or a sentence that says why it is none.
 *
 * Every value of the format bears its length (RFC 8010, section 3.1), so a kind that is not known is passed over, and
 * no byte is looked at twice. The package's own reader takes lengths as signed: 17 bytes of a bad answer keep it going
 * backwards for ever.
 */
import { harmless } from './harmless.ts';
import type { Attributes, IppAnswer, IppValue } from './model.ts';
import { readValue, TAG } from './value.ts';

type Group = Record<string, IppValue[]>;

/** Groups (RFC 8010, section 3.5.1). */
const GROUP = { operation: 1, job: 2, end: 3, printer: 4, unsupported: 5 } as const;
const FIRST_VALUE_TAG = 0x10;
const DEEPEST = 16;

export class NotIpp extends Error {}

/** A name such as "__proto__" is one like any other. */
const emptyGroup = (): Group => Object.create(null) as Group;

/** A group or collection under way, and the attribute whose values come. */
interface Place {
  readonly group: Group;
  name: string | null;
}

/** Throws NotIpp. */
export function readAnswer(bytes: Buffer): IppAnswer {
  if (bytes.length < 9) throw new NotIpp('it is too short');
  if ((bytes[0] ?? 0) < 1 || (bytes[0] ?? 0) > 2) throw new NotIpp('its version is not known');
  const groups = readGroups(bytes);
  const of = (tag: number): readonly Attributes[] => groups.filter((g) => g.tag === tag).map((g) => g.group);
  const message = of(GROUP.operation)[0]?.['status-message']?.[0];
  return {
    status: bytes.readUInt16BE(2),
    message: typeof message === 'string' ? harmless(message) || null : null,
    printers: of(GROUP.printer),
    jobs: of(GROUP.job),
    unsupported: of(GROUP.unsupported).flatMap((group) => Object.keys(group).map((name) => harmless(name))),
  };
}

function readGroups(bytes: Buffer): readonly { readonly tag: number; readonly group: Group }[] {
  const groups: { tag: number; group: Group }[] = [];
  const places: Place[] = [];
  let at = 8;
  const length = (): number => {
    if (at + 2 > bytes.length) throw new NotIpp('it breaks off');
    at += 2;
    return bytes.readUInt16BE(at - 2);
  };
  const take = (): Buffer => {
    const size = length();
    if (at + size > bytes.length) throw new NotIpp('it breaks off');
    at += size;
    return bytes.subarray(at - size, at);
  };
  for (;;) {
    const tag = bytes[at++];
    if (tag === undefined) throw new NotIpp('it breaks off');
    if (tag >= FIRST_VALUE_TAG) {
      readAttribute(tag, take().toString('utf8'), take(), places);
      continue;
    }
    if (places.length > 1) throw new NotIpp('a collection has no end');
    if (tag === GROUP.end) return groups;
    if (tag === 0) throw new NotIpp('it has a group that there is not');
    const group = emptyGroup();
    groups.push({ tag, group });
    places.splice(0, 1, { group, name: null });
  }
}

/** A value without a name belongs to the attribute before it; a member of a collection is named by a value before. */
function readAttribute(tag: number, name: string, value: Buffer, places: Place[]): void {
  const place = places.at(-1);
  if (!place) throw new NotIpp('it has a value in no group');
  if (tag === TAG.endCollection) {
    if (places.length === 1) throw new NotIpp('a collection ends that did not begin');
    places.pop();
    return;
  }
  if (tag === TAG.memberName) place.name = value.toString('utf8');
  else if (name !== '') place.name = name;
  if (place.name === null) throw new NotIpp('a value has no name');
  place.group[place.name] ??= [];
  if (tag === TAG.collection) beginCollection(places, place);
  else if (tag !== TAG.memberName) add(place, readValue(tag, value));
}

function beginCollection(places: Place[], place: Place): void {
  if (places.length > DEEPEST) throw new NotIpp('its collections are too deep');
  const group = emptyGroup();
  add(place, group);
  places.push({ group, name: null });
}

function add({ group, name }: Place, value: IppValue | null): void {
  if (value !== null && name !== null) group[name]?.push(value);
}
