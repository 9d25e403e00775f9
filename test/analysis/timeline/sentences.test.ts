/** One sentence of an article published on Wednesday 15 May 2024 → the line of its timeline; an empty one for none. */
import { describe, expect, it } from 'vitest';
import { findTimeline } from '../../../src/analysis/timeline/find-timeline.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

const line = (text: string): string =>
  findTimeline({ ...plainArticle(text), published: '2024-05-15', lang: 'en', guessed: [] })
    .map((e) => `${e.date}${e.until ? `/${e.until}` : ''} ${e.precision} ${e.mark}`)
    .join('; ');

describe('a sentence and its date', () => {
  it.each([
    ['The ministers of both states met in Oslo between 3 and 7 May.', '2024-05-03/2024-05-07 day happened'],
    ['The ministers of both states met in Oslo on 3 and 7 May.', ''],
    ['The ministers of both states met in Oslo from 3–7 May.', '2024-05-03/2024-05-07 day happened'],
    ['Exports of wheat fell from March to June 2023.', '2023-03-01/2023-06-30 month happened'],
    ['Exports of wheat fell in the first half of 2023.', '2023-01-01/2023-06-30 month happened'],
    ['Exports of wheat fell in March and June 2023.', ''],
    ['Harbour pilots went on strike last Friday.', '2024-05-10 day happened'],
    ['Harbour pilots went on strike last Tuesday.', ''],
    ['Harbour pilots will go on strike next Monday.', '2024-05-20 day announced'],
    ['Harbour pilots will go on strike next Friday.', ''],
    ['Harbour pilots went on strike two weeks ago.', '2024-04-29/2024-05-05 day happened'],
    ['Harbour pilots went on strike twenty years ago.', ''],
    ['Harbour pilots went on strike earlier this year.', '2024-01-01 year happened'],
    ['Harbour pilots went on strike this week.', '2024-05-13/2024-05-19 day happened'],
    ['Harbour pilots will go on strike this weekend.', '2024-05-18/2024-05-19 day announced'],
    ['Harbour pilots went on strike last weekend.', '2024-05-11/2024-05-12 day happened'],
    ['Harbour pilots went on strike on 3 May, a day after the council had closed the quay.', '2024-05-03 day happened'],
    ['The council said that Poland would attack on Monday.', '2024-05-20 day announced'],
    ['The council denied that the quay was closed on Monday.', ''],
    ['The council did not close the quay on Monday.', ''],
    ['The council would have closed the quay on Monday if the union had agreed.', ''],
    ['If the union agrees, the council will close the quay on Monday.', ''],
    ['The council could close the quay on Monday.', ''],
    ['No ships left the quay of Malmö on Monday.', ''],
    ['The council fears the quay will close on Monday.', ''],
    ['Engineers said the wall would withstand a flood until 2030.', ''],
    ['Since 1990: of 23 bridges, four have been closed.', ''],
    ['Despite 40 loans granted since January 2022, the roads of Malmö remain poor.', ''],
    ['With 40 cranes sold in March, the council of Malmö opened a museum.', ''],
    ['Officials said Ms Berg will be in Malmö today despite a report that she fell ill last week.', ''],
    ['The council closed the quay on 3 May after two cranes had fallen in April.', '2024-05-03 day happened'],
    ['The new rule, which the council wrote in March, will go into effect on 1 June.', ''],
    ['The council meets every Monday in the old hall.', ''],
    ['The shop of the museum is open Monday to Friday and was renovated.', ''],
    ['The council of Malmö was elected in May last year.', '2023-05-01 month happened'],
    ['Ms Berg was born on 3 May 1960 and studied law.', ''],
    ['Anna Berg (born 3 May 1960) leads the council of the town.', ''],
    ['The film Harbour (2019) was shown in the town hall.', ''],
    ['The council expects the quay to open by the end of June.', '2024-06-21 month announced'],
    ['The deadline for bids is 30 June.', '2024-06-30 day announced'],
    ['The trial of the harbour master begins on 3 June.', '2024-06-03 day announced'],
    ['The council was told on Monday that work would resume in June.', '2024-05-13 day happened'],
    ['Mr May said on Monday that the quay was closed.', '2024-05-13 day happened'],
    ['Police arrested four men in Malmö on Saturday night.', '2024-05-11 day happened'],
    ['Police in Malmö on Saturday arrested four men.', '2024-05-11 day happened'],
    ['On Saturday, police who had watched the house arrested four men in Malmö.', ''],
    ['The law, which was passed in 2021, will be reviewed on 3 June 2024.', '2024-06-03 day announced'],
    ['The ministry announced on Monday that it will close the quay in October.', '2024-05-13 day happened'],
    ['The council has planned to close the quay by 31 December 2025.', ''],
    ['“We will close the quay on Monday,” the mayor of Malmö said.', ''],
    ['“We closed the quay on 3 May 2024,” the mayor of Malmö said.', '2024-05-03 day happened'],
    ['The quay has been closed since Monday.', '2024-05-13 day since'],
    ['The council voted to close the quay on Monday.', ''],
    [
      'Talks in Oslo resumed on Tuesday after the council of Malmö had closed the quay on 3 May.',
      '2024-05-14 day happened',
    ],
    ['The Olympic Games will open in Paris on 26 July.', '2024-07-26 day announced'],
    ['The quay of Malmö was closed at 10 a.m. on Monday.', '2024-05-13 day happened'],
    ['The harbour of Malmö was built between 1998 and 2004.', '1998-01-01/2004-12-31 year happened'],
    ['The council agreed in April to sell the quay.', '2024-04-01 month happened'],
    ['Sales at the market rose 4% in April.', '2024-04-01 month happened'],
    ['The union called off its strike late on Tuesday.', '2024-05-14 day happened'],
    ['Voters in Norway go to the polls on Sunday.', ''],
    ['The council had hoped to open the quay in March.', ''],
    ['A storm hit Malmö overnight, on 14 May, and sank two boats.', '2024-05-14 day happened'],
    ['The quay was to reopen in April, but work on it went on.', ''],
    ['The council closed the quay on Mars in 2023.', '2023-01-01 year happened'],
  ])('%s', (text, expected) => {
    expect(line(text)).toBe(expected);
  });
});
