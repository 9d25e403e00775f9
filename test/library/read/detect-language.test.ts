import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/library/read/detect-language.ts';

describe('language of a text', () => {
  it.each([
    [
      'en',
      'The two delegations met in the capital and agreed that the lists of prisoners are to be exchanged this month.',
    ],
    [
      'de',
      'Die beiden Delegationen trafen sich in der Hauptstadt und haben sich auf den Austausch von Gefangenen geeinigt.',
    ],
    [
      'fr',
      'Les deux délégations se sont réunies dans la capitale et ont décidé que les listes seront échangées avec les autres.',
    ],
    [
      'es',
      'Las dos delegaciones se reunieron en la capital y acordaron que las listas de los presos se intercambiarán este mes.',
    ],
    [
      'it',
      'Le due delegazioni si sono incontrate nella capitale e hanno deciso che gli elenchi dei prigionieri sono da scambiare.',
    ],
    [
      'pl',
      'Obie delegacje spotkały się w stolicy i uzgodniły, że listy jeńców zostaną wymienione do końca tego miesiąca przez oba rządy.',
    ],
    [
      'uk',
      'Обидві делегації зустрілися у столиці та домовилися, що списки полонених буде передано до кінця місяця, але не раніше.',
    ],
    [
      'ru',
      'Обе делегации встретились в столице и договорились, что списки пленных будут переданы до конца этого месяца, но не раньше.',
    ],
    ['ar', 'التقى الوفدان في العاصمة واتفقا على تبادل قوائم الأسرى قبل نهاية الشهر الجاري بحسب مسؤولين'],
    [
      'ja',
      '両国の代表団は月曜日に首都で会談し、月末までに捕虜の名簿を交換することで合意したと当局者が述べ、次回の会談は未定だとした。',
    ],
  ])('%s', (lang, text) => expect(detectLanguage(text)).toBe(lang));

  it('is not guessed from too little', () => {
    expect(detectLanguage('Talks resume')).toBeNull();
    expect(detectLanguage('12,000 345 678 – 9')).toBeNull();
  });
});
