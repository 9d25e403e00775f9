import { describe, expect, it } from 'vitest';
import { compileTerms, inflect } from '../../src/text/match-terms.ts';
import { foldedGreek, foldText, joinedCompounds } from '../../src/text/term-tokens.ts';

/** The uses that `terms` have in `text`, each as the text writes it. */
function uses(terms: readonly string[], text: string): string[] {
  return compileTerms(terms)
    .find(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a use of a term', () => {
  it('is a whole word, whatever its case', () => {
    expect(uses(['truce'], 'A TRUCE, then trucemakers, a distruce and a truce.')).toEqual(['TRUCE', 'truce']);
  });

  it('leaves the diacritics of Latin letters aside, and none of Cyrillic ones', () => {
    expect(uses(['Erdogan'], 'Erdoğan spoke.')).toEqual(['Erdoğan']);
    expect(uses(['Müller'], 'Muller and Mu\u0308ller')).toEqual(['Muller', 'Mu\u0308ller']);
    expect(uses(['мир', 'війна'], 'Мир і Війна')).toEqual(['Мир', 'Війна']);
    expect(uses(['мои'], 'мой')).toEqual([]);
  });

  it('may stand in the singular, the plural or the possessive', () => {
    expect(uses(['sanctions'], 'One sanction, two sanctions')).toEqual(['sanction', 'sanctions']);
    expect(uses(['ally'], 'allies of an ally')).toEqual(['allies', 'ally']);
    expect(uses(['Kremlin'], 'the Kremlin’s aims and the Kremlin')).toEqual(['Kremlin', 'Kremlin']);
    expect(uses(['arms', 'news', 'Hamas'], 'a new arm in Hama')).toEqual([]);
  });

  it.each([
    ['sanction', ['sanction', 'sanctions', 'sanctionen']],
    ['wohnungen', ['wohnungen', 'wohnung']],
    ['bureau', ['bureau', 'bureaux', 'bureaus']],
    ['journaux', ['journaux', 'journal', 'journals']],
    ['habitat', ['habitat', 'habitats', 'habitaten']],
    ['голосування', ['голосування', 'голосуванню', 'голосуванням', 'голосуванні', 'голосуваннями', 'голосуваннях']],
    ['treaties', ['treaties', 'treaty']],
    ['crisis', ['crisis', 'crises']],
    ['losses', ['losses', 'loss']],
    ['politics', ['politics']],
    ['peace', ['peace', 'peaces']],
    ['status', ['status', 'statuses']],
    ['санкції', ['санкції', 'санкція', 'санкцію', 'санкцією', 'санкцій', 'санкціям', 'санкціями', 'санкціях']],
    ['гребля', ['гребля']],
    ['eu', ['eu']],
  ])('knows the forms of %s', (word, forms) => {
    expect(inflect(word)).toEqual(forms);
  });

  it('joins and parts at hyphens', () => {
    expect(uses(['ceasefire'], 'A cease-fire is a ceasefire; to cease fire is not.')).toEqual([
      'cease-fire',
      'ceasefire',
    ]);
    expect(uses(['cease-fire'], 'ceasefires')).toEqual(['ceasefires']);
    expect(uses(['long-range missile'], 'long range missiles')).toEqual(['long range missiles']);
    expect(uses(['F-16'], 'F16s and an F-16, no f-16')).toEqual(['F16s', 'F-16']);
    expect(uses(['prewar'], 'pre- war')).toEqual([]);
  });

  it('goes through a phrase as long as nothing parts it', () => {
    const found = uses(
      ['peace talks'],
      'Peace, talks. No peace. Talks!\n\nPeace\n\nTalks and peace\ntalks, “peace” talks, peace-talks',
    );
    expect(found).toEqual(['peace\ntalks', 'peace” talks', 'peace-talks']);
    expect(uses(['Trump plan'], "Trump's plan and Trumps’ plan")).toEqual(["Trump's plan", 'Trumps’ plan']);
  });

  it('meets short abbreviations in capitals alone, with or without points', () => {
    expect(uses(['US', 'UN', 'MP'], 'The U.S. told us and the UN; MPs agreed, a un did not.')).toEqual([
      'U.S.',
      'UN',
      'MPs',
    ]);
    expect(uses(['NATO'], 'Nato and NATO')).toEqual(['Nato', 'NATO']);
  });

  it('is the longest of those that overlap, under the term as given', () => {
    const found = compileTerms(['talks', 'peace talks']).find('Peace talks, no other talks.');
    expect(found.map((m) => m.term)).toEqual(['peace talks', 'talks']);
  });

  it('never is of a term without letters', () => {
    expect(uses(['—', ''], 'a — b')).toEqual([]);
  });
});

describe('requirements', () => {
  it('name for each way of writing a term what a text cannot do without', () => {
    expect(compileTerms(['cease-fire']).requirements).toEqual([
      [
        ['cease', 'ceases'],
        ['fire', 'fires'],
      ],
      [['ceasefire', 'ceasefires']],
    ]);
    expect(compileTerms(['US']).requirements).toEqual([[['us', 'uss', 'u s']]]);
  });
});

describe('folding', () => {
  it('lowers case and drops soft hyphens', () => {
    expect(foldText('ÉCO\u00ADNOMIE')).toBe('economie');
  });

  it('gives an index that folds Latin letters alone the Greek words as they are folded', () => {
    expect(foldedGreek('Το λιμάνι της Ρόδου, το λιμάνι')).toEqual(['λιμανι', 'ροδου', 'το']);
    expect(foldedGreek('Der Hafen von Łódź')).toEqual([]);
  });

  it('writes compounds as one word, in pairs and in threes', () => {
    expect(joinedCompounds('a cease-fire, state-of-the-art, a cease-fire')).toEqual([
      'ceasefire',
      'ofthe',
      'oftheart',
      'stateof',
      'stateofthe',
      'theart',
    ]);
  });
});
