import { describe, expect, it } from 'vitest';
import {
  type Fault,
  faultsOf,
  rankOf,
  rules,
  type SentenceInPlace,
} from '../../../src/analysis/summary/stand-alone.ts';

const place = (text: string, facts: Partial<SentenceInPlace> = {}): SentenceInPlace => ({
  text,
  before: '',
  block: 'paragraph',
  lang: 'en',
  ...facts,
});

/** For every rule, sentences that break it; each must name the rule. */
const broken: Readonly<Record<Fault, readonly (string | SentenceInPlace)[]>> = {
  'not-prose': [place('The harbour council votes on the eastern quay.', { block: 'heading' })],
  'no-stop': ['The harbour council votes on the eastern quay', 'The council named four conditions for the vote:'],
  furniture: [
    'By Anna Holm and Peter Vries.',
    'Published on 3 March 2024 at noon by the desk.',
    'Photo: The eastern quay of the harbour.',
    'Maria Holt contributed to this report.',
    'A longer form of the text first appeared in a quarterly.',
  ],
  markup: [
    '⚓ The council opens the eastern quay in May.',
    'The **council** votes on the eastern quay today.',
    '• The council votes on the eastern quay today.',
  ],
  'run-in-heading': ['WHAT THE QUAY COSTS Ships of the harbour pay a toll to the council.'],
  headline: ['Harbour Council Votes Down Plan for Eastern Quay After Debate.'],
  'footnote-mark': [
    'The tolls of the harbour fell by half in May.[3]',
    'The tolls fell by half in May,* the council found.',
  ],
  fragment: ['and the council votes on the eastern quay today.'],
  shouting: ['THE HARBOUR COUNCIL VOTES ON THE EASTERN QUAY.'],
  'cut-parenthesis': ['The harbour council, led by its chairman Ana Lima (D-Md.'],
  'list-item': [place('The harbour council votes on the eastern quay.', { block: 'list-item' })],
  'writer-advises': ['The harbour council needs to build a quay that can hold the grain ships.'],
  'stranger-speaks': [
    place('Holm said that the eastern quay will be closed to the grain ships.', {
      told: `${'The council met. '.repeat(40)}The harbour master is Per Holm.`,
    }),
  ],
  'writer-judges': [
    'The council is yet another example of what a harbour can do to a town.',
    'The council of the harbour brought its ludicrous plan for the quay to a vote.',
  ],
  question: [
    'Will the harbour council vote on the eastern quay?',
    'The council asked itself: who pays? Nobody on the quay knew it.',
  ],
  'too-short': ['The council votes today.'],
  'too-long': [`The council ${'and its many officers '.repeat(11)}vote on the quay.`],
  'cut-quote': [
    '“The cranes are not safe, Maria Holt told the council of the harbour.',
    place('The cranes are older than the quay itself.', { before: 'Holt said: “The quay must close. ' }),
  ],
  'quote-without-speaker': [
    place('The harbour council votes on the eastern quay.', { block: 'quote' }),
    '“The cranes are older than the quay itself.”',
  ],
  'leans-on-the-last': [
    'However, the council voted to close the eastern quay.',
    'Yes, most pilots of Malmö have an age at which they stop.',
    'Not only that, but some pilots of Malmö steer by lamps.',
    'This vote closed the eastern quay for a year.',
    'He voted with the council to close the quay.',
    'It’s a vote that closed the eastern quay for good.',
    'Despite this, the council voted to close the quay.',
    'In that case, the council would close the eastern quay.',
    'As a result, the council closed the eastern quay.',
    'The two closed the eastern quay after a long vote.',
    place('Sie schlossen den Kai nach einer langen Abstimmung.', { lang: 'de' }),
    place('Cependant, le conseil a fermé le quai pour un an.', { lang: 'fr' }),
    place('Він закрив причал після довгого голосування ради.', { lang: 'uk' }),
  ],
  'connective-inside': [
    'The council, however, voted to close the eastern quay.',
    'The council, for its part, wants to close the eastern quay.',
    'The council then voted to close the eastern quay.',
  ],
  'adds-on': ['The council also voted to close the eastern quay.'],
  'points-early': ['Addressing these fears, the council closed the eastern quay.'],
  'no-main-clause': [
    'While the lock has been rebuilt for larger barges, making the old ferry pier of Malmö too short.',
    'With tides constantly changing, pilots leaving, and the quay rising in price from year to year.',
    'Although the council of the harbour voted for the eastern quay.',
  ],
  promotes: [
    'The trade in barges is shaping up to be the surprise of the coast.',
    'Folding oars and painted hulls are some of the biggest boating trends of the coast.',
    'One thing to note is that barges of the coast carry grain in the autumn.',
    'As odd as it may sound, barges of the coast carry grain in the autumn.',
    'Owners of barges on the coast can now breathe a deep sigh of relief.',
    'The pilots of Malmö stand at a new intersection of tide and trade.',
  ],
  'one-of-several': [
    'The new rule, which the council wrote in March, closes the quay to barges.',
    'The initial plan was that barges would wait outside Malmö.',
  ],
  'undated-now': [
    place('Pilots of the harbour have been waiting for nearly three years.', { undated: true }),
    place('The council of Malmö recently voted to close the eastern quay.', { undated: true }),
  ],
  'in-brackets': ['(Some pilots, called the old hands, steer by the lamps of the quay.)'],
  'pronoun-behind-deed': [
    'In 2012, again the Green Harbour nominee, she was arrested on the eastern quay.',
    'By mending cranes and waiting for the pilots, they keep the quay of Malmö open.',
    'To reach the goals of the council, it closes the eastern quay in spring.',
  ],
  'weekday-of-no-week': [
    place('The council of Malmö closed the eastern quay on Monday.', { undated: true }),
    place('Late Tuesday night, pilots of Malmö saw the lamps go out.', { undated: true }),
  ],
  'points-back': [
    'The new quay of the harbour does just that.',
    'The pilots of Malmö won, but that’s not why the quay is known.',
    'Rather than mending cranes, the effort is aimed at pilots of Malmö.',
    'From the lamps to the locks, these changes please the pilots of Malmö.',
    'The quay and the lock are old, but the latter still works.',
    'The request comes as the harbour council meets in Malmö.',
    'The surprise move came a day after the vote of the council.',
  ],
  'pronoun-first': [
    'According to their plan, the quay closes in the spring.',
    'Many in the town have praised his work on the quay.',
  ],
  'pronoun-speaks': ['“The cranes on the quay are not safe,” he told the Harbour Council.'],
  'first-person': [
    'Last year I walked along the eastern quay with the council.',
    'The council told us to leave the eastern quay.',
  ],
  'calls-reader': [
    'Get ready to explore the best quays of Malmö in spring.',
    'Expect to see prices of at least $20,000 a year in Malmö.',
    'Let’s explore how the new harbour changes the trade of the coast this year.',
    'Welcome to the second part of the series on harbours and their trade.',
    'The council will tell you when the eastern quay opens.',
    'Share your thoughts on the eastern quay with the council.',
    'Read more about the eastern quay and the council.',
  ],
  'opens-with-label': [
    'Lamps & Harbour Lights: Some pilots of Malmö steer by them at night.',
    'The tally: Ships of the eastern quay carried a third less grain in May.',
  ],
  'bare-definite': [
    'The platform’s new lamps show the pilots of Malmö the way.',
    'The threat is a closed quay through the whole winter.',
  ],
  exclamation: ['The council closed the eastern quay for good!'],
  'points-inside': [
    'The mayor of Malmö praised the pilots at a forum here on the quays of the harbour.',
    'Fishermen of the town fear that these rules will close the quay.',
  ],
};

