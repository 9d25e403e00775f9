import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkFields } from '../../src/text/check-fields.ts';
import {
  dateField,
  languageField,
  paperField,
  textField,
  textListField,
  timezoneField,
  wholeNumberField,
} from '../../src/text/field-schemas.ts';
import { parseYaml } from '../../src/text/parse-yaml.ts';

const schema = v.object({
  name: textField('a name'),
  size: v.nullish(wholeNumberField(1, 9), 5),
  colour: v.nullish(v.picklist(['red', 'green'])),
  parts: v.nullish(v.array(v.object({ id: textField('an id'), tags: v.nullish(textListField('a list'), []) })), []),
});

const check = (yaml: string) => checkFields(schema, parseYaml(yaml, 'f.yaml'), 'f.yaml');
const told = (yaml: string): string[] => check(yaml).diagnostics.map((d) => `${d.line} ${d.code} ${d.key}: ${d.how}`);

describe('checkFields', () => {
  it('gives the typed value with its defaults', () => {
    expect(check('name: 7\nparts:\n  - id: a\n    tags: x\n')).toEqual({
      value: { name: '7', size: 5, parts: [{ id: 'a', tags: ['x'] }] },
      diagnostics: [],
    });
  });

  it('finds unknown keys at every depth, in lists too, and all of them', () => {
    expect(told('name: a\nsiez: 1\nweight: 2\nparts:\n  - id: a\n    tag: x\n')).toEqual([
      '2 unknown-key siez: Did you mean "size"? Known here are name, size, colour, parts.',
      '3 unknown-key weight: Known here are name, size, colour, parts.',
      '6 unknown-key parts[1].tag: Did you mean "tags"? Known here are id, tags.',
    ]);
  });

  it('says one thing of a key, at its line', () => {
    expect(told('name: a\nsize: 0.5\n')).toEqual(['2 wrong-value size: It must be a whole number from 1 to 9.']);
    expect(told('name: a\nparts:\n  - id: a\n  - tags: []\n')).toEqual([
      '4 missing-key parts[2].id: Add a line "id: …".',
    ]);
  });

  it('lists the allowed words and guesses which was meant', () => {
    expect(told('name: a\ncolour: gren\n')).toEqual([
      '2 unknown-value colour: Did you mean "green"? Allowed are red, green.',
    ]);
    expect(told('name: a\ncolour: 3\n')).toEqual(['2 wrong-value colour: It must be one of red, green.']);
  });

  it('takes a list for no group of keys', () => {
    expect(told('name: a\nparts:\n  - [x]\n')).toEqual([
      '3 wrong-value parts[1]: It must be keys and values below it, each indented on a line of its own.',
    ]);
  });

  it('knows no key that JavaScript gives to every object', () => {
    expect(told('name: a\nconstructor: x\ntoString: y\n').map((t) => t.split(':')[0])).toEqual([
      '2 unknown-key constructor',
      '3 unknown-key toString',
    ]);
  });
});

describe('the kinds of value', () => {
  const accepted = (field: v.GenericSchema<unknown, unknown>, value: unknown): unknown => {
    const result = v.safeParse(field, value);
    return result.success ? result.output : undefined;
  };

  it.each([
    ['a4', 'A4'],
    ['Letter', 'Letter'],
    ['letter LANDSCAPE', 'Letter landscape'],
    ['A5 portrait', 'A5'],
    ['210mm 297mm', '210mm 297mm'],
    ['8.5in 11in', '8.5in 11in'],
    ['A4 sideways', undefined],
    ['A4 landscape landscape', undefined],
    ['210mm', undefined],
    ['1mm 1mm', undefined],
    ['210 297', undefined],
    ['A4; } body { display: none', undefined],
    ['', undefined],
  ])('paper %j → %j', (written, meant) => expect(accepted(paperField(), written)).toBe(meant));

  it.each([
    ['en', 'en'],
    ['uk', 'uk'],
    ['pt-br', 'pt-BR'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['english', undefined],
    ['e', undefined],
    ['und', undefined],
    ['en_GB', undefined],
    [5, undefined],
  ])('language %j → %j', (written, meant) => expect(accepted(languageField(), written)).toBe(meant));

  it('zones and dates', () => {
    expect(accepted(timezoneField(), 'Europe/Kyiv')).toBe('Europe/Kyiv');
    expect(accepted(timezoneField(), 'Mars/Base')).toBeUndefined();
    expect(accepted(dateField(), '2025-02-28')).toBe('2025-02-28');
    expect(accepted(dateField(), '2025-02-29')).toBeUndefined();
  });
});
