/**
 * Whole invented articles with every line that their timeline must have, and no other: date, end, precision, mark, the
 * words of the date, and the words printed. A change of any of them fails.
 */
import { describe, expect, it } from 'vitest';
import { findTimeline } from '../../../src/analysis/timeline/find-timeline.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

interface Case {
  readonly name: string;
  readonly published: string | null;
  readonly lang?: string;
  readonly text: string;
  readonly lines: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'a strike, on a Wednesday',
    published: '2024-05-15',
    text: [
      'MALMÖ, Sweden (AP) — Harbour pilots in Malmö walked off the job on Monday, and two ferry lines stopped running.',
      'The day before, the union had turned down an offer of 4 percent. It called the offer a joke on Sunday.',
      'The port authority said on Tuesday that it would go to court. No ships left the harbour on Tuesday.',
      'A mediator will meet both sides next Monday in Lund. If the talks fail, the strike will spread to Ystad on 1 June.',
      'Pilots last went on strike in Malmö in March 2019, when grain rotted on the quays for nine days.',
    ].join('\n\n'),
    lines: [
      '2024-05-13 day happened [Monday] Harbour pilots in Malmö walked off the job on Monday, and two ferry lines stopped running.',
      '2024-05-14 day happened [Tuesday] The port authority said on Tuesday that it would go to court.',
      '2024-05-20 day announced [next Monday] A mediator will meet both sides next Monday in Lund.',
      '2019-03-01 month happened [March 2019] Pilots last went on strike in Malmö in March 2019, when grain rotted on the quays for nine days.',
    ],
  },
  {
    name: 'a dam, without a day of its own',
    published: null,
    text: [
      'The Orsa dam was closed to traffic on 3 March 2023 after divers found a crack in its northern wall.',
      'Inspectors visited the dam between 7 and 9 March 2023, and the county has paid for pumps since April 2023.',
      'Engineers said the wall would withstand a flood until 2030. Last week a pump failed.',
      'Work on a new wall is due to begin in the second half of 2025.',
      'The county denied that the crack was known in 2021. Anna Lind (born 4 May 1961) leads its water board.',
    ].join('\n\n'),
    lines: [
      '2023-03-03 day happened [3 March 2023] The Orsa dam was closed to traffic on 3 March 2023 after divers found a crack in its northern wall.',
      '2023-03-07/2023-03-09 day happened [between 7 and 9 March 2023] Inspectors visited the dam between 7 and 9 March 2023, and the county has paid for pumps since April 2023.',
      '2025-07-01/2025-12-31 month announced [the second half of 2025] Work on a new wall is due to begin in the second half of 2025.',
    ],
  },
  {
    name: 'an election, on a Monday',
    published: '2025-03-10T08:00:00Z',
    text: [
      'Voters in Nordby elected a new council on Sunday, and the Harbour List won 14 of 31 seats.',
      '“We will open the yard on Friday,” said Jon Vik of the Harbour List. Turnout was 61 percent in 2021.',
      'The new council meets for the first time on 24 March. In January, a court in Bergen had thrown out a complaint about the lists.',
      'Mr Vik could become mayor by April. His rival, who led the town from 2009, conceded on Sunday night.',
      'The council chamber is open Monday to Friday.',
    ].join('\n\n'),
    lines: [
      '2025-03-09 day happened [Sunday] Voters in Nordby elected a new council on Sunday, and the Harbour List won 14 of 31 seats.',
      '2025-03-24 day announced [24 March] The new council meets for the first time on 24 March.',
      '2025-01-01 month happened [January] In January, a court in Bergen had thrown out a complaint about the lists.',
    ],
  },
  {
    name: 'a page that was changed after its day',
    published: '2021-02-16',
    text: [
      'Version 4 of the Tern engine was released on 9 June 2024 and runs on small boats.',
      'In March, the yard in Vardø fitted the engine to a ferry. The ferry sank two weeks ago.',
    ].join('\n\n'),
    lines: [
      '2024-06-09 day happened [9 June 2024] Version 4 of the Tern engine was released on 9 June 2024 and runs on small boats.',
    ],
  },
  {
    name: 'days counted from one another',
    published: '2023-11-22',
    text: [
      'Rebels took the town of Ansa on 6 November, the defence ministry said.',
      'The ministry said on 8 November that its troops were back in Ansa. Two days later, Ansa lost its power supply.',
      'The following day engineers reached the plant.',
    ].join(' '),
    lines: [
      '2023-11-06 day happened [6 November] Rebels took the town of Ansa on 6 November, the defence ministry said.',
      '2023-11-08 day happened [8 November] The ministry said on 8 November that its troops were back in Ansa.',
      '2023-11-10 day happened [Two days later] Two days later, Ansa lost its power supply.',
      '2023-11-11 day happened [The following day] The following day engineers reached the plant.',
    ],
  },
  {
    name: 'German',
    published: '2024-05-15',
    lang: 'de',
    text: 'Die Minister trafen sich am 3. Mai 2024 in Wien. Die Brücke wird vom 3. bis 7. Juni 2024 gesperrt. Am 4. Mai war sie hier noch offen.',
    lines: [
      '2024-05-03 day happened [3. Mai 2024] Die Minister trafen sich am 3. Mai 2024 in Wien.',
      '2024-06-03/2024-06-07 day announced [3. bis 7. Juni 2024] Die Brücke wird vom 3. bis 7. Juni 2024 gesperrt.',
    ],
  },
  {
    name: 'French',
    published: null,
    lang: 'fr',
    text: 'Les ministres se sont réunis à Vienne du 3 au 7 mai 2024. Le traité a été signé à Paris le 1er juin 2023.',
    lines: [
      '2024-05-03/2024-05-07 day happened [3 au 7 mai 2024] Les ministres se sont réunis à Vienne du 3 au 7 mai 2024.',
      '2023-06-01 day happened [1er juin 2023] Le traité a été signé à Paris le 1er juin 2023.',
    ],
  },
  {
    name: 'Ukrainian',
    published: null,
    lang: 'uk',
    text: 'Міністри зустрілися у Відні 3 травня 2024 року. Міст у Відні закрито з вересня 2023 року.',
    lines: [
      '2024-05-03 day happened [3 травня 2024 року] Міністри зустрілися у Відні 3 травня 2024 року.',
      '2023-09-01 month since [вересня 2023 року] Міст у Відні закрито з вересня 2023 року.',
    ],
  },
];

describe('the timeline of a whole article', () => {
  it.each(CASES)('$name', ({ text, published, lang = 'en', lines }) => {
    const found = findTimeline({ ...plainArticle(text), published, lang, guessed: [] });
    expect(
      found.map((e) => {
        const until = e.until ? `/${e.until}` : '';
        return `${e.date}${until} ${e.precision} ${e.mark} [${e.expression.text}] ${e.text}`;
      }),
    ).toEqual(lines);
    for (const e of found) {
      expect(text.slice(e.start, e.end)).toBe(e.text);
      expect(text.slice(e.expression.start, e.expression.end)).toBe(e.expression.text);
    }
  });
});
