/** How the page marks what an editor wrote, part by part. */
import { describe, expect, it } from 'vitest';
import type { EditorPassage } from '../../../src/edition/model.ts';
import { bodyOf, keyFigure, passage, render, statement, textOf, viewpoint } from '../small-edition.ts';

const added = (text: string, source: number | null = null): EditorPassage => ({
  origin: 'editor',
  id: 'e1',
  text,
  source,
});
const reworded = (text: string) => ({ ...passage('what the article says'), reworded: text });
const NOTE = '“ed.” marks words of the editor’s own';

describe('the mark of the editor', () => {
  it('stands behind reworded text, before the source, and the article’s words are not printed', () => {
    const text = textOf(render({ summary: [[reworded('In our words.')]] }).html);
    expect(text).toContain('In our words.ed., 1');
    expect(text).not.toContain('what the article says');
    expect(text).toContain(NOTE);
  });

  it('stands behind what was added, with the source that the editor names, or alone', () => {
    const text = textOf(render({ summary: [[added('With it.', 1), added('Without.')]] }).html);
    expect(text).toContain('With it.ed., 1 Without.ed.\n');
  });

  it('stands in every part, and direct speech that is reworded loses its quotation marks', () => {
    const direct = statement('no', { kind: 'direct', content: reworded('they decline') });
    const { html } = render({
      keyFigures: [
        keyFigure('12', 'x', { label: reworded('ships of ours') }),
        { origin: 'editor', id: 'e2', display: '3', label: added('berths') },
      ],
      viewpoints: [
        viewpoint({
          points: [{ name: 'Cost', origin: 'theme', cells: [[direct], []] }],
          further: [[], [{ origin: 'editor', id: 'e3', speaker: 'the mayor', cue: 'says', content: added('enough') }]],
        }),
      ],
      timeline: [
        {
          origin: 'editor',
          id: 'e4',
          date: '2026-05-01',
          until: null,
          precision: 'month',
          mark: 'announced',
          passage: added('A vote.'),
        },
      ],
    });
    const text = textOf(html);
    for (const words of ['ships of oursed., 1', 'berthsed.', 'they declineed., 1', 'enoughed.', 'A vote.ed.'])
      expect(text).toContain(words);
    expect(text).not.toContain('“they decline”');
    expect(text).toContain('The mayor says');
    expect(bodyOf(html).match(/class="said edited"/g)).toHaveLength(5);
  });

  it('is not spoken of where there is none', () => {
    expect(textOf(render().html)).not.toContain(NOTE);
  });
});
