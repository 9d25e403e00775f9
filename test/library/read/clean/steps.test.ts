import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../../../src/library/read/clean/clean-article.ts';
import { cleanCharacters } from '../../../../src/library/read/clean/clean-characters.ts';
import { isBreadcrumb } from '../../../../src/library/read/clean/drop-breadcrumbs.ts';
import { dropFootnoteMarks, dropMarks } from '../../../../src/library/read/clean/drop-stray-marks.ts';
import { titleFromText } from '../../../../src/library/read/clean/make-title.ts';
import { type Medium, nothingFound, type RawBlock, rawBlock } from '../../../../src/library/read/raw-article.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const B =
  'Observers called the meeting a first step, although neither side would say when the next round is to be held.';
const C = 'The mayor said that the bridge would be open again by the summer, at a cost of some four million euros.';

const block = (text: string, more: Partial<RawBlock> = {}): RawBlock => ({ ...rawBlock('paragraph', text), ...more });
const heading = (text: string, level = 2): RawBlock => rawBlock('heading', text, level);
const item = (text: string, links = 0): RawBlock => ({ ...rawBlock('list-item', text, 1), links });

function clean(blocks: readonly (RawBlock | string)[], medium: Medium = 'file') {
  const raw = blocks.map((b) => (typeof b === 'string' ? block(b) : b));
  return cleanArticle({ medium, blocks: raw, removed: [], metadata: nothingFound });
}
const textsOf = (blocks: readonly (RawBlock | string)[], medium: Medium = 'file'): string[] =>
  clean(blocks, medium).blocks.map((b) => b.text);
const whyOf = (blocks: readonly (RawBlock | string)[]): string[] => clean(blocks).removed.map((r) => r.why);

describe('characters', () => {
  it('loses controls, soft hyphens, zero widths and stray space', () => {
    const { blocks } = cleanCharacters({
      blocks: [block(' a\u00ad\u200bb \u0007\u00a0 c\u200c ')],
      metadata: nothingFound,
      removed: [],
    });
    expect(blocks[0]?.text).toBe('ab c');
  });

  it('keeps joiners where a script needs them', () => {
    const family = '👨\u200d👩';
    const { blocks } = cleanCharacters({ blocks: [block(family)], metadata: nothingFound, removed: [] });
    expect(blocks[0]?.text).toBe(family);
  });
});

describe('stray marks', () => {
  it.each([
    ['President ** Novak left', 'President Novak left'],
    ['The **Peace Process** today', 'The Peace Process today'],
    ['It ended** .', 'It ended.'],
    ['2**8 is 256', '2**8 is 256'],
    ['snake __init__ case', 'snake init case'],
  ])('%s', (before, after) => expect(dropMarks(before)).toBe(after));

  it.each([
    ['The dam held,[1] the mayor said.[23]', 'The dam held, the mayor said.'],
    ['It was built in May.* The river† is wide.', 'It was built in May. The river is wide.'],
    ['The A* search reads x[1] and [3](#note).', 'The A* search reads x[1] and [3](#note).'],
    ['He said f*** and went 5* for it.', 'He said f*** and went 5* for it.'],
  ])('of footnotes: %s', (before, after) => expect(dropFootnoteMarks(before)).toBe(after));

  it('are told of', () => {
    expect(clean([A, `${B}[4]`, C]).removed).toContainEqual({ text: '[4]', why: 'stray marks' });
  });
});

describe('breadcrumbs', () => {
  it.each([
    'Home » World » Talks resume',
    'Startseite > Politik > Ausland',
    'Home / News / Europe',
    'World › Europe › Talks resume',
  ])('%s is one', (text) => expect(isBreadcrumb(text)).toBe(true));
  it.each([
    'Home is where the talks began.',
    'Either/or',
    'Prices rose 5 > 3 in one year.',
    'News | A long sentence follows here and it ends.',
  ])('%s is none', (text) => expect(isBreadcrumb(text)).toBe(false));
});

