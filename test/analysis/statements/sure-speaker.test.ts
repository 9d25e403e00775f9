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

  it('are people and bodies, and some of them', () => {
    expect(printed('One of the engineers said that the dam leaks in spring.')).toEqual(['One of the engineers']);
    expect(printed('Some engineers argue that the dam leaks every spring.')).toEqual(['Some engineers']);
    expect(printed('NATO said that the bridge was safe for the convoy.')).toEqual(['NATO']);
    expect(printed('Ana Lima wants to close the gates before the spring floods.')).toEqual(['Ana Lima']);
  });
});
