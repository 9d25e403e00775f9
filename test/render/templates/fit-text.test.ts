/** A title is told how wide its longest word is. */
import { describe, expect, it } from 'vitest';
import { fitText } from '../../../src/render/templates/fit-text.ts';

const ems = (text: string | readonly string[]): number => Number(/--ems:([\d.]+)/.exec(fitText(text))?.[1] ?? 0);

describe('fitText', () => {
  it('leaves a title of short words as it is, escaped', () => {
    expect(fitText('Tolls & the <quays>')).toBe('Tolls &amp; the &lt;quays&gt;');
  });

  it('goes by the longest word alone, parted at spaces, hyphens and dashes', () => {
    const word = ems('Hochwasserschutzmaßnahmen');
    expect(word).toBeGreaterThan(12);
    expect(ems('Der Streit um Hochwasserschutzmaßnahmen und ihre Kosten')).toBe(word);
    expect(ems('Hochwasser-schutz-maß-nahmen')).toBe(0);
    expect(ems('Nachrichten-Generalanzeiger–Kreisblatt')).toBeLessThan(word);
  });

  it('keeps together what a bound space holds together', () => {
    expect(ems('am 12.\u00a0November\u00a0zweitausend')).toBeGreaterThan(ems('am 12. November zweitausend'));
  });

  it('takes capitals and wide letters for wider than others, in Cyrillic too', () => {
    expect(ems('ВИСОКОПОСТАВЛЕНИХ')).toBeGreaterThan(ems('високопоставлених'));
    expect(ems('mmmmmmmmmmmm')).toBeGreaterThan(ems('nnnnnnnnnnnnnn'));
  });

  it('parts pieces where a line may end', () => {
    expect(fitText(['example', '.org'])).toBe('example<wbr>.org');
    expect(fitText(['norddeutscherundschau', '.example'])).toMatch(
      /^<span class="fit" style="--ems:[\d.]+">nord\w+<wbr>/,
    );
  });
});
