import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../../../src/library/read/clean/clean-article.ts';
import { type FoundMetadata, nothingFound, type RawBlock, rawBlock } from '../../../../src/library/read/raw-article.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const B =
  'Observers called the meeting a first step, although neither side would say when the next round is to be held.';
const C = 'The mayor said that the bridge would be open again by the summer, at a cost of some four million euros.';

const block = (text: string, more: Partial<RawBlock> = {}): RawBlock => ({ ...rawBlock('paragraph', text), ...more });
const heading = (text: string): RawBlock => rawBlock('heading', text, 2);

function clean(blocks: readonly (RawBlock | string)[], metadata: Partial<FoundMetadata> = {}) {
  const raw = blocks.map((b) => (typeof b === 'string' ? block(b) : b));
  return cleanArticle({
    medium: 'mail',
    blocks: raw,
    removed: [],
    metadata: { ...nothingFound, title: 'Talks', ...metadata },
  });
}
const textsOf = (...blocks: (RawBlock | string)[]): string[] => clean(blocks).blocks.map(({ text }) => text);

describe('furniture of mails', () => {
  it.each([
    'View this email in your browser',
    'Read online',
    "Can't see the images? View it in your browser",
    'Was this email forwarded to you? Subscribe here',
    'Forwarded this email? Subscribe here for more',
    'Like | Comment | Restack | Share',
    'Download on the App Store',
    'Sent from my iPhone',
    'Thanks for reading The Harbour Letter! Subscribe for free to receive new posts and support my work.',
    'Wird diese E-Mail nicht richtig dargestellt? Im Browser ansehen',
    'Wurde Ihnen dieser Newsletter weitergeleitet? Hier abonnieren',
    'Von meinem iPhone gesendet',
    'Voir cet e-mail dans votre navigateur',
    'On vous a transféré cette lettre ? Abonnez-vous ici',
    'Envoyé de mon iPhone',
    'Переглянути цей лист у браузері',
    'Надіслано з iPhone',
  ])('%s goes', (line) => expect(textsOf(A, line, B, C)).toEqual([A, B, C]));

  it.each([
    'The court read the letter online before it was forwarded to the minister, who had asked for it in March.',
    'Readers may view the documents in the archive on any day of the week, the ministry said in its reply.',
    'The company let users unsubscribe from its service with one click, as the law has asked of it since May.',
    'You are receiving less than you paid for, she told the crowd on Tuesday, and nobody will give it back to you.',
    'Sie erhalten diese Woche mehr Geld als im vergangenen Jahr, sagte der Minister den Abgeordneten am Montag.',
    'He read it aloud once more. This message was sent to all members of the council on Tuesday, he said, and nobody answered.',
    'Copyright law changed in 2024, and the new rules apply to newsletters as well, a lawyer told the committee.',
  ])('%s stays', (sentence) => expect(textsOf(A, sentence, B, C)).toEqual([A, sentence, B, C]));
});

describe('footers of mails', () => {
  it.each([
    ['You are receiving this email because you opted in via our website.'],
    ['Unsubscribe | Manage preferences'],
    ['© 2024 The Paper. All rights reserved.'],
    ['This newsletter was sent to you by The Paper.'],
    ['Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.'],
    ['Newsletter abbestellen'],
    ['Vous recevez cette lettre car vous êtes inscrit.'],
    ['Pour vous désabonner, cliquez ici'],
    ['Ви отримали цей лист, бо підписалися на розсилку.'],
    ['Щоб відписатися, натисніть тут'],
  ])('begin with "%s", and go to the end', (line) => {
    const address = 'The Paper, 12 Quay Street, Port Town PT1 2AB';
    expect(textsOf(A, B, C, line, address)).toEqual([A, B, C]);
    expect(textsOf(A, B, C, address, line, 'Some more small print of the sender')).toEqual([A, B, C]);
  });

  it('may be longer than the text above', () => {
    const print =
      'The offers in this letter are made by our partners, and the rules of their own pages are those that count.';
    expect(
      textsOf(A, B, C, 'You are receiving this email because you signed up.', print, 'Some more print\n'.repeat(30)),
    ).toEqual([A, B, C]);
  });

  it('are not seen in the middle of the text', () => {
    expect(textsOf(A, 'Unsubscribe here', B, C, A, B)).toEqual([A, B, C, A, B]);
  });

  it('above the text are a line alone', () => {
    expect(textsOf('Unsubscribe here', A, B, C)).toEqual([A, B, C]);
  });
});

