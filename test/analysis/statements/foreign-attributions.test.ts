import { beforeAll, describe, expect, it } from 'vitest';
import { findStatements } from '../../../src/analysis/statements/find-statements.ts';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { articleOf } from '../article-of.ts';

beforeAll(loadLanguage);

/** "name | cue | content"; a star marks what may be printed. */
const told = (lang: string, text: string): string[] =>
  findStatements({ ...articleOf(text), lang }).map(
    (s) => `${s.printable ? '* ' : ''}${s.source?.name ?? '?'} | ${s.cue?.text ?? '?'} | ${text.slice(s.start, s.end)}`,
  );

describe('a quotation beside a verb of saying and a name', () => {
  it.each([
    ['de', '„Der Damm wird halten“, sagte Jan Kuhn.', '* Jan Kuhn | sagte | Der Damm wird halten'],
    [
      'de',
      '„Der Damm wird halten“, betonte die Ministerin Gerda Vale.',
      '* Gerda Vale | betonte | Der Damm wird halten',
    ],
    ['de', 'Am Montag sagte Jan Kuhn: „Der Damm wird halten.“', '* Jan Kuhn | sagte | Der Damm wird halten.'],
    ['de', '»Der Damm wird halten«, so Kuhn.', '* Kuhn | so | Der Damm wird halten'],
    [
      'de',
      'Am Abend sagte die Sprecherin der Stadt Porto, Gerda Vale: „Der Damm wird halten.“',
      '* Gerda Vale | sagte | Der Damm wird halten.',
    ],
    ['de', '„Der Damm wird halten“, sagte Prof. Dr. med. Gerda Vale.', '* Gerda Vale | sagte | Der Damm wird halten'],
    ['de', '„Der Damm wird halten“, sagte Ministerin Dr. Gerda Vale.', '* Gerda Vale | sagte | Der Damm wird halten'],
    [
      'de',
      '„Der Damm wird halten“, sagte der Bürgermeister Dr. Jan Kuhn.',
      '* Jan Kuhn | sagte | Der Damm wird halten',
    ],
    ['fr', '« Le barrage va tenir », a affirmé mardi Jeanne Roux.', '* Jeanne Roux | a affirmé | Le barrage va tenir'],
    [
      'de',
      '„Der Damm wird halten“, sagte Direktorin Gerda von der Vale-Schönau.',
      '* Gerda von der Vale-Schönau | sagte | Der Damm wird halten',
    ],
    [
      'fr',
      '« Le barrage va tenir », a affirmé Jeanne de La Tour.',
      '* Jeanne de La Tour | a affirmé | Le barrage va tenir',
    ],
    ['fr', 'Jeanne Roux a déclaré : « Le barrage va tenir. »', '* Jeanne Roux | a déclaré | Le barrage va tenir.'],
    ['uk', 'Олена Вальчук сказала: «Дамба витримає ще рік».', '* Олена Вальчук | сказала | Дамба витримає ще рік'],
    ['uk', '«Дамба витримає ще рік», – додав речник Горак.', '* Горак | додав | Дамба витримає ще рік'],
    ['de', '„Der Damm wird halten“, sagte Bundeskanzler Jan Kuhn (CDU).', '* Jan Kuhn | sagte | Der Damm wird halten'],
    [
      'de',
      'Außenministerin Gerda Vale erklärte: „Der Damm wird halten.“',
      '* Gerda Vale | erklärte | Der Damm wird halten.',
    ],
    [
      'fr',
      'Le ministre Paul Roux a déclaré : « Le barrage va tenir. »',
      '* Paul Roux | a déclaré | Le barrage va tenir.',
    ],
    [
      'uk',
      '«Дамба витримає ще рік», — сказав президент України Іван Горак.',
      '* Іван Горак | сказав | Дамба витримає ще рік',
    ],
    [
      'uk',
      'Міністр оборони Іван Горак заявив: «Дамба витримає ще рік».',
      '* Іван Горак | заявив | Дамба витримає ще рік',
    ],
  ])('%s: %s', (lang, text, expected) => expect(told(lang, text)).toEqual([expected]));
});

describe('a clause beside a name', () => {
  it.each([
    ['fr', 'Selon Jeanne Roux, le barrage va tenir.', '* Jeanne Roux | Selon | le barrage va tenir'],
    ['fr', 'Le barrage va tenir, selon Jeanne Roux.', '* Jeanne Roux | selon | Le barrage va tenir'],
    ['de', 'Laut Jan Kuhn wird der Damm halten.', 'Jan Kuhn | Laut | wird der Damm halten'],
    ['uk', 'За словами Івана Горака, дамба витримає.', 'Івана Горака | За словами | дамба витримає'],
  ])('%s: %s', (lang, text, expected) => expect(told(lang, text)).toEqual([expected]));
});

describe('what is not plain', () => {
  it.each([
    ['de', '„Der Damm wird halten“, sagte der Minister am Abend.'],
    ['de', '„Der Damm wird halten“, sagte sie in Porto.'],
    ['fr', '« Le barrage va tenir », a-t-il dit à Porto.'],
    ['uk', '«Дамба витримає ще рік», — сказав він у Києві.'],
    ['uk', 'За словами міністра, дамба витримає.'],
    ['en', '“The dam will hold on,” so Kuhn left the hall.'],
    ['en', 'Laut Kuhn was late again.'],
  ])('has no speaker: %s: %s', (lang, text) => {
    expect(told(lang, text).filter((line) => !line.startsWith('? |'))).toEqual([]);
  });
});
