import { describe, expect, it } from 'vitest';
import { nameKind } from '../../src/definition/name-kind.ts';

describe('nameKind', () => {
  it.each([
    ['en', 'digest', 'Digest'],
    ['en-GB', 'one-page', 'One-page briefing'],
    ['de', 'one-page', 'Briefing auf einer Seite'],
    ['fr', 'digest', 'Condensé'],
    ['uk', 'digest', 'Дайджест'],
    ['el', 'handout', 'Handout'],
    ['de', 'of-my-own', 'Briefing'],
  ])('%s %s', (lang, template, expected) => expect(nameKind(null, template, lang)).toBe(expected));

  it.each([
    ['en', 'digest', 'Weekly digest'],
    ['de', 'digest', 'Wöchentliches Digest'],
    ['fr', 'one-page', 'Briefing hebdomadaire d’une page'],
    ['uk', 'briefing', 'Щотижневий брифінг'],
  ])('%s %s, weekly', (lang, template, expected) =>
    expect(nameKind({ cron: '0 7 * * MON', timezone: 'Europe/London' }, template, lang)).toBe(expected),
  );
});
