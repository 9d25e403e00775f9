import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../../src/analysis/tokens.ts';
import { cueWithHearer, shownCue } from '../../../src/analysis/viewpoints/shown-cue.ts';
import { analysed } from './analysed.ts';

beforeAll(loadLanguage);

const statements = (text: string) => analysed(text).analysis.statements.filter((s) => s.printable);
const cues = (text: string) => statements(text).map((s) => shownCue(text, 'en', s));

describe('shownCue', () => {
  it.each([
    ['Ana Lima said that the dam will break.', ['said']],
    ['Ana Lima told engineers in Porto that the dam will break.', ['told engineers in Porto that']],
    ['Ana Lima told engineers the dam will break.', ['told engineers']],
    ['“The dam will break,” Ana Lima told engineers.', [null]],
    ['Ana Lima told Kyiv to close the gates.', ['told']],
    ['Ana Lima is urging the council to close the gates.', ['is urging']],
    ['Said Ana Lima: “The dam will break.”', ['said']],
    ['According to Ana Lima, the dam will break.', ['According to']],
  ])('%s', (text, expected) => expect(cues(text)).toEqual(expected));

  it('says where words of the article stood between a name and a participle', () => {
    expect(cues('Ana Lima left the hall, urging the council to close the gates.')).toEqual(['[…] urging']);
    expect(cues('Ana Lima closed the gates, saying that the dam will break.')).toEqual(['[…] saying']);
  });

  it('spans what it shows', () => {
    const text = 'Ana Lima told engineers in Porto that the dam will break.';
    const cue = statements(text).map((s) => cueWithHearer(text, s))[0];
    expect(cue?.text).toBe(text.slice(cue?.start, cue?.end));
  });
});