const cases = Object.entries(broken).flatMap(([name, sentences]) =>
  sentences.map((s) => [name as Fault, typeof s === 'string' ? place(s) : s] as const),
);

describe('faultsOf', () => {
  it('has an example for every rule', () => {
    expect(Object.keys(broken).sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(cases)('%s %#', (name, sentence) => {
    expect(faultsOf(sentence)).toContain(name);
  });

  it.each([
    'The harbour council of Malmö voted on Monday to close the eastern quay.',
    'Maria Holt said she would close the eastern quay before winter.',
    'The new quay of Malmö was opened by the harbour council in May.',
    'The new harbour master of Malmö will open the eastern quay.',
    'In the towns of the south, this year has brought three floods.',
    'With tides changing, pilots of the harbour are leaving the eastern quay.',
    'With tides changing, the growing fleet of Malmö left the eastern quay.',
    'Although, as Maria Holt said, the cranes are old, the quay itself has stood for a century.',
    'The council called the quay “a cutting-edge port of the coast” in its report.',
    'While the cranes are old, the quay itself has stood for a century.',
    'By the end of 2023, the harbour had lost a third of its ships.',
    'There are 40 ships waiting off the coast of Malmö.',
    '96% of the ships that call at Malmö carry grain.',
    '“The cranes are not safe,” Maria Holt told the council of the harbour.',
    'Such as it is, the US fleet calls at Malmö twice a year.'.replace('Such as it is, the', 'The'),
    'Share prices of the harbour company fell by a fifth on Monday.',
    'The then-mayor of Malmö closed the quay in the spring of 2022.',
    'So-called shadow ships have called at Malmö since 2022.',
    'The minister said he would close the eastern quay of Malmö.',
    'Car makers ship 11,000 vehicles a week through the port of Malmö.',
    'Students who passed the exam may sail with the fleet of Malmö.',
    'The Malmö vote comes as the harbour council runs out of money.',
    'The grain of the region comes in the autumn through the port of Malmö.',
    'Some of the ships carry rules such as those of the Danube lane.',
  ])('finds nothing wrong with: %s', (text) => {
    expect(faultsOf(place(text))).toEqual([]);
  });

  it('reads "now" as now where the day of the article is known', () => {
    expect(faultsOf(place('The council of Malmö recently voted to close the eastern quay.'))).toEqual([]);
  });

  it('ranks by the worst fault', () => {
    expect(rankOf([])).toBe(0);
    expect(rankOf(['exclamation'])).toBe(1);
    expect(rankOf(['exclamation', 'leans-on-the-last'])).toBe(2);
    expect(rankOf(['too-short', 'not-prose'])).toBe(3);
  });
});
