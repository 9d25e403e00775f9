import { describe, expect, it } from 'vitest';
import { findAddress } from '../../../../src/library/read/mail/find-address.ts';
import { mailSureness } from '../../../../src/library/read/mail/looks-like-mail.ts';
import { mailDate } from '../../../../src/library/read/mail/mail-date.ts';
import { parametersOf } from '../../../../src/library/read/mail/mime-headers.ts';
import { readMailText } from '../../../../src/library/read/mail/read-mail-text.ts';
import { cleanSubject } from '../../../../src/library/read/metadata/clean-subject.ts';
import { creditSender } from '../../../../src/library/read/metadata/sender-credits.ts';

describe('subjects', () => {
  it.each([
    ['Fwd: Two cracks', 'Two cracks'],
    ['AW: WG: Zwei Risse', 'Zwei Risse'],
    ['TR: RE: Deux fissures', 'Deux fissures'],
    ['Re[2]: [Bridges] Two cracks', 'Two cracks'],
    ['[Exclusive] Two cracks', '[Exclusive] Two cracks'],
    ['Re:', 'Re:'],
    ['Reform of the rails', 'Reform of the rails'],
  ])('%s', (subject, title) => expect(cleanSubject(subject, false)).toBe(title));

  it('lose the name of the list that sent them', () =>
    expect(cleanSubject('[Bridges] Two cracks', true)).toBe('Two cracks'));
});

describe('senders', () => {
  it.each([
    ['The Town Paper', 'news@paper.example', null, 'The Town Paper', [], []],
    ['Jane Doe from The Letter', 'x@service.example', null, 'The Letter', ['Jane Doe'], ['byline']],
    ['Jane Doe', 'jane@letters.example', 'Bridge News', 'Bridge News', ['Jane Doe'], ['byline']],
    ['Jane Doe', 'jane.doe@mail.letters.example', null, 'letters.example', ['Jane Doe'], ['byline', 'site']],
    ['', 'news@email.paper.example', null, 'paper.example', [], ['site']],
    ['The Quay', 'quay@service.example', null, 'The Quay', [], []],
    ['Harbour News', 'harbour@x.example', '1486629abc list', 'Harbour News', [], []],
  ] as const)('%s <%s> of %s', (name, address, list, site, byline, guessed) => {
    expect(creditSender(name, address, list)).toEqual({ site, byline, guessed });
  });
});

describe('addresses', () => {
  const found = (text: string, address: string, title = 'Two cracks in the bridge') =>
    findAddress([{ text, address }], [], title);

  it('are those of the web version, without what is of the reader', () => {
    expect(found('View in browser', 'https://x.example/p/cracks?utm_source=a&token=b&page=2')).toEqual({
      address: 'https://x.example/p/cracks?page=2',
      guessed: false,
    });
  });

  it('of the title are guesses', () => {
    expect(found('Two cracks in the bridge', 'https://x.example/p/cracks')).toMatchObject({ guessed: true });
  });

  it.each([
    ['View in browser', 'https://click.x.example/abc'],
    ['View in browser', `https://x.example/${'a'.repeat(80)}`],
    ['View in browser', 'https://x.example/'],
    ['View in browser', 'mailto:a@x.example'],
    ['Unsubscribe', 'https://x.example/p/cracks'],
  ])('are none: "%s" to %s', (text, address) => expect(found(text, address)).toBeNull());

  it('of a list of posts are taken where they name this one, never those of an archive of all', () => {
    const fields = [
      { key: 'list-archive', value: '<https://x.example/archive>' },
      { key: 'list-post', value: '<https://x.example/p/cracks>' },
    ];
    expect(findAddress([], fields, 'Cracks')).toEqual({ address: 'https://x.example/p/cracks', guessed: true });
    expect(findAddress([], fields.slice(0, 1), 'Cracks')).toBeNull();
  });
});

describe('fields', () => {
  it.each([
    ['Tue, 05 Mar 2024 23:31:00 -0500', '2024-03-05T23:31:00-05:00'],
    ['5 Mar 2024 09:00 GMT', '2024-03-05T09:00:00Z'],
    ['2024-03-05', '2024-03-05'],
    ['yesterday', null],
  ])('date %s', (field, iso) => expect(mailDate(field)).toBe(iso));

  it('have parameters, quoted or not', () => {
    expect(parametersOf('multipart/Related; boundary="a;b"; TYPE=text/html;start=<x>')).toEqual({
      value: 'multipart/related',
      parameters: { boundary: 'a;b', type: 'text/html', start: '<x>' },
    });
  });

  it.each([
    ['From: a@b\nTo: c@d\nSubject: x\nDate: y\nMIME-Version: 1.0\n\nText', 1],
    ['From a@b Tue Mar 5 2024\nFrom: a@b\nMessage-ID: <1>\nSubject: x\n\nText', 1],
    ['Subject: bridges\n\nThe council met.', 0],
    ['The council met.\nFrom: a@b\nDate: x\nSubject: y', 0],
  ])('tell a mail from a text', (text, sureness) => expect(mailSureness(text)).toBe(sureness));
});

describe('plain text of mails', () => {
  const read = (text: string, flowed: 'no' | 'yes' | 'without spaces' = 'no') =>
    readMailText({ kind: 'text', text, flowed }).blocks.map(
      ({ kind, text: t, role }) => `${kind}${role ? ` ${role}` : ''}: ${t}`,
    );

  it('joins flowed lines', () => {
    expect(read('The council \nmet on Tuesday. \nIt voted.\nAnd left.', 'yes')).toEqual([
      'paragraph: The council met on Tuesday. It voted.',
      'paragraph: And left.',
    ]);
    expect(read('Brü \ncken sind alt.', 'without spaces')).toEqual(['paragraph: Brücken sind alt.']);
  });

  it('takes addresses out of the prose, and notes that lead to them', () => {
    expect(
      read('The report <https://x.example/a> is out [1], and so is the map [2].\n\n[1] https://x.example/b'),
    ).toEqual(['paragraph: The report is out, and so is the map [2].']);
  });

  it('sees headings in capitals and above rules', () => {
    expect(read('THE BRIDGE\n\nIt is old.\n\n* * *\n\nThe harbour\n-----------\n\nIt is new.')).toEqual([
      'heading: THE BRIDGE',
      'paragraph: It is old.',
      'heading: The harbour',
      'paragraph: It is new.',
    ]);
  });

  it('knows quotes and signatures', () => {
    expect(read('A long answer stands here, of two lines.\nAnd here.\n\n> Old words.\n\n-- \nJane')).toEqual([
      'paragraph: A long answer stands here, of two lines. And here.',
      'paragraph quoted: Old words.',
      'paragraph signature: Jane',
    ]);
  });

  it('takes off the marks of quotes where all is one', () => {
    expect(read('See:\n> > The council met.\n> > It voted.')).toEqual([
      'paragraph: See:',
      'paragraph: The council met.',
      'paragraph: It voted.',
    ]);
  });
});
