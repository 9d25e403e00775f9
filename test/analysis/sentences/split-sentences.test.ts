/** Sentence boundaries, in the spirit of the Golden Rules of the Pragmatic Segmenter, on texts of our own. */

import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/analysis/sentences/split-sentences.ts';
import { cpuTime } from '../../cpu-time.ts';

const split = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Each list is the sentences of one text, joined by a space. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'stops, questions, exclamations': ['The talks ended.', 'Who left first?', 'Nobody did!', 'They stayed.'],
  'runs of marks': ['Really?!', 'Yes!!', 'He left...', 'She stayed.'],
  'titles and initials': ['Gen. Mara K. Olsen met Dr. Ruiz and Mr. Vance.', 'They spoke for an hour.'],
  'a title behind a bracket': ['Vienna (APA)Gen. Mara Olsen spoke.', 'She left.'],
  'a street and a saint': ['St. Olaf Church stands on 4th st. near Mt. Vey.', 'It is old.'],
  'an abbreviation inside': ['The U.S. Treasury and Brill & Co. in Ohio agreed.', 'Nothing else changed.'],
  'an abbreviation at the end': ['They moved to the U.S.', 'However, the firm stayed with Brill & Co.', 'It paid.'],
  'clock times': ['At 6 a.m. Ms. Holt rang.', 'He left at 9 p.m.', 'Mr. Holt followed at 10 p.m. Monday.'],
  'numbers and their abbreviations': ['See No. 4 and p. 12 of vol. 3 on Jan. 5.', 'It cost $4.50.', 'Rates rose 0.5%.'],
  addresses: ['Write to ann.lee@example.org or see www.example.org/a.b.', 'Please do.'],
  'a bracket with its own stop': ['He teaches law (He left the bar in 1999.) in Graz.', 'She paints.'],
  'a sentence in brackets': ['The vote failed.', '(It had failed before.)', 'They left.'],
  'a quotation inside a sentence stays whole': ['She said, “We tried. It failed. We go on.”', 'Then she left.'],
  'a quotation that opens a sentence is split': ['“We tried.', 'It failed,” she said.', 'Then she left.'],
  'who speaks behind a question': ['“Will it hold?” Minister Vance asked.', '“No!” Ann Lee said.', 'They left.'],
  'the pronoun I': ['It was you and I.', 'Did Paul I. Brandt know?'],
  'notes behind the stop': ['The bridge fell in 1911.[4] [5]', 'It was built again.²', 'Nobody paid.'],
  'spaced dots that open a sentence': ['It combined words into others.', '. . . The practice lived on.'],
  'dots inside a sentence': ['The thing is . . . I never knew.', 'We waited … and waited.'],
  'a name with a mark': ['She works at Yahoo! in sales.', 'He does not.'],
  'a note of several numbers': ['The bridge fell. [1 - 3]', 'Sailors saw it. [2, 5]', 'Nobody paid.'],
  'a note behind a space': ['They paid a small toll. 8', 'Yet some never did.'],
  'a count that opens a sentence': ['They paid a small toll.', '8 Oslo firms did not.'],
  'years of a life': ['Ann Lee (m. 1950; div. 1964) sang.', 'She died.'],
  'a title with a mark and its year': ['He made Viva Oslo! (1965), and later left.', 'She stayed.'],
  'a round number behind an abbreviation': ['He became a citizen of the U.S.', 'Thousands came.'],
  'a lower-case name opens': ['They sold it.', 'iPhone sales fell.'],
};

describe('splitSentences', () => {
  for (const [name, sentences] of Object.entries(CASES)) {
    it(name, () => expect(split(sentences.join(' '))).toEqual(sentences));
  }

  it('finds a boundary where a space was lost, not in addresses', () => {
    expect(split('They met today.Nobody spoke. See a.Example.com/File.Html now.')).toEqual([
      'They met today.',
      'Nobody spoke.',
      'See a.Example.com/File.Html now.',
    ]);
  });

  it('parts the items of a list inside a line, and only where they run on', () => {
    expect(split('1. Cut costs 2. Raise prices 3. Wait')).toEqual(['1. Cut costs', '2. Raise prices', '3. Wait']);
    expect(split('a) one thing b) another')).toEqual(['a) one thing', 'b) another']);
    expect(split('• 9. First of two • 10. Last of two')).toEqual(['• 9. First of two', '• 10. Last of two']);
    expect(split('1. It was in class 7. The rest stayed.')).toEqual(['1. It was in class 7.', 'The rest stayed.']);
  });

  it('ends a headline at its line, joins lines that only wrap', () => {
    expect(split('Talks resume in Oslo\nThe parties met on Monday.')).toEqual([
      'Talks resume in Oslo',
      'The parties met on Monday.',
    ]);
    expect(split('The parties met \nin a small town.')).toEqual(['The parties met \nin a small town.']);
    expect(split('bread\nbutter, jam\nwine')).toEqual(['bread', 'butter, jam', 'wine']);
    const wrapped =
      'The delegation left the building through a side\nDoor that nobody had noticed before and went back\nto the hotel.';
    expect(split(wrapped)).toEqual([wrapped]);
  });

  it('splits other scripts at their own marks', () => {
    expect(split('他来了。他走了。')).toEqual(['他来了。', '他走了。']);
  });

  it('holds every character but white space exactly once, in order', () => {
    const text = ' “A.” b!?\n\n• x • y\n(c) d. . . . E\t"f. G" 1. h 2. i … \n[3] j.K l. ';
    expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    const spans = splitSentences(text);
    const apart = spans.slice(1).every((span, i) => span.start >= (spans[i]?.end ?? 0));
    expect(apart).toBe(true);
  });

  it('finds nothing in nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\n\t')).toEqual([]);
  });

  for (const [name, piece] of Object.entries({
    digits: '1',
    stops: '. ',
    quotes: '"a." ',
    open: '“a. B ',
    initials: 'A. ',
    brackets: '[1',
  })) {
    it(`takes time in proportion to a line of ${name}`, () => {
      const started = cpuTime();
      splitSentences(piece.repeat(Math.ceil(1_000_000 / piece.length)));
      expect(cpuTime() - started).toBeLessThan(5000);
    });
  }
});
