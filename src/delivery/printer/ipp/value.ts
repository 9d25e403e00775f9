/** One value as IPP encodes it → the value (RFC 8010, section 3.9); null where it is out of band, damaged or of no use here. */
import type { IppValue } from './model.ts';

/** Value tags (RFC 8010, section 3.5.2). */
export const TAG = { collection: 0x34, endCollection: 0x37, memberName: 0x4a } as const;

const read: Readonly<Record<number, (value: Buffer) => IppValue | null>> = {
  33: integer,
  34: (value) => (value.length === 1 ? value[0] !== 0 : null),
  35: integer,
  49: dateTime,
  50: (value) => (value.length === 9 ? [value.readInt32BE(0), value.readInt32BE(4)] : null),
  51: (value) => (value.length === 8 ? [value.readInt32BE(0), value.readInt32BE(4)] : null),
  53: withLanguage,
  54: withLanguage,
};

export function readValue(tag: number, value: Buffer): IppValue | null {
  const reader = read[tag];
  if (reader) return reader(value);
  // Octet strings and every kind of text; the tags below are out of band (RFC 8010, section 3.8).
  return tag === 0x30 || (tag >= 0x40 && tag < 0x60) ? value.toString('utf8') : null;
}

function integer(value: Buffer): number | null {
  return value.length === 4 ? value.readInt32BE(0) : null;
}

/** Length and language, length and text: the language is left out. */
function withLanguage(value: Buffer): string | null {
  const start = value.length >= 2 ? 4 + value.readUInt16BE(0) : 4;
  if (value.length < start) return null;
  const end = start + value.readUInt16BE(start - 2);
  return end <= value.length ? value.toString('utf8', start, end) : null;
}

/** DateAndTime of RFC 2579: the local time, and how far it is from UTC. */
function dateTime(value: Buffer): string | null {
  if (value.length !== 11) return null;
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = value.subarray(2);
  const offset = ((value[9] ?? 0) * 60 + (value[10] ?? 0)) * (value[8] === 0x2d ? -1 : 1);
  const time = Date.UTC(value.readUInt16BE(0), month - 1, day, hour, minute - offset, second);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
