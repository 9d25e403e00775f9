/** Contents that were taken at a wrong place, or say too little alone: found, and not printed. */
import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { marredContents } from '../../../src/analysis/statements/marred-contents.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

const printed = (text: string): readonly string[] =>
  findStatements(articleOf(text)).flatMap((s) =>
    s.printable ? [`${s.source?.name}: ${text.slice(s.start, s.end)}`] : [],
  );

describe('a content is not printed that is', () => {
  it.each([
    ['a word cut in two', 'According to the engineers, the flaw lets anybody connect to every Lock–enabled gate.'],
    [
      'the rest of a clause',
      '“They sent their newest . . . and most costly boat” to watch the town, and “all of us saw it sink,” Ana Lima said Monday.',
    ],
    [
      'a clause whose condition stands behind its speaker',
      'The old dam in the valley is safe, says Ana Lima, unless it rains all night.',
    ],
    ['what was named before', 'That offer was rejected in the end, according to an official of the town.'],
    ['what was named before', 'Ana Lima said that that is an attack on everybody in the town.'],
    ['a charge without its matter', 'Ana Lima repeatedly accused Jon Brusk, who was born in Porto, of theft.'],
    [
      "a clause that runs on into the author's",
      'One of the many reasons that Ana Lima refuses to publish her plans may be that they would cost her votes.',
    ],
    [
      "a clause that runs on into the author's",
      "Ana Lima's conclusion that judges should not try cases in the town is not shared.",
    ],
    [
      'what another tells',
      'Ana Lima had told officials that she did not want the guard at all, but the town overruled it, the source added.',
    ],
    ['a bracket', 'Ana Lima noted (as the list shows) on the page that all was well with the dam.'],
    [
      'the head of a list',
      'According to the Harbour Board, some jobs that are on offer at the dam are:\n- Diver\n- Keeper',
    ],
  ])('%s', (name, text) => {
    expect(Object.keys(marredContents)).toContain(name);
    expect(printed(text)).toEqual([]);
  });

  it('but what is whole is printed', () => {
    expect(
      printed('Ana Lima says nearly half of the gates were opened in connection with the flood, CNN reported.'),
    ).toContain('Ana Lima: nearly half of the gates were opened in connection with the flood');
    expect(printed('According to the engineers, the flaw lets anybody connect to every lock-enabled gate.')).toEqual([
      'the engineers: the flaw lets anybody connect to every lock-enabled gate',
    ]);
    expect(printed('Ana Lima said she has what the work on the dam takes: “Patience, and a good boat.”')).toContain(
      'Ana Lima: she has what the work on the dam takes',
    );
    expect(printed('Ana Lima accused Jon Brusk of theft from the harbour.')).toEqual([
      'Ana Lima: Jon Brusk of theft from the harbour',
    ]);
    expect(printed('Ana Lima agreed to lend the town the money that it needs for the dam.')).toHaveLength(1);
  });
});

describe('a content begins', () => {
  it.each([
    ['Ana Lima says at a campaign stop in Porto, Maine, that it means the dam leaks.', 'it means'],
    ['Ana Lima said in the tape, heard by The Harbour Times on Sunday, that the dam had leaked.', 'the dam had'],
    ['Ana Lima vowed in a campaign video to “repair the dam in spring.”', 'to “repair the dam in spring.”'],
    ['But it is also important to mend the old gates, says Ana Lima.', 'it is also'],
    ['Ana Lima threatened Monday to permanently close the dam.', 'to permanently close the dam'],
    ['According to experts, new boats, young crews and old gates appeared to be the worst hit.', 'new boats'],
    [
      'As the town grows, so does concern: According to Harbour Watch, more than half of the gates have failed.',
      'more than',
    ],
    ['According to a study by Brusk titled “The Leaking Dam,” half of the gates have failed since.', 'half of'],
  ])('past when and where: %s', (text, opening) => {
    const [found] = printed(text);
    expect(found?.split(': ')[1]?.startsWith(opening)).toBe(true);
  });

  it.each([
    'Ana Lima sent out a message that has been a theme in the town for years.',
    'The dam would fall in spring, Ana Lima argued Wednesday as they opened the old gates of the harbour.',
    'Other letters Ana Lima later wrote to her friends the night before she died.',
    'After the success of Ana Lima, who wrote a novel, Jon Brusk decided to write as well.',
    'The list gives the number of boats that Ana Lima said last month she needs to cover the whole town.',
    'Ana Lima, when asked if she knew the cause of the flood, left.',
  ])('nowhere where nothing is said: %s', (text) => expect(printed(text)).toEqual([]));
});

describe('a content ends', () => {
  it.each([
    ['Ana Lima also claimed Jon Brusk had helped the firm get the contract, but offered no proof.', 'the contract'],
    ['Ana Lima insists on funding for a dam and “refuses to go along to get along.”', 'for a dam'],
    ['Ana Lima said the dam was safe, but declined to elaborate.', 'the dam was safe'],
    ['Ana Lima said the dam was safe, without providing evidence.', 'the dam was safe'],
    ['Ana Lima said there will be no changes to the plan, a day after Jon Brusk called it bad.', 'to the plan'],
    ['Ana Lima said that she no longer opposes the dam, the latest of her reversals.', 'opposes the dam'],
    ['Ana Lima said that she mixes two kinds of figures, raising concerns among engineers.', 'kinds of figures'],
    [
      'Ana Lima rejected an appeal against boats that are let in three days after the vote to be counted.',
      'be counted',
    ],
  ])("before the author's own words: %s", (text, end) => {
    expect(printed(text)[0]?.endsWith(end)).toBe(true);
  });

  it('before another speaks', () => {
    const text = 'Engineers said the dam is sound and hauliers accused the mayor of neglect.';
    expect(printed(text)).toEqual(['Engineers: the dam is sound', 'hauliers: the mayor of neglect']);
  });
});
