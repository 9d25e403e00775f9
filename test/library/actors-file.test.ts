import { describe, expect, it } from 'vitest';
import { parseActorsFile } from '../../src/library/actors-file.ts';
import { extendActorsFile } from '../../src/library/extend-actors-file.ts';
import type { KnownActor } from '../../src/library/model.ts';

const actor = (name: string, changes: Partial<KnownActor> = {}): KnownActor => ({
  name,
  forms: [],
  offices: [],
  side: null,
  ...changes,
});
const problems = (text: string): string[] =>
  parseActorsFile(text, 'actors.yaml').diagnostics.map((d) => `${d.line} ${d.code} ${d.key}`);

const FILE = `# Mine.
actors:
  - name: Ana Lima
    forms: [Lima, the mayor of Alder]
    side: Alder
    offices:
      - { office: Mayor of Alder, from: 2020-01-01, until: 2024-12-31 }
  - name: Tom Verley   # the traders' man
`;

describe('parseActorsFile', () => {
  it('reads names, forms, sides and dated offices', () => {
    expect(parseActorsFile(FILE, 'actors.yaml')).toEqual({
      diagnostics: [],
      actors: [
        actor('Ana Lima', {
          forms: ['Lima', 'the mayor of Alder'],
          side: 'Alder',
          offices: [{ office: 'Mayor of Alder', from: '2020-01-01', until: '2024-12-31' }],
        }),
        actor('Tom Verley'),
      ],
    });
  });

  it.each([
    ['actor: []', '1 actors-key-unknown actor'],
    ['actors:\n  - nmae: A', '2 actors-key-unknown actors.0.nmae'],
    ['actors:\n  - name: A\n    sides: B', '3 actors-key-unknown actors.0.sides'],
    ['actors: Ana', '1 field-type actors'],
    ['actors:\n  - Ana', '2 field-type actors.0'],
    ['actors:\n  - name: A\n    offices: [{ office: B, from: soon }]', '3 field-type actors.0.offices.0.from'],
    ['actors:\n  - name: A\n    forms: [C]\n  - name: B\n    forms: [c]', 'null actor-form-twice c'],
  ])('tells what is wrong with %j', (text, expected) => {
    expect(problems(text)).toContain(expected);
  });

  it('reads nothing of a file that is no YAML', () => {
    expect(parseActorsFile('actors: [', 'a.yaml')).toMatchObject({ actors: [], diagnostics: [{ severity: 'error' }] });
  });
});

describe('extendActorsFile', () => {
  const mira = actor('Mira Aldous', { forms: ['Aldous'], offices: [{ office: 'Chair', from: null, until: null }] });

  it('keeps every letter of what stands there', () => {
    const after = extendActorsFile(FILE, [mira]) ?? '';
    expect(after.startsWith(FILE)).toBe(true);
    expect(parseActorsFile(after, '').actors).toEqual([...parseActorsFile(FILE, '').actors, mira]);
  });

  it('begins a file that is not there, or is empty', () => {
    for (const text of [null, '', '\n']) {
      const made = extendActorsFile(text, [mira]) ?? '';
      expect(parseActorsFile(made, '')).toEqual({ actors: [mira], diagnostics: [] });
    }
  });

  it('does not touch a file to which nothing can be added at its end', () => {
    expect(extendActorsFile('actors: [{ name: Ana Lima }]\n', [mira])).toBeNull();
    expect(extendActorsFile('actors:\n- name: Ana Lima\n', [mira])).toBeNull();
  });
});
