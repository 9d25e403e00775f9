import { describe, expect, it } from 'vitest';
import { contentOperators } from '../../../src/print/conform/content-operators.ts';
import { markArtifacts } from '../../../src/print/conform/mark-artifacts.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const marked = (text: string, tagged: readonly string[] = []): string =>
  Buffer.from(markArtifacts(bytes(text), (form) => tagged.includes(form))).toString('latin1');

describe('contentOperators', () => {
  it('finds operators behind strings, names, arrays and dictionaries that look like some', () => {
    const text = 'q (a ( nested \\) Tj) ) Tj\n[(b) -20 <0041>] TJ % f\n/Span <</E (EMC) /L [1 2]>> BDC EMC true 0 d Q';
    const found = contentOperators(bytes(text)).map(({ name, start, end }) => [name, text.slice(start, end)]);
    expect(found).toEqual([
      ['q', 'q'],
      ['Tj', '(a ( nested \\) Tj) ) Tj'],
      ['TJ', '[(b) -20 <0041>] TJ'],
      ['BDC', '/Span <</E (EMC) /L [1 2]>> BDC'],
      ['EMC', 'EMC'],
      ['d', 'true 0 d'],
      ['Q', 'Q'],
    ]);
  });

  it('does not guess where an inline image ends', () => {
    expect(() => contentOperators(bytes('BI /W 1 ID x EI'))).toThrow('inline image');
  });
});

describe('markArtifacts', () => {
  it('leaves tagged content as it is, byte for byte', () => {
    const content = bytes('/P <</MCID 0>>BDC\nBT (a) Tj ET\n0 0 1 1 re f\nEMC');
    expect(markArtifacts(content)).toBe(content);
  });

  it('marks a path from where it begins to where it is painted, and none that only clips', () => {
    expect(marked('0 0 9 9 re W n\n0 0 m 1 1 l S')).toBe('0 0 9 9 re W n\n/Artifact BMC\n0 0 m 1 1 l S\nEMC');
  });

  it('marks what follows each other once, and apart where states are saved between', () => {
    expect(marked('0 0 1 1 re f 1 g 2 2 1 1 re f')).toBe('/Artifact BMC\n0 0 1 1 re f 1 g 2 2 1 1 re f\nEMC');
    expect(marked('0 0 1 1 re f q 2 2 1 1 re f Q')).toBe(
      '/Artifact BMC\n0 0 1 1 re f\nEMC q /Artifact BMC\n2 2 1 1 re f\nEMC Q',
    );
  });

  it('marks a whole text object, with the descriptions inside it', () => {
    const text = 'BT /F1 9 Tf (a) Tj /Span<</ActualText (b)>> BDC (c) Tj EMC ET';
    expect(marked(text)).toBe(`/Artifact BMC\n${text}\nEMC`);
  });

  it('marks only the untagged pieces of a text object that has tags, inside of it', () => {
    expect(marked('BT (a) Tj /P <</MCID 1>> BDC (b) Tj EMC (c) Tj ET')).toBe(
      'BT /Artifact BMC\n(a) Tj\nEMC /P <</MCID 1>> BDC (b) Tj EMC /Artifact BMC\n(c) Tj\nEMC ET',
    );
  });

  it('marks a form as a whole, unless it has tags of its own', () => {
    expect(marked('/X1 Do')).toBe('/Artifact BMC\n/X1 Do\nEMC');
    expect(marked('/X1 Do', ['X1'])).toBe('/X1 Do');
  });

  it('finds nothing more to mark in what it has marked', () => {
    const once = markArtifacts(bytes('0 0 1 1 re f BT (a) Tj ET q /X1 Do Q'));
    expect(markArtifacts(once)).toBe(once);
  });
});
