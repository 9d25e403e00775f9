/**
 * Nothing → an ICC profile of sRGB, made from its numbers, so that it needs no licence: version 4.2 (ICC.1:2004-10), with
 * the primaries of IEC 61966-2-1 adapted to D50 and its curve as a parametric one. Some 500 bytes.
 */

/** Fixed-point numbers with 16 bits behind the point (ICC.1:2004-10, 5.1.3). */
const fixed = (value: number): number => Math.round(value * 65536);

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, i) => {
    buffer.writeInt32BE(value, i * 4);
  });
  return buffer;
}

const signature = (text: string): Buffer => Buffer.from(text, 'latin1');
const xyz = (...values: readonly [number, number, number]): Buffer =>
  Buffer.concat([signature('XYZ '), words(0, ...values.map(fixed))]);

/** A text in one language (10.13). */
function text(content: string): Buffer {
  const utf16 = Buffer.from(content, 'utf16le').swap16();
  return Buffer.concat([signature('mluc'), words(0, 1, 12), signature('enUS'), words(utf16.length, 28), utf16]);
}

/** Function type 3 (10.15): ((x + 0.055) / 1.055) to the power of 2.4 from 0.04045 on, x / 12.92 below. */
const curve = Buffer.concat([
  signature('para'),
  words(0, 3 << 16, ...[2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed)),
]);

/** Bradford's adaptation of D65 to D50. */
const adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168];

const TAGS: readonly (readonly [string, Buffer])[] = [
  ['desc', text('sRGB')],
  ['cprt', text('No copyright')],
  ['wtpt', xyz(0.9642, 1, 0.8249)],
  ['chad', Buffer.concat([signature('sf32'), words(0, ...adaptation.map(fixed))])],
  ['rXYZ', xyz(0.43607, 0.22249, 0.01392)],
  ['gXYZ', xyz(0.38515, 0.71687, 0.09708)],
  ['bXYZ', xyz(0.14307, 0.06061, 0.7141)],
  ['rTRC', curve],
  ['gTRC', curve],
  ['bTRC', curve],
];

const padded = (data: Buffer): Buffer => Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

/** Tags of the same content share one place. */
function layTags(start: number): { readonly table: Buffer; readonly data: Buffer } {
  const places = new Map<Buffer, number>();
  let end = start;
  for (const [, data] of TAGS) {
    if (places.has(data)) continue;
    places.set(data, end);
    end += padded(data).length;
  }
  const entries = TAGS.map(([tag, data]) => Buffer.concat([signature(tag), words(places.get(data) ?? 0, data.length)]));
  return {
    table: Buffer.concat([words(TAGS.length), ...entries]),
    data: Buffer.concat([...places.keys()].map(padded)),
  };
}

/** The header (7.2): a display profile for RGB over XYZ, of no date, maker or device. */
function header(size: number): Buffer {
  const buffer = Buffer.alloc(128);
  buffer.writeUInt32BE(size, 0);
  buffer.writeUInt32BE(0x04200000, 8);
  buffer.write('mntrRGB XYZ ', 12, 'latin1');
  // The first of January 2000: a date must be one.
  Buffer.from([2000 >> 8, 2000 & 0xff, 0, 1, 0, 1]).copy(buffer, 24);
  buffer.write('acsp', 36, 'latin1');
  words(...[0.9642, 1, 0.8249].map(fixed)).copy(buffer, 68);
  return buffer;
}

export function srgbProfile(): Uint8Array {
  const start = 128 + 4 + TAGS.length * 12;
  const { table, data } = layTags(start);
  return Buffer.concat([header(start + data.length), table, data]);
}
