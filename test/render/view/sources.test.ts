import { describe, expect, it } from 'vitest';
import type { EditionCopy } from '../../../src/edition/model.ts';
import { viewSources } from '../../../src/render/view/sources.ts';
import { english } from '../../../src/render/words/en.ts';
import { bodyOf, render, smallEdition, source } from '../small-edition.ts';

const copy = (site: string | null, url: string | null): EditionCopy => ({ article: null, site, url, published: null });

const alsoOf = (copies: readonly EditionCopy[]) =>
  viewSources({ ...smallEdition, sources: [source(1, { copies })] }, english).sources[0]?.also;

describe('the other sites of a source', () => {
  it('are named once each, by their host where they have no name, and link to the web alone', () => {
    const copies = [
      copy('Valley Post', 'https://valley.example/7'),
      copy(null, 'https://www.coast.example/wire/7'),
      copy('Valley Post', 'https://valley.example/8'),
      copy('Own disk', 'file:///home/me/7.html'),
      copy(null, null),
    ];
    expect(alsoOf(copies)).toEqual({
      label: 'Also at',
      sites: [
        { name: 'Valley Post', href: 'https://valley.example/7' },
        { name: 'coast.example', href: 'https://www.coast.example/wire/7' },
        { name: 'Own disk', href: null },
      ],
    });
  });

  it('are none where the text stands at its own site alone, or the edition is of the first version', () => {
    expect(alsoOf([])).toBeNull();
    expect(alsoOf([copy('Harbour Post', 'https://post.example/quays/1/print')])).toBeNull();
    expect(viewSources({ ...smallEdition, sources: [source(1)] }, english).sources[0]?.also).toBeNull();
  });

  it.each([
    ['en', 'Also at'],
    ['de', 'Auch bei'],
    ['fr', 'Également sur'],
    ['uk', 'Той самий текст:'],
  ])('stand below the source in the words of the page (%s)', (lang, label) => {
    const copies = [copy('Valley <Post>', 'https://valley.example/7'), copy('Coast Daily', null)];
    const { html } = render({ lang, sources: [source(1, { copies })] });
    expect(bodyOf(html)).toContain(
      `<p class="source-also">${label} <a href="https://valley.example/7"><bdi>Valley &lt;Post&gt;</bdi></a>, <bdi>Coast Daily</bdi></p>`,
    );
    expect(bodyOf(render({ lang, sources: [source(1)] }).html)).not.toContain('source-also');
  });
});
