import { describe, expect, it } from 'vitest';
import { withActorSides } from '../../../src/analysis/actors/actor-sides.ts';
import { nameActors } from '../../../src/analysis/actors/name-actors.ts';
import type { AnalysedArticle, Statement } from '../../../src/analysis/model.ts';
import type { KnownActor, Theme } from '../../../src/library/model.ts';
import { plainArticle } from '../../../src/library/plain-article.ts';

/** An article in which these speak, one statement each. */
function speaking(id: string, names: readonly string[], published: string | null = '2023-05-01'): AnalysedArticle {
  const text = names.map((name) => `${name} said no.`).join(' ');
  const statements = names.map((name): Statement => {
    const start = text.indexOf(name);
    const source = { start, end: start + name.length, text: name, name };
    return { start: 0, end: 2, kind: 'indirect', source, cue: null, printable: true, sentence: 0 };
  });
  const article = { ...plainArticle(text), id, published };
  return { article, analysis: { sentences: [], quantities: [], tableQuantities: [], statements, timeline: [] } };
}

const actor = (name: string, changes: Partial<KnownActor> = {}): KnownActor => ({
  name,
  forms: [],
  offices: [],
  side: null,
  ...changes,
});

const namesIn = (analysed: readonly AnalysedArticle[]): (string | undefined)[] =>
  analysed.flatMap((a) => a.analysis.statements.map((s) => s.source?.name));

describe('nameActors', () => {
  it('gives a bare surname the one full name that another article has for it', () => {
    const read = [speaking('a', ['Lima']), speaking('b', ['Ana Lima', 'Jo Horak'])];
    const named = nameActors(read, []);
    expect(namesIn(named)).toEqual(['Ana Lima', 'Ana Lima', 'Jo Horak']);
    const [before, after] = [read, named].map((all) => all[0]?.analysis.statements[0]?.source);
    expect(after).toEqual({ ...before, name: 'Ana Lima' });
  });

  it.each([
    ['two people have it', ['Lima'], ['Ana Lima', 'Rui Lima']],
    ['it is an institution’s', ['Bank'], ['Harbour Bank']],
    ['it is a country', ['Poland'], ['Jan Poland']],
    ['it is a first name', ['Ana'], ['Ana Lima']],
    ['it is no name', ['officials'], ['Ana Lima']],
  ])('leaves a word where %s', (_, short, full) => {
    expect(namesIn(nameActors([speaking('a', short), speaking('b', full)], []))).toEqual([...short, ...full]);
  });

  it('takes two spellings of one name for one', () => {
    const read = [
      speaking('a', ['Hrushevskyy']),
      speaking('b', ['Petro Hrushevsky']),
      speaking('c', ['Petro Hrushevskyy']),
    ];
    expect(namesIn(nameActors(read, []))[0]).toBe('Petro Hrushevsky');
  });

  it('finds a full name that an article gives in passing, by its first name or a title before it', () => {
    const mention = (text: string): AnalysedArticle => ({
      ...speaking('b', []),
      article: { ...plainArticle(text), id: 'b' },
    });
    const who = (short: string, text: string) => namesIn(nameActors([speaking('a', [short]), mention(text)], []))[0];
    expect(who('Lund', 'They met President Oda Lund.')).toBe('Oda Lund');
    expect(who('Lund', 'They met Peter Lund.')).toBe('Peter Lund');
    expect(who('Lund', 'They met Peter Lund and Anna Lund.')).toBe('Lund');
    expect(who('Lund', 'Yesterday Lund left. Peter Lundgren stayed.')).toBe('Lund');
    expect(who('President Lund', 'They met Peter Lund.')).toBe('Peter Lund');
    expect(who('Polish Lund', 'They met Peter Lund.')).toBe('Peter Lund');
  });

  it('knows the forms that the file gives, unless two actors have one', () => {
    const actors = [actor('Ana Lima', { forms: ['the mayor of Alder', 'AL'] }), actor('Al Lund', { forms: ['AL'] })];
    expect(namesIn(nameActors([speaking('a', ['The mayor of Alder', 'AL'])], actors))).toEqual(['Ana Lima', 'AL']);
  });

  it('knows who held an office when the article was published', () => {
    const held = (from: string | null, until: string | null) => [{ office: 'Mayor of Alder', from, until }];
    const actors = [
      actor('Ana Lima', { offices: held('2020-01-01', '2023-12-31') }),
      actor('Jo Horak', { offices: held('2024-01-01', null) }),
    ];
    const who = (published: string | null, list = actors) =>
      namesIn(nameActors([speaking('a', ['The Mayor of Alder'], published)], list))[0];
    expect(who('2023-12-31')).toBe('Ana Lima');
    expect(who('2024-02-01T10:00:00Z')).toBe('Jo Horak');
    expect(who('2019-02-01')).toBe('The Mayor of Alder');
    expect(who(null)).toBe('The Mayor of Alder');
    expect(who('2024-02-01', [actor('Ana Lima', { offices: held(null, null) })])).toBe('The Mayor of Alder');
  });
});

describe('surnames with small words', () => {
  const named = (...names: readonly string[]) => namesIn(nameActors([speaking('a', names), speaking('b', names)], []));

  it('are filled up from another article, all of them', () => {
    expect(named('Ursula von der Leyen', 'von der Leyen')[1]).toBe('Ursula von der Leyen');
    expect(named('Marine Le Pen', 'Le Pen')[1]).toBe('Marine Le Pen');
  });

  it('are not filled up with somebody whose name has other ones', () => {
    expect(named('Sarah Jones', 'Van Jones')[1]).toBe('Van Jones');
  });
});

describe('withActorSides', () => {
  const theme: Theme = {
    slug: 'bridge',
    title: 'Bridge',
    terms: [],
    question: 'Close it?',
    sides: [
      { name: 'Close', holders: ['Alder', 'Mira Aldous'] },
      { name: 'Keep', holders: ['Birchwick'] },
    ],
    points: [],
    background: [],
  };
  const holders = (...actors: readonly KnownActor[]) => withActorSides(theme, actors).sides.map((s) => s.holders);

  it('puts an actor on the side that holds the name of the actor’s side, or is called so', () => {
    expect(holders(actor('Ana Lima', { side: 'Birchwick' }))[1]).toEqual(['Birchwick', 'Ana Lima']);
    expect(holders(actor('Ana Lima', { side: 'close' }))[0]).toEqual(['Alder', 'Mira Aldous', 'Ana Lima']);
  });

  it('moves nobody whom the theme itself places, nor to a side that is not there', () => {
    expect(
      holders(actor('Mira Aldous', { side: 'Keep' }), actor('Ana Lima', { side: 'none' }), actor('Jo Horak')),
    ).toEqual([['Alder', 'Mira Aldous'], ['Birchwick']]);
  });
});
