/** A job by e-mail to one reader, to change one thing of. */
import type { EditionFacts, Job } from '../../src/delivery/channel.ts';
import type { EmailOrder, MailServer } from '../../src/delivery/email/model.ts';
import { type JobSource, jobFor } from '../../src/delivery/job-for.ts';
import { deliveryKey } from '../../src/delivery/outbox/delivery-key.ts';

export const FACTS: EditionFacts = {
  brief: 'quays',
  title: 'The quays',
  kind: 'Weekly briefing',
  question: null,
  lang: 'en',
  date: '2025-03-10',
  number: 3,
  revision: 1,
  issuedAt: '2025-03-10T07:00:00.000Z',
  hash: 'a'.repeat(64),
  issue: 'No 3',
  day: '10 March 2025',
  summary: [{ text: 'The quays will be raised by half a metre.', source: 'Harbour Times' }],
  keyFigures: [{ qualifier: 'about', display: '1,400', label: 'boats use the quays', sources: ['Harbour Times'] }],
};

const PDF = Buffer.from('%PDF-1.7 of the quays');

const ORDER: EmailOrder = {
  name: null,
  address: 'ann@example.org',
  lang: null,
  subject: null,
  attachUpTo: 10,
  link: null,
};

export function emailJob(
  order: Partial<EmailOrder> = {},
  changes: Partial<JobSource> & {
    readonly pdf?: Buffer;
    readonly facts?: EditionFacts;
    readonly replaces?: readonly string[];
  } = {},
): Job<EmailOrder> {
  const { pdf = PDF, facts = FACTS, replaces = [], ...delivery } = changes;
  const full = { ...ORDER, ...order };
  const recipient = full.address.toLowerCase();
  const source: JobSource = {
    ...{ id: 1, channel: 'email', recipient, order: { ...full }, together: null, attempts: 0 },
    ...{ key: deliveryKey(facts, 'email', recipient), mayHaveArrived: false, noted: null },
    ...delivery,
  };
  const file = {
    path: '/x/quays.pdf',
    name: 'quays-2025-03-10-no3.pdf',
    sha256: '',
    bytes: () => Promise.resolve(pdf),
  };
  return jobFor(source, facts, { pdf: file, replaces, note: () => undefined }) as Job<EmailOrder>;
}

export const serverAt = (port: number, changes: Partial<MailServer> = {}): MailServer => ({
  from: 'The quays <briefing@example.org>',
  host: '127.0.0.1',
  port,
  security: 'none',
  login: null,
  certificates: null,
  rate: null,
  listUnsubscribe: null,
  ...changes,
});

export const writeLetter = () => ({ subject: 'The quays, No 3', text: 'The quays.\n', html: '<p>The quays.</p>' });