describe('titles', () => {
  it('takes the first line that looks like one', () => {
    const { metadata, blocks } = clean(['Talks Resume in Geneva', A, B]);
    expect(metadata.title).toBe('Talks Resume in Geneva');
    expect(metadata.guessed).not.toContain('title');
    expect(blocks.map((b) => b.text)).toEqual([A, B]);
  });

  it('takes it above short sentences too, and makes one of the first of them', () => {
    const short = 'The minister did not say that the dam was safe.';
    expect(clean(['Minister silent on dam safety', 'By Ann Poe', short, A]).metadata.title).toBe(
      'Minister silent on dam safety',
    );
    expect(clean([short, A]).metadata.title).toBe('The minister did not say that the dam was safe');
  });

  it('takes it below a breadcrumb, and both copies of it', () => {
    expect(textsOf(['Home » World » Talks Resume', 'Talks Resume', 'Talks Resume', A, B])).toEqual([A, B]);
  });

  it('makes one of the first sentence where there is none, and says so', () => {
    const { metadata, blocks } = clean([A, B]);
    expect(metadata.guessed).toContain('title');
    expect(A.startsWith((metadata.title ?? '').replace('…', ''))).toBe(true);
    expect(blocks).toHaveLength(2);
  });

  it('keeps a short sentence whole, without its full stop', () => {
    expect(titleFromText('The talks have failed. Nobody knows why.')).toBe('The talks have failed');
  });

  it('does not end a sentence at an abbreviation', () => {
    expect(titleFromText('The U.S. envoy left. Nobody knows why.')).toBe('The U.S. envoy left');
  });

  it('cuts a long one at a clause or a word, within 90 characters', () => {
    const title = titleFromText(
      'The government has decided after long talks, which went on for weeks, that the bridge is to be built anew.',
    );
    expect(title).toBe('The government has decided after long talks…');
    const word = titleFromText(
      'The government has decided after long and difficult talks with all of its partners that the bridge is built anew.',
    );
    expect(word.length).toBeLessThanOrEqual(90);
    expect(word).toMatch(/ \p{L}+…$/u);
  });
});

describe('bylines and dates', () => {
  it('are lifted, job titles cut', () => {
    const { metadata, blocks } = clean(['Talks Resume', 'by Jane Doe Senior News Editor', '3 March 2024', A, B]);
    expect(metadata.byline).toEqual(['Jane Doe']);
    expect(metadata.published).toBe('2024-03-03');
    expect(blocks.map((b) => b.text)).toEqual([A, B]);
  });

  it('are known in other languages', () => {
    expect(clean(['Neue Gespräche', 'Von Anna Müller und Max Weber', A]).metadata.byline).toEqual([
      'Anna Müller',
      'Max Weber',
    ]);
    expect(clean(['Talks Resume', 'Par Jean Dupont | 3 mars 2024', A]).metadata).toMatchObject({
      byline: ['Jean Dupont'],
      published: '2024-03-03',
    });
  });

  it('never take a sentence that begins with "By"', () => {
    const sentence = 'By Monday evening the talks had failed.';
    expect(textsOf(['Talks Resume', sentence, A, B])).toContain(sentence);
  });
});

describe('datelines', () => {
  it.each([
    ['KYIV, March 5 (Reuters) - ', ['Reuters'], null],
    ['GENEVA (AP) — ', ['AP'], null],
    ['Berlin (dpa/tmn) – ', ['dpa/tmn'], null],
    ['PARIS, 5 mars 2024 (AFP) - ', ['AFP'], '2024-03-05'],
    ['LONDON, March 5, 2024 -- ', [], '2024-03-05'],
  ])('go, and tell the agency and a whole date: %s', (dateline, byline, published) => {
    const { blocks, metadata, removed } = clean(['Talks Resume', dateline + A, B]);
    expect(blocks.map(({ text }) => text)).toEqual([A, B]);
    expect(metadata).toMatchObject({ byline, published });
    expect(removed).toContainEqual({ text: dateline.trim(), why: 'dateline' });
  });

  it.each(['Smith (45) - ', 'The plan - ', 'Kyiv – ', 'The Foreign Ministry (MFA) - '])(
    'are no part of a sentence: %s',
    (opening) => {
      expect(textsOf(['Talks Resume', opening + A, B])).toEqual([opening + A, B]);
    },
  );

  it('stay on pages, and give way to a byline', () => {
    expect(textsOf(['Talks Resume', `KYIV, March 5 (Reuters) - ${A}`, B], 'page')).toContain(
      `KYIV, March 5 (Reuters) - ${A}`,
    );
    expect(clean(['Talks Resume', 'By Jane Doe', `KYIV (Reuters) - ${A}`, B]).metadata.byline).toEqual(['Jane Doe']);
  });
});

