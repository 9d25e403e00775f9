import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { falseSpeakers } from '../../../src/analysis/statements/sure-speaker.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

const printed = (text: string): readonly string[] =>
  findStatements(articleOf(text)).flatMap((s) => (s.printable ? [s.source?.name ?? '?'] : []));

describe('speakers that a page shows', () => {
  it.each([
    ['people in general', 'Homeowners want to sell their houses by the river before the spring floods.'],
    ['people in general', 'Most builders prefer to work on the dam before the rains come to the valley.'],
    ['a label before a colon', 'NOTE: The ferry does not sail on days on which the wind is strong.'],
    ['a finding without a finder', 'Data suggests that the dam leaks in every spring of the year.'],
    [
      'a label whose words the article uses',
      'Night Mode: The ferry sails without its lights.\n\nThe crew sets the mode by hand at night.',
    ],
    ['capitals that nobody says speak', 'DLR wants to sell the old ferry to the town before the spring.'],
    ['a day', 'The town released its new budget proposal Monday, which calls for cuts to programs like the dam.'],
    ['anybody at all', 'Someone writes that the dam leaks every spring of the year.'],
    ['whom the clause itself picks out', 'The lock is for boaters who say that they want to sail at night.'],
    ['a chamber that votes', 'The Senate confirmed Judge Ana Lima to the Harbour Court on the last day.'],
    [
      'a label before a colon',
      'Harbour AI: Boats that are trained to flag what they find under the water.\nHarbour AI said so.',
    ],
    ['a name that only does what things do', 'The list holds Best Harbour Plans offered to travellers up to age 99.'],
    ['a part of what cannot speak', 'One of the best boats for beginners says that the river is calm.'],
  ])('are not %s', (name, text) => {
    expect(Object.keys(falseSpeakers)).toContain(name);
    expect(printed(text)).toEqual([]);
  });

  it('are no names of programs, and no two lines run together', () => {
    const speaker = (text: string) => ({ text, name: text }) as Parameters<(typeof falseSpeakers)[string]>[0];
    expect(falseSpeakers['a name of a program']?.(speaker('frameCounter'))).toBe(true);
    expect(falseSpeakers['a name of a program']?.(speaker('Lima'))).toBe(false);
    expect(falseSpeakers['two lines run together']?.(speaker('Harbour News\nAna Lima'))).toBe(true);
    expect(falseSpeakers['two lines run together']?.(speaker('Ana Lima'))).toBe(false);
  });

  it.each([
    ['nobody whom the text denies', 'It was not Ana Lima who said that the dam was safe.'],
    ['nobody who is only claimed to have spoken', 'The posts make the claim that Ana Lima said the dam was safe.'],
    ['nobody of whom it is not so', 'Not that anyone on the harbour board is arguing that the dam is safe.'],
    ['no day', 'The clerk came late and on Feb. 15 threatened to close the dam for good.'],
    [
      'no first half of a name',
      'The harbour stands first in Consumer Reports data shows of all the gates of the coast.',
    ],
    ['no word cut at its hyphen', 'The appeal of boats among harbour-side voters threaten to upend the trend.'],
    ['nobody of the clause before', 'Ana Lima said the boat lay still when the guards found it and told him to leave.'],
  ])('are %s', (_what, text) => {
    const speakers = printed(text);
    expect(speakers.filter((name) => name !== 'Ana Lima' || !text.startsWith('Ana Lima'))).toEqual([]);
    expect(speakers.length).toBeLessThanOrEqual(1);
  });

  it.each([
    ['Yet only 35% of harbour workers say they feel safe on the dam.', 'only 35% of harbour workers'],
    ['The dam has been sold, according to an official familiar with it.', 'an official familiar with it'],
    ['He left after a meeting, during which officials called for a new dam.', 'officials'],
    [
      'The push came from members of the Norland cabinet, which has denied any part in the plan.',
      'the Norland cabinet',
    ],
    ['According to the insurance company State Harbour, the dam has failed every spring.', 'State Harbour'],
    ['Stephen King wrote of dams. King said that the dam leaks in spring.', 'Stephen King'],
    ['President Lima in a video on the web demanded that the town mend the dam.', 'Lima'],
    [
      'The mayor’s lawyer, Ana Lima, wrote on Twitter the same day: “The video does not lie. They sold it.”',
      'Ana Lima',
    ],
    ['The Supreme Court in two cases ruled that the dam was safe.', 'The Supreme Court'],
    ['The engineer Ana Lima met us.\n\nANA LIMA: I think that the dam is safe, but I do not know.', 'Ana Lima'],
    ['Ana Lima\nAna Lima is a keeper of dams. “They leak in every spring,” Lima has said.', 'Ana Lima'],
  ])('are taken whole: %s', (text, name) => expect(printed(text)).toEqual([name]));

  it('are people and bodies, and some of them', () => {
    expect(printed('One of the engineers said that the dam leaks in spring.')).toEqual(['One of the engineers']);
    expect(printed('Some engineers argue that the dam leaks every spring.')).toEqual(['Some engineers']);
    expect(printed('NATO said that the bridge was safe for the convoy.')).toEqual(['NATO']);
    expect(printed('Ana Lima wants to close the gates before the spring floods.')).toEqual(['Ana Lima']);
  });
});
