/** Small words of names: people keep them, and are known again by a surname with or without them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isSurnameAlone, particlesBefore, particlesFrom } from '../../../src/analysis/actors/name-particles.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { findStatements, plainArticle } from '../../../src/index.ts';

beforeAll(() => loadLanguage());

const tokens =
  (text: string) =>
  (i: number): string =>
    text.split(' ')[i] ?? '';

describe('particles', () => {
  it('are counted before the capitalised word that they belong to', () => {
    expect(particlesFrom(tokens('von der Leyen'), 0)).toBe(2);
    expect(particlesFrom(tokens('al - Assad'), 0)).toBe(2);
    expect(particlesFrom(tokens('la carte'), 0)).toBe(0);
    expect(particlesBefore(tokens('Ursula von der Leyen'), 3)).toBe(2);
    expect(particlesBefore(tokens('Ana Lima'), 1)).toBe(0);
  });

  it('make no full name with a surname alone', () => {
    expect(['von der Leyen', 'Le Pen', 'al-Assad'].map(isSurnameAlone)).toEqual([true, true, true]);
    expect(['Ana Lima', 'Leyen', 'Ana de Vries'].map(isSurnameAlone)).toEqual([false, false, false]);
  });
});

const SAID = 'said the harbour must be enlarged.';
const speakers = async (text: string): Promise<(string | undefined)[]> =>
  (await findStatements(plainArticle(text))).map(({ source }) => source?.name);

describe('speakers with particles', () => {
  it.each([
    ['Ursula von der Leyen', 'Ursula von der Leyen'],
    ['Spokeswoman Anna von Hohenstein', 'Anna von Hohenstein'],
    ['Abdel Fattah el-Sisi', 'Abdel Fattah el-Sisi'],
    ['Syrian President Bashar al-Assad', 'Bashar al-Assad'],
    ['New York Mayor Bill de Blasio', 'Bill de Blasio'],
    ['Maria das Neves dos Santos', 'Maria das Neves dos Santos'],
    ['Al Gore', 'Al Gore'],
  ])('names "%s" whole', async (speaker, name) => {
    expect(await speakers(`${speaker} ${SAID}`)).toEqual([name]);
  });

  it.each([
    ['Ursula von der Leyen', 'Von der Leyen'],
    ['Marine Le Pen', 'Le Pen'],
    ['Bashar al-Assad', 'Al-Assad'],
    ['Herman Van Rompuy', 'Van Rompuy'],
  ])('knows %s again as "%s"', async (name, short) => {
    expect(await speakers(`${name} met reporters on Monday. ${short} ${SAID}`)).toEqual([name]);
  });

  it('gives nobody the words of somebody else with the same surname', async () => {
    expect(await speakers(`Sarah Jones met reporters. Van Jones ${SAID}`)).toEqual(['Van Jones']);
  });
});