describe("sponsors' parts", () => {
  const ad = block('Tearooms ships forty leaves a month: try it for free today, and pay nothing for the shipping.', {
    links: 0.2,
  });

  it.each(['Sponsored', 'A message from our sponsor', 'Anzeige', 'Publicité', 'Реклама'])(
    'below "%s" go to the next heading',
    (label) => {
      expect(textsOf(A, label, heading('Better tea'), ad, heading('Harbour'), B)).toEqual([A, 'Harbour', B]);
    },
  );

  it('leave the section below a line that only names who paid', () => {
    expect(
      textsOf('Presented by Tearooms', heading('Bridge'), block(A, { links: 0.1 }), heading('Harbour'), B),
    ).toEqual(['Bridge', A, 'Harbour', B]);
  });

  it('leave what follows where no heading ends them', () => {
    expect(textsOf(A, 'Sponsored', B, C)).toEqual([A, B, C]);
  });
});

describe('mails that were passed on or answered', () => {
  it.each([
    [
      '---------- Forwarded message ---------\nFrom: The Paper <a@b.example>\nDate: Tue, Mar 5, 2024 at 9:12 AM\nSubject: Fwd: Two cracks\nTo: me <me@x.example>',
    ],
    ['Von: The Paper <a@b.example>\nGesendet: Dienstag, 5. März 2024 09:00\nAn: mich\nBetreff: AW: Two cracks'],
    ['De : The Paper <a@b.example>\nEnvoyé : mardi 5 mars 2024 09:00\nÀ : moi\nObjet : TR: Two cracks'],
    ['Від: The Paper <a@b.example>\nНадіслано: 5 бер. 2024 р. 09:00\nКому: мені\nТема: Two cracks'],
  ])('%s', (head) => {
    const { blocks, metadata } = clean(['See below, please.', head, A, B, C], {
      title: 'Fwd',
      site: 'Reader',
      byline: ['A Reader'],
      published: '2024-03-09',
    });
    expect(blocks.map(({ text }) => text)).toEqual([A, B, C]);
    expect(metadata).toMatchObject({ title: 'Two cracks', site: 'The Paper', byline: [], published: '2024-03-05' });
  });

  it('several times keep the innermost', () => {
    const head = (name: string): string => `From: ${name} <a@b.example>\nSent: 5 March 2024\nSubject: ${name} writes`;
    expect(clean([head('One'), 'Look at this.', head('Two'), A, B]).metadata).toMatchObject({
      title: 'Two writes',
      site: 'Two',
    });
  });

  it('below a long answer are no part of it', () => {
    const answer = ['From: The Paper <a@b.example>\nSent: 5 March 2024\nSubject: Two cracks', 'Old words.'];
    expect(textsOf(A, B, C, ...answer)).toEqual([A, B, C]);
    for (const mark of [
      'On 5 March 2024, Jane Doe wrote:',
      'Am 5. März 2024 schrieb Jane Doe:',
      'Le 5 mars 2024, Jane Doe a écrit :',
      '5 березня 2024 Jane Doe пише:',
    ]) {
      expect(textsOf(A, B, C, A, mark, 'Old words.')).toEqual([A, B, C, A]);
    }
  });

  it('are not seen in a list of fields that an article has', () => {
    expect(textsOf(A, 'From: the harbour to the station', B, 'Subject: bridges', C)).toHaveLength(5);
  });
});

describe('other parts of mails', () => {
  it('go where the markup names them, with the reason', () => {
    const { blocks, removed } = clean([
      block('Preview', { role: 'hidden' }),
      A,
      B,
      block('Buy tea', { role: 'sponsor' }),
      block('Jane', { role: 'signature' }),
      block('Old', { role: 'quoted' }),
      block('Small print', { role: 'footer' }),
    ]);
    expect(blocks.map(({ text }) => text)).toEqual([A, B]);
    expect(removed.map(({ why }) => why)).toEqual([
      'hidden in the mail',
      "sponsor's part",
      'signature',
      'mail that is answered',
      'footer of the mail',
    ]);
  });

  it('go as a disclaimer at the end', () => {
    const small =
      'This e-mail and its attachments are confidential and intended solely for the addressee; if you are not the intended recipient, delete it.';
    expect(textsOf(A, B, C, small)).toEqual([A, B, C]);
    expect(textsOf(small, A, B, C, A, B)).toContain(small);
  });

  it("go as the letter's name, number and date above the text", () => {
    const { blocks } = clean(['THE PAPER', 'Issue 12 | 5 March 2024', A, B], { site: 'The Paper' });
    expect(blocks.map(({ text }) => text)).toEqual([A, B]);
  });
});
