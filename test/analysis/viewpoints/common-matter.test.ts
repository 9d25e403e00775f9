import { describe, expect, it } from 'vitest';
import { haveCommonMatter } from '../../../src/analysis/viewpoints/common-matter.ts';

const bridge = { title: 'Harwell bridge to close for repairs', text: 'The council said that the bridge is not safe.' };
const closing = { title: 'Traders fear a closed bridge', text: 'Shops in Harwell live by those who cross the river.' };
const cost = { title: 'What the bridge repairs cost', text: 'The traders of Harwell are asked to pay a tenth.' };
const whales = { title: 'Whales return to the northern bay', text: 'Fishers counted forty of them in one morning.' };
const wheat = { title: 'Wheat is dear after a dry spring', text: 'Mills buy abroad what the plain does not give.' };

describe('haveCommonMatter', () => {
  it('holds of articles whose titles name what the others speak of', () => {
    expect(haveCommonMatter([bridge, closing, cost])).toBe(true);
  });
  it('does not hold of articles on different things, nor by words that any news has', () => {
    expect(haveCommonMatter([bridge, whales, wheat])).toBe(false);
    const generic = [bridge, whales, wheat].map((a) => ({ ...a, title: `${a.title}, officials report` }));
    expect(haveCommonMatter(generic)).toBe(false);
  });
  it('holds where one of four is on another, and not where one of three is', () => {
    expect(haveCommonMatter([bridge, closing, cost, whales])).toBe(true);
    expect(haveCommonMatter([bridge, closing, whales])).toBe(false);
  });
  it('asks for two words where there are two articles: one is soon met by chance', () => {
    expect(haveCommonMatter([bridge, cost])).toBe(true);
    expect(haveCommonMatter([bridge, { ...whales, text: `${whales.text} They swim under the bridge.` }])).toBe(false);
  });
  it('holds of one article, and not of none', () => {
    expect(haveCommonMatter([whales])).toBe(true);
    expect(haveCommonMatter([])).toBe(false);
  });
});
