import { describe, expect, it } from 'vitest';
import { hasFootnote, isHeadline, runsIn } from '../../../src/analysis/summary/headings.ts';
import { strangerSpeaks } from '../../../src/analysis/summary/stranger-speaks.ts';

describe('a sentence', () => {
  it.each([
    'President Ana Lima Junior met Special Counsel Per Holm at New Harbour City.',
    'Ana Lima, Per Holm and Jon Brusk of the Harbour Trust left.',
  ])('with many names is no headline: %s', (text) => expect(isHeadline(text)).toBe(false));

  it.each(['US CDC Director Ana Lima left.', 'NATO Secretary Per Holm left.', 'The BBC reported it.'])(
    'that opens with short names has no heading before it: %s',
    (text) => expect(runsIn(text)).toBe(false),
  );

  it.each(['The bridge has 5* hotels beside it.', 'It is written f*** here.', 'The list [see 3] is long.'])(
    'with other marks has no footnote: %s',
    (text) => expect(hasFootnote(text)).toBe(false),
  );
});

describe('a surname that speaks', () => {
  const told = `Harbour plan\n${'The council met. '.repeat(40)}The master is Per Holm. He met Angela Merkel.`;

  it.each([
    ['Holm said no.', true],
    ['Holm left the port.', false],
    ['Merkel said no.', false],
    ['Brusk said no.', false],
    ['Officials said no.', false],
  ])('is a stranger only where the article named it late: %s', (text, is) =>
    expect(strangerSpeaks(text, told)).toBe(is),
  );

  it('is none where the head of the article names it', () => {
    expect(strangerSpeaks('Holm said no.', `Per Holm resigns\n${told}`)).toBe(false);
  });
});
