/** An entry `print:` of a brief's `deliver:` → the order that its printer gets. */
import * as v from 'valibot';
import { textField, wholeNumberField } from '../text/field-schemas.ts';

const SIDES = ['one-sided', 'two-sided-long-edge', 'two-sided-short-edge', 'any'] as const;
const FINGERPRINT = /^(?:sha-?256[:\s]\s*)?(?:[0-9a-f]{2}[:\s]?){31}[0-9a-f]{2}$/i;

const keys = 'keys below it: printer, copies, sides, media, booklet, n-up, trust';

/** `sides`: null where the brief says nothing. `trust`: 64 hex digits, or null. */
export function printEntry() {
  return v.pipe(
    v.object(
      {
        printer: printerField(),
        copies: v.nullish(wholeNumberField(1, 9999), 1),
        sides: v.nullish(v.picklist(SIDES, `one of ${SIDES.join(', ')}`), null),
        media: v.nullish(mediaField(), null),
        booklet: v.nullish(v.boolean('true or false'), false),
        'n-up': v.nullish(v.picklist([1, 2, 4], '1, 2 or 4'), 1),
        trust: v.nullish(fingerprintField(), null),
      },
      keys,
    ),
    v.forward(
      v.check(
        (entry) => !(entry.booklet && entry.sides === 'one-sided'),
        'both sides: a booklet is folded from sheets printed on both',
      ),
      ['sides'],
    ),
    v.forward(
      v.check(
        (entry) => !(entry.booklet && entry['n-up'] > 1),
        'left out: a booklet has two pages on each side by itself',
      ),
      ['n-up'],
    ),
    v.transform(({ 'n-up': nUp, ...entry }) => ({ ...entry, nUp })),
  );
}

/** The name of a queue has neither blanks nor any of these; an address is looked at when it is used. */
function printerField() {
  const allowed = 'the address of a printer such as ipp://printer.local/ipp/print, or the name of a queue of CUPS';
  return v.pipe(textField(allowed), v.regex(/^(?:ipps?:\/\/[^\s/]+\S*|[^\s/#"'\\?<>:]{1,127})$/i, allowed));
}

/** PWG 5101.1 and CSS have no other characters in their names. */
function mediaField() {
  const allowed = 'a paper such as A4, Letter or iso_a4_210x297mm';
  return v.pipe(textField(allowed), v.regex(/^[a-z0-9][a-z0-9._-]{0,126}$/i, allowed));
}

function fingerprintField() {
  const allowed = "the SHA-256 of the printer's certificate: 64 hex digits, with or without colons";
  return v.pipe(
    v.string(allowed),
    v.trim(),
    v.regex(FINGERPRINT, allowed),
    v.transform((text) =>
      text
        .replace(/^sha-?256/i, '')
        .replace(/[^0-9a-f]/gi, '')
        .toLowerCase(),
    ),
  );
}