describe("readers' comments under a heading", () => {
  it.each(['Reader responses', '34 comments', 'Comments (3)', 'Leserkommentare', 'Vos réactions', 'Коментарі (5)'])(
    'go, long ones too: %s',
    (text) => {
      expect(textsOf(['Talks Resume', A, heading(text), block(C), block(B), heading('Contact us')], 'page')).toEqual([
        A,
      ]);
    },
  );

  it.each(['Reactions', 'Responses from the capitals', 'A comment on the talks'])('are told from: %s', (text) => {
    expect(textsOf(['Talks Resume', A, heading(text), block(C), block(B)], 'page')).toContain(C);
  });
});

describe('links to other pages', () => {
  it('go behind a label without a mark, and as headings over nothing', () => {
    const labelled = block('À lire aussi Ces ponts qui menacent de céder', { links: 0.7 });
    const linked = { ...heading('In the West, a quiet fight over ditches', 3), links: 1 };
    expect(textsOf(['Talks Resume', A, labelled, B, { ...heading('Climate', 3), links: 1 }, linked], 'page')).toEqual([
      A,
      B,
    ]);
    expect(textsOf(['Talks Resume', A, linked, B], 'page')).toHaveLength(3);
  });
});

it("a firm's portrait ends its press release", () => {
  const blocks = [
    'Tidal Grid opens a plant',
    A,
    B,
    C,
    heading('About Tidal Grid'),
    block('Tidal Grid builds turbines in three countries, and has done so since the firm was founded.'),
  ];
  expect(textsOf(blocks, 'page')).toEqual([A, B, C]);
});

describe('what repeats or accompanies the text', () => {
  const quote = (text: string): RawBlock => rawBlock('quote', text);

  it('goes where it is a pull quote, with the line that says whose it is', () => {
    const pull = quote('“agreed to exchange lists of prisoners”');
    expect(textsOf(['Talks Resume', A, pull, quote('Jane Doe'), B], 'page')).toEqual([A, B]);
  });

  it('stays where a quotation stands nowhere else', () => {
    expect(textsOf(['Talks Resume', A, quote('“We will go on until both agree.”'), B], 'page')).toHaveLength(3);
  });

  it.each([
    'Reporting by Ada Poe; Editing by Ben Lund',
    'With assistance from Ada Poe.',
    'Ada Poe contributed reporting.',
    'Ada Poe can be reached at poe@paper.example',
    'Redaktion: Max Weber',
  ])('goes where it says who worked on the article: %s', (line) => {
    expect(textsOf(['Talks Resume', A, B, C, line], 'page')).toEqual([A, B, C]);
  });

  it('stays where such words begin a sentence further up', () => {
    const sentence = 'With assistance from the Red Cross, the villages were rebuilt within a year.';
    expect(textsOf(['Talks Resume', sentence, A, B, C, A, B, C, A], 'page')).toContain(sentence);
  });

  it('goes where it is a rule set of signs', () => {
    expect(textsOf(['Talks Resume', A, '___', B, '* * *', C])).toEqual([A, B, C]);
  });

  it('stays where it is a rate or a note in brackets, or the source of a sentence', () => {
    expect(textsOf(['Talks Resume', A, B, '($1 = 0.7712 pounds)'], 'page')).toContain('($1 = 0.7712 pounds)');
    expect(textsOf(['Talks Resume', A, 'Source: ministry of transport', B], 'page')).toContain(
      'Source: ministry of transport',
    );
  });
});

describe('furniture', () => {
  it.each([
    'Leave a Comment',
    'Comments are closed.',
    'Share this article',
    'Subscribe to our newsletter',
    'Read more: Why the bridge matters',
    'Advertisement',
    'This blog uses Akismet to reduce spam.',
    'Please support us by disabling your AdBlocker extension.',
    'We use cookies to improve your experience.',
    'Lesen Sie auch: Warum die Brücke wichtig ist',
    'Lire aussi : Pourquoi le pont compte',
    'Читайте також: Чому міст важливий',
  ])('%s goes', (line) => {
    expect(textsOf([A, B, line, C])).toEqual([A, B, C]);
  });

  it.each([
    'The company asked users to subscribe to its service and to share this article with friends, a court heard on Friday.',
    '“We use cookies to track nobody,” the minister told parliament.',
    'Comments are closed to nobody, she said.',
    'Related costs rose by 5% in March, the bank said.',
    'Advertisement spending fell by a third, according to the agency.',
  ])('%s stays', (sentence) => {
    expect(textsOf([A, sentence, B])).toContain(sentence);
  });

  it('goes from a list only where all of the list is furniture', () => {
    expect(textsOf([A, item('Facebook'), item('Twitter'), B])).toEqual([A, B]);
    expect(textsOf([A, item('Facebook'), item('The ministry of defence'), B])).toHaveLength(4);
  });
});

