/** Words before numbers are the page's. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { wordQualifiers } from '../../../src/render/view/qualifiers.ts';
import { wordsOf } from '../../../src/render/words/words-of.ts';
import { keyFigure, passage, render, smallEdition, source, textOf } from '../small-edition.ts';

const differing = [{ ...keyFigure('9', 'ships'), relation: 'differs' as const, qualifier: 'at least' }].map(
  ({ origin: _, kind: __, ...other }) => other,
);
const figure = keyFigure('12', 'ships', { qualifier: 'about', differing });

describe('the word before a number', () => {
  it.each([
    ['en', 'about 12', 'at least 9'],
    ['de', 'etwa 12', 'mindestens 9'],
    ['fr', 'environ 12', 'au moins 9'],
    ['uk', 'близько 12', 'щонайменше 9'],
  ])('is in the language of the page (%s)', (lang, first, second) => {
    const text = textOf(render({ lang, keyFigures: [figure] }).html);
    expect(text).toContain(first);
    expect(text).toContain(second);
  });

  it('is so in blocks of articles and beside what changed', () => {
    const { words } = wordsOf('de');
    const articles = [{ source: 1, theme: null, gist: [passage('x')], keyFigures: [figure], statement: null }];
    expect(wordQualifiers({ ...smallEdition, articles }, words).articles?.[0]?.keyFigures[0]).toMatchObject({
      qualifier: 'etwa',
      differing: [{ qualifier: 'mindestens' }],
    });
    const { sources: _, label, ...old } = keyFigure('11', 'ships', { qualifier: 'nearly' });
    const before = { ...old, label: { text: label.text, evidence: passage('ships').evidence }, source: source(1) };
    const changes = {
      since: { number: 1, date: '2026-04-01' },
      newSources: [],
      figures: [{ before, now: figure }],
      statements: [],
    };
    const [moved] = wordQualifiers({ ...smallEdition, changes }, words).changes?.figures ?? [];
    expect([moved?.before.qualifier, moved?.now.qualifier]).toEqual(['fast', 'etwa']);
  });

  it('stays as it is where nobody knows it', () => {
    const keyFigures = [keyFigure('12', 'ships', { qualifier: 'only' })];
    expect(wordQualifiers({ ...smallEdition, keyFigures }, wordsOf('de').words).keyFigures).toEqual(keyFigures);
  });

  it('is known in every language for all that reading writes there', () => {
    const file = path.join(import.meta.dirname, '../../../src/analysis/key-figures/display.ts');
    const text = /const QUALIFIERS[\s\S]*const SAID_BEHIND/.exec(readFileSync(file, 'utf8'))?.[0] ?? '';
    const qualifiers = [...text.matchAll(/(?:\/i, |\/i,\n\s+|: )'([a-z ]+)'/g)].map(([, word]) => word ?? '');
    expect(qualifiers.length).toBeGreaterThan(12);
    for (const lang of ['de', 'fr', 'uk'])
      expect([lang, qualifiers.filter((word) => !(word in wordsOf(lang).words.qualifiers))]).toEqual([lang, []]);
  });
});
