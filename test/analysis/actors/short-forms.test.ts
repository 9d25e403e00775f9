/** Names in short are known again; nobody gets the words of another, and no thing becomes a person. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage, tokenise } from '../../../src/analysis/tokens.ts';
import { findStatements, plainArticle } from '../../../src/index.ts';

beforeAll(() => loadLanguage());

const SAID = 'said the harbour must be enlarged.';
const speakers = async (text: string): Promise<(string | undefined)[]> =>
  (await findStatements(plainArticle(text))).map(({ source }) => source?.name);

describe('a short form', () => {
  it.each([
    ['Alexandria Ocasio-Cortez', 'Ocasio-Cortez'],
    ['Andrés Manuel López Obrador', 'López Obrador'],
    ['Daw Aung San Suu Kyi', 'Suu Kyi'],
    ['North Korean leader Kim Jong Un', 'Kim'],
    ['Sir Keir Starmer', 'Sir Keir'],
    ['President Xi Jinping', 'Mr Xi'],
    ['Robert F. Kennedy Jr.', 'Kennedy'],
  ])('of %s is "%s"', async (full, short) => {
    const [first, second] = await speakers(`${full} ${SAID} Later ${short} ${SAID}`);
    expect(second).toBe(first);
    expect(full).toContain(first);
  });

  it('of nobody is left as it is', async () => {
    expect(await speakers(`Facebook Messenger grew this year. Facebook ${SAID}`)).toEqual(['Facebook']);
    expect(await speakers(`Paris Hilton met the press. Paris ${SAID}`)).toEqual(['Paris']);
    expect(await speakers(`Imran Ali Khan met Ali Reza. Ali ${SAID}`)).toEqual(['Ali']);
    expect(await speakers(`Mary Ann Lima met Ann Lima. Ann Lima ${SAID}`)).toEqual(['Ann Lima']);
  });
});

describe('a surname that is a title elsewhere', () => {
  it.each(['Stephen King', 'Martin Luther King Jr.', 'Anthony Bishop'])('stays in "%s"', async (name) => {
    expect(await speakers(`${name} ${SAID}`)).toEqual([name]);
  });
});

describe('letters beyond Latin-1', () => {
  it.each(['Recep Tayyip Erdoğan', 'Lech Wałęsa', 'Zuzana Čaputová', 'Nguyễn Phú Trọng', 'İlham Şahin'])(
    'break no word of %s',
    async (name) => {
      expect(tokenise(name).map(({ text }) => text)).toEqual(name.split(' '));
      expect(await speakers(`${name} ${SAID}`)).toEqual([name]);
    },
  );
});