describe('sections beside the article', () => {
  it('go with their bullets', () => {
    expect(textsOf([A, B, 'Related Sources:', item('Source one'), item('Source two')])).toEqual([A, B]);
    expect(textsOf([A, B, 'You may also like', item('Another story'), 'Leave a Comment'])).toEqual([A, B]);
  });

  it('end where the article goes on', () => {
    expect(textsOf([A, heading('You may also like'), block('Other story', { links: 1 }), B, C])).toEqual([A, B, C]);
  });

  it('are not taken from a heading that stands over prose', () => {
    const own = heading('More from the report');
    expect(textsOf([A, own, B, C])).toEqual([A, own.text, B, C]);
  });

  it('behind the article go with their prose', () => {
    expect(
      textsOf([
        A,
        B,
        C,
        A,
        heading('About the author'),
        'Jane Doe lives in Leeds and has two cats, she told us when we asked her.',
      ]),
    ).toEqual([A, B, C, A]);
  });

  it('of that name at the head of an article stay', () => {
    expect(textsOf([heading('About the author', 2), A, B, C])).toContain(A);
  });
});

describe('hashtags', () => {
  it('go where they are a line', () => {
    expect(textsOf([A, '#Talks #Geneva #Peace'])).toEqual([A]);
    expect(whyOf([A, '#Talks #Geneva'])).toContain('hashtags');
  });
  it('stay in a sentence', () => {
    expect(textsOf([A, 'Thousands posted #Talks and #Peace on Monday.'])).toHaveLength(2);
  });
});

describe('calls to comment', () => {
  it('go from the last paragraph, with the question to the reader before them', () => {
    const call = `${C} What do you think of the plan? Share your thoughts in the comments below!`;
    expect(textsOf([A, B, call])).toEqual([A, B, C]);
  });

  it('leave a question that asks no reader', () => {
    const question = 'Will the bridge ever be built?';
    expect(textsOf([A, B, `${C} ${question} Let us know in the comments.`])).toEqual([A, B, `${C} ${question}`]);
  });

  it('leave a question that leads into no call', () => {
    const text = `${C} What do you do when nobody answers?`;
    expect(textsOf([A, B, text])).toEqual([A, B, text]);
  });

  it('leave what others are told to do', () => {
    const text = `${C} Ministers share their thoughts on the plan below the summit.`;
    expect(textsOf([A, B, text])).toEqual([A, B, text]);
  });

  it('are noted word for word', () => {
    const { removed } = clean([A, B, `${C} Share your thoughts in the comments below!`]);
    expect(removed).toContainEqual({ text: 'Share your thoughts in the comments below!', why: 'call to comment' });
  });
});

describe('pages', () => {
  it('lose captions, links alone and labels at their ends', () => {
    const blocks = [
      block('World', { links: 1 }),
      block('4 min'),
      block(A),
      block('The bridge in May.', { role: 'caption' }),
      block('All our stories on the bridge', { links: 1 }),
      block(B),
      block('Jane'),
    ];
    expect(textsOf(blocks, 'page')).toEqual([A, B]);
  });

  it('keep a sentence that is a link as a whole', () => {
    expect(textsOf([block(A), block(B, { links: 1 }), block(C)], 'page')).toEqual([A, B, C]);
  });

  it('keep a short last sentence', () => {
    expect(textsOf([block(A), block('Nobody answered.')], 'page')).toEqual([A, 'Nobody answered.']);
  });
});

describe('language', () => {
  it('is told from the text and marked as guessed', () => {
    expect(clean([A, B]).metadata).toMatchObject({ lang: 'en' });
    expect(clean([A, B]).metadata.guessed).toContain('lang');
  });
});
