/** A text → its bytes in an old encoding, by turning TextDecoder around; a character that the encoding lacks is an error. */

/** Node 20 decodes 0x80 to 0x9F of this one as ISO 8859-1 would. */
const UPPER_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

function makeTable(encoding: string): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  const add = (...bytes: number[]): void => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) add(byte);
  if (encoding === 'windows-1252')
    for (const [i, character] of [...UPPER_1252].entries()) table.set(character, [0x80 + i]);
  if (/jis|euc|gb|big5/.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
  }
  return table;
}

function encodeBy(encoding: string, text: string): Uint8Array {
  const table = tables.get(encoding) ?? makeTable(encoding);
  tables.set(encoding, table);
  const bytes = [...text].flatMap((character) => {
    const found = table.get(character);
    if (!found) throw new Error(`${encoding} has no ${character}`);
    return found;
  });
  return Uint8Array.from(bytes);
}

/** Shift codes around the two-byte characters of EUC-JP, whose eighth bits are taken off. */
function encodeShifted(text: string): Uint8Array {
  const runs = text.split(/([\u0080-\uffff]+)/);
  const bytes = runs.flatMap((run, i) => {
    const encoded = [...encodeBy('euc-jp', run)];
    return i % 2 === 0 ? encoded : [0x1b, 0x24, 0x42, ...encoded.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
  });
  return Uint8Array.from(bytes);
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
  return Uint8Array.from(units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

export function encodeText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-16le') return encodeUtf16(text, true);
  if (encoding === 'utf-16be') return encodeUtf16(text, false);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  return encoding === 'iso-2022-jp' ? encodeShifted(text) : encodeBy(encoding, text);
}

/** What of a text an encoding can hold: typographic marks that it lacks are written plainly, as people did. */
export function fitText(text: string, encoding: string): string {
  const plain: Readonly<Record<string, string>> = {
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '—': '-',
    '–': '-',
    '’': "'",
    œ: 'oe',
    '，': ', ',
  };
  return [...text]
    .map((character) => {
      try {
        encodeText(character, encoding);
        return character;
      } catch {
        return plain[character] ?? '?';
      }
    })
    .join('');
}
