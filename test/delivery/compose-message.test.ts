/** The message itself: its header fields, what no name or subject can do to it, and how the PDF comes with it. */
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { composeMessage } from '../../src/delivery/email/compose-message.ts';
import { listHeaders } from '../../src/delivery/email/list-headers.ts';
import type { EmailOrder, MailServer } from '../../src/delivery/email/model.ts';
import { emailJob, FACTS, serverAt, writeLetter } from './example-job.ts';

type Changes = Parameters<typeof emailJob>[1];

async function compose(
  order: Partial<EmailOrder> = {},
  server: Partial<MailServer> = {},
  changes: Changes = {},
  subject = 'S',
) {
  const letter = () => ({ ...writeLetter(), subject });
  const composed = await composeMessage([emailJob(order, changes)], serverAt(25, server), letter);
  const head = composed.bytes
    .subarray(0, composed.bytes.indexOf('\r\n\r\n'))
    .toString('latin1')
    .replace(/\r\n[ \t]+/g, ' ');
  const names = head.split('\r\n').map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
  return { ...composed, head, names, mail: await PostalMime.parse(composed.bytes) };
}

const NASTY = 'Ann\r\nBcc: eve@example.org\r\n\r\nhello\u2028\u0000\u0085x';

describe('line breaks in what others wrote', () => {
  it.each([
    ['the name of a reader', () => compose({ name: NASTY })],
    ['a subject', () => compose({}, {}, {}, NASTY)],
    ['the title of an edition', () => compose({}, {}, { facts: { ...FACTS, title: NASTY } })],
    ['the name of the sender', () => compose({}, { from: 'Desk <desk@example.org>' })],
    ['the name of a brief', () => compose({}, {}, { facts: { ...FACTS, brief: 'a\r\nBcc: eve@example.org' } })],
  ])('make no header field of their own: %s', async (_, make) => {
    const { names, mail, head } = await make();
    expect(names.filter((name) => name === 'bcc' || name === 'hello')).toEqual([]);
    expect(mail.bcc ?? []).toEqual([]);
    expect(names).toHaveLength(new Set(names).size);
    expect(head).not.toMatch(/[\0\u0085]/);
    expect(mail.text?.trim()).toBe('The quays.');
  });

  it('cannot be in an address either: the server is not asked for such a reader', async () => {
    const { head } = await compose(
      { address: 'ann@example.org' },
      { listUnsubscribe: 'https://example.org/?a={address}' },
    );
    expect(head).toContain('List-Unsubscribe: <https://example.org/?a=ann%40example.org>');
  });
});

describe('names and addresses of all the world', () => {
  it('stand in header fields as RFC 2047 and IDN have them, and are read back', async () => {
    const { mail, head } = await compose(
      { name: 'Олена Ґудзь', address: 'olena@xn--e1afmkfd.example' },
      {},
      {},
      'Мости, № 3',
    );
    expect(/[^\x20-\x7e\r\n]/.test(head)).toBe(false);
    expect(mail.to).toEqual([{ name: 'Олена Ґудзь', address: 'olena@xn--e1afmkfd.example' }]);
    expect(mail.subject).toBe('Мости, № 3');
  });

  it('with quotation marks and commas in them stay one', async () => {
    const { mail } = await compose({ name: 'Lee, "A" <x@y.example>' });
    expect(mail.to).toEqual([{ name: 'Lee, "A" <x@y.example>', address: 'ann@example.org' }]);
  });
});

describe('the message', () => {
  it('has the PDF with it, up to the size that the brief says, and else an address', async () => {
    const with_ = await compose({ link: 'https://example.org/p/{file}' });
    expect(with_.mail.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['quays-2025-03-10-no3.pdf', 'application/pdf'],
    ]);
    const without = await compose({ attachUpTo: 1 }, {}, { pdf: Buffer.alloc(1_000_001) });
    expect([without.attached, without.mail.attachments]).toEqual([false, []]);
  });

  it('of a revision refers to what it replaces', async () => {
    const { head } = await compose({}, {}, { replaces: ['a'.repeat(32), 'b'.repeat(32)] });
    expect(head).toContain(`In-Reply-To: <${'b'.repeat(32)}@example.org>`);
    expect(head).toContain(`References: <${'a'.repeat(32)}@example.org> <${'b'.repeat(32)}@example.org>`);
  });

  it('has an id of its own for each edition, revision and reader', async () => {
    const ids = await Promise.all([
      compose(),
      compose({ address: 'bob@example.org' }),
      compose({}, {}, { facts: { ...FACTS, revision: 2 } }),
      compose({}, {}, { facts: { ...FACTS, hash: 'b'.repeat(64) } }),
    ]);
    expect(new Set(ids.map(({ messageId }) => messageId)).size).toBe(4);
  });
});

describe('how a reader leaves', () => {
  it.each([
    ['mailto:leave@example.org', 'ann@example.org', '<mailto:leave@example.org>', undefined],
    [
      'https://example.org/leave?who={address}',
      'ann+x@example.org',
      '<https://example.org/leave?who=ann%2Bx%40example.org>',
      'List-Unsubscribe=One-Click',
    ],
    // It does not say who leaves, so that one click cannot be enough (RFC 8058 §3.1).
    ['https://example.org/leave', 'ann@example.org', '<https://example.org/leave>', undefined],
    ['https://example.org/leave?who={address}', null, undefined, undefined],
    [null, 'ann@example.org', undefined, undefined],
  ])('%s for %s', (template, address, leave, post) => {
    const headers = listHeaders(template, address, FACTS, 'briefing@example.org');
    expect([headers['List-Unsubscribe'], headers['List-Unsubscribe-Post']]).toEqual([leave, post]);
    expect(headers['List-Id']).toBe('"The quays" <quays.example.org>');
  });
});
