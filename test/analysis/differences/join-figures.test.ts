import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { figuresOf, print } from './figures-of.ts';

beforeAll(loadLanguage);

const crash = (dead: string, published: string | null = '2026-05-11') => ({
  text: `The train crash near Odel on Monday killed ${dead} people.`,
  published,
});

describe('the same measure of several articles', () => {
  it('is one figure with all that have it, in digits, in words, and where no label could be cut', () => {
    const figures = figuresOf(
      { text: 'Salvia has sent 11,000 troops to Ruritania, the ministry said.' },
      { text: 'About eleven thousand soldiers from Salvia have been sent to Ruritania, diplomats believe.' },
      { text: 'To Ruritania, which asked for help, Salvia sent 11,000 troops.' },
    );
    expect(print(figures)).toEqual(['11,000 +2']);
  });

  it('is printed as the number that holds for all: the exact one of an estimate, the bound of a number', () => {
    expect(print(figuresOf(crash('nearly 500'), crash('487')))).toEqual(['487 +1']);
    const [figure] = figuresOf(crash('500'), crash('at least 500'));
    expect([figure?.qualifier, figure?.also.length]).toEqual(['at least', 1]);
  });

  it('takes no denied number for support', () => {
    const figures = figuresOf(crash('43'), { text: 'The governor denied that the crash near Odel killed 43 people.' });
    expect(print(figures)).toEqual(['43']);
  });
});

describe('values that differ', () => {
  it('are a disagreement on one day, whichever is the higher', () => {
    expect(print(figuresOf(crash('31'), crash('43')))).toEqual(['43; differs 31']);
    expect(print(figuresOf(crash('43'), crash('31')))).toEqual(['43; differs 31']);
  });

  it('are a development where the lower count is the earlier: the newer stands above', () => {
    expect(print(figuresOf(crash('31'), crash('43', '2026-05-13')))).toEqual(['43; earlier 31']);
    expect(print(figuresOf(crash('43', '2026-05-13'), crash('31')))).toEqual(['43; earlier 31']);
  });

  it('are a disagreement where a count that can only grow is lower later', () => {
    expect(print(figuresOf(crash('43'), crash('31', '2026-05-13')))).toEqual(['43; differs 31']);
  });

  it('are both printed apart where the days are unknown and could explain them', () => {
    const [early, late] = [
      { text: 'The flood in Lissa killed 31 people.', published: null },
      { text: 'The flood in Lissa killed 43 people.', published: null },
    ];
    expect(print(figuresOf(early, late))).toEqual(['43', '31']);
  });

  it('are a level that may have moved where articles are far apart, and of two months not of one thing', () => {
    const told = (tonnes: string, month: string, published: string) => ({
      text: `The mills of Odel hold ${tonnes} tonnes of flour for the winter${month}.`,
      published,
    });
    expect(print(figuresOf(told('300', '', '2026-05-11'), told('450', '', '2026-05-25')))).toEqual([
      '450 tonnes; earlier 300 tonnes',
    ]);
    expect(print(figuresOf(told('300', ' in March', '2026-05-11'), told('450', ' in April', '2026-05-11')))).toEqual([
      '300 tonnes',
      '450 tonnes',
    ]);
  });

  it('are nothing where a bound allows for both', () => {
    expect(print(figuresOf(crash('more than 40'), crash('43'))).join()).not.toContain(';');
    expect(print(figuresOf(crash('more than 40'), crash('90'))).join()).not.toContain('differs');
  });

  it('are nothing where an article tells of both', () => {
    const both = { text: `${crash('43').text} At first the mayor wrote that the crash near Odel killed 31 people.` };
    expect(print(figuresOf(both, crash('31'))).join()).not.toContain(';');
  });

  it('name each other by price only where they are near', () => {
    const contract = (price: string) => ({
      text: `The council of Odel signed a ${price} million contract with a builder from Graz on Friday.`,
    });
    const [near, far] = [figuresOf(contract('$12'), contract('$13')), figuresOf(contract('$12'), contract('$40'))];
    expect([print(near).join().includes('differs'), print(far).join().includes('differs')]).toEqual([true, false]);
  });

  it('are two voices of one article, each with its own number', () => {
    const figures = figuresOf({
      text: 'The opposition said 40,000 people attended the rally in Belmar, while police said 15,000 people attended it.',
    });
    expect(print(figures)).toEqual(['40,000; differs 15,000']);
    expect(figures[0]?.differing?.[0]?.figure.label.map((span) => span.text)).toEqual(['police said']);
  });

  it.each([
    [
      'Police put the number of marchers in Graz at 700; organisers at 2,000.',
      ['700; differs 2,000'],
      ['Police put the number of marchers in Graz', 'organisers'],
    ],
    [
      'The army put the number of dead in Odel at 120, while the rebels put it at more than 300.',
      ['120; differs 300'],
      ['The army put the number of dead in Odel', 'the rebels'],
    ],
  ])('are what two put one number at: %s', (text, printed, labels) => {
    const figures = figuresOf({ text });
    expect(print(figures)).toEqual(printed);
    const all = figures.flatMap((f) => [f, ...(f.differing ?? []).map((d) => d.figure)]);
    expect(all.map((f) => f.label.map((span) => span.text).join())).toEqual(labels);
  });

  it.each([
    'Police put the number at 700; organisers at 2,000.',
    'Police put the number of marchers in Graz at 700; they sang at 30 corners.',
    'Police put the number of marchers in Graz at 700; organisers said 2,000 trees were felled.',
  ])('are not read into: %s', (text) => {
    expect(figuresOf({ text }).flatMap((f) => f.differing ?? [])).toEqual([]);
  });

  it('raise their figure above others, and are not printed by themselves', () => {
    const plain = { text: 'The ministry bought 90,000 tents for the camps of Odel.' };
    expect(print(figuresOf(plain, crash('31'), crash('43')))).toEqual(['43; differs 31', '90,000']);
  });

  it('stand at most twice beneath one figure, and each value once', () => {
    const figures = figuresOf(crash('31'), crash('43'), { ...crash('43'), text: `${crash('43').text} So it was.` });
    expect(print(figures)).toEqual(['43 +1; differs 31']);
    const many = figuresOf(...['31', '43', '57', '66'].map((n) => crash(n)));
    expect(many[0]?.differing).toHaveLength(2);
  });
});
