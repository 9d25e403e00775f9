/** Printers that are busy, silent, out of paper, forgetful or no printers at all: what becomes of a job. */
import net from 'node:net';
import { afterEach, expect, it } from 'vitest';
import type { PrintOrder } from '../../../src/delivery/printer/model.ts';
import { type PrintAnswer, printerChannel } from '../../../src/delivery/printer/printer-channel.ts';
import { type FakePrinter, JOB, PRINTER, type Reply, type Script, startFake } from './fake-printer.ts';
import { jobOf, never, pdfOf, type RecordedJob, testWorld } from './print-jobs.ts';

const pdf = await pdfOf(2);
const LIMITS = { connect: 5000, idle: 1500, answer: 2500, bytes: 100_000 };
let printer: FakePrinter;
afterEach(() => printer.stop());

interface Tried {
  readonly answer: PrintAnswer;
  readonly told: readonly string[];
  readonly job: RecordedJob;
  readonly slept: number;
}

async function attempt(order: Partial<PrintOrder> = {}, more: Parameters<typeof jobOf>[2] = {}): Promise<Tried> {
  const world = testWorld({ limits: LIMITS });
  const job = jobOf(pdf, { printer: printer.uri, ...order }, more);
  const answer = await printerChannel(world).send(job, never());
  return { answer, told: world.told, job, slept: world.slept() };
}

async function tryWith(script: Script, order: Partial<PrintOrder> = {}, more: Parameters<typeof jobOf>[2] = {}) {
  printer = await startFake(script);
  return attempt(order, more);
}

const able = (more: Readonly<Record<string, unknown>>): Script => ({
  'Get-Printer-Attributes': () => ({ printer: { ...PRINTER, ...more } }),
});
const jobs = (...states: readonly Readonly<Record<string, unknown>>[]): Script => ({
  'Get-Job-Attributes': (n): Reply => ({ jobs: [{ ...JOB, ...(states[n] ?? {}) }] }),
});
const reasonOf = ({ answer }: Tried): string => ('reason' in answer ? answer.reason : '');

it('asks before it sends, names the job, and wants it as it is or not at all', async () => {
  const { answer, job } = await tryWith({}, { copies: 2, sides: 'two-sided-long-edge' });
  expect(answer).toEqual({
    kind: 'sent',
    proof: {
      printer: printer.uri,
      jobId: 7,
      state: 'completed',
      copies: 2,
      sides: 'two-sided-long-edge',
      media: 'iso_a4_210x297mm',
    },
  });
  expect(printer.calls.map((call) => call.operation)).toEqual([
    'Get-Printer-Attributes',
    'Validate-Job',
    'Create-Job',
    'Send-Document',
    'Get-Job-Attributes',
  ]);
  const [, validated, created] = printer.calls;
  expect(validated?.attributes).toMatchObject({ 'document-format': 'application/pdf', 'ipp-attribute-fidelity': true });
  expect(created?.attributes).toMatchObject({ 'job-name': job.name, 'requesting-user-name': 'editor' });
  expect(created?.job).toMatchObject({ copies: 2, 'print-scaling': 'none', media: 'iso_a4_210x297mm' });
  expect(Buffer.compare(printer.documents[0] ?? Buffer.alloc(0), pdf)).toBe(0);
  expect(job.notes).toEqual([
    { jobId: 7, taken: false, at: expect.any(Number), upTime: 5000 },
    { jobId: 7, taken: true, at: expect.any(Number), upTime: 5000 },
  ]);
});

it('sends all at once to a printer that makes no job beforehand', async () => {
  const { answer } = await tryWith({
    ...able({ 'operations-supported': ['Print-Job', 'Get-Job-Attributes'] }),
    'Print-Job': () => ({ jobs: [JOB] }),
  });
  expect(answer).toMatchObject({ kind: 'sent' });
  expect(printer.count('Create-Job') + printer.count('Validate-Job')).toBe(0);
  expect(printer.documents).toHaveLength(1);
});

it('speaks the older version where the printer knows no other', async () => {
  const { answer } = await tryWith({
    'Get-Printer-Attributes': (n) =>
      n === 0 ? { status: 'server-error-version-not-supported' } : { printer: PRINTER },
  });
  expect(answer).toMatchObject({ kind: 'sent' });
});

it('waits while the printer is out of paper, jammed and open, and tells each once', async () => {
  const state = (reason: string): Reply => ({
    printer: { ...PRINTER, 'printer-state': 'stopped', 'printer-state-reasons': [reason] },
  });
  const stopped = { 'job-state': 'processing-stopped', 'job-state-reasons': ['printer-stopped'] };
  const { answer, told } = await tryWith({
    ...jobs({ 'job-state': 'processing' }, stopped, stopped, stopped, stopped, { 'job-state': 'processing' }),
    'Get-Printer-Attributes': (n) =>
      ['media-empty-error', 'media-empty-error', 'media-jam-error', 'door-open-report'].map(state)[n - 2] ?? {
        printer: PRINTER,
      },
  });
  expect(answer).toMatchObject({ kind: 'sent' });
  expect(told.map((message) => message.split(': ').slice(2).join(': '))).toEqual([
    'it is being printed',
    'printing has stopped: out of paper, the printer has stopped',
    'printing has stopped: paper is jammed, the printer has stopped',
    'printing has stopped: a door is open, the printer has stopped',
    'it is being printed',
  ]);
});

it('waits for a printer that is switched off for a while', async () => {
  const { answer, told } = await tryWith({
    'Get-Job-Attributes': (n) =>
      n > 0 && n < 4 ? 'drop' : { jobs: [{ ...JOB, 'job-state': n === 4 ? 'completed' : 'processing' }] },
  });
  expect(answer).toMatchObject({ kind: 'sent' });
  expect(told.filter((message) => message.includes('broke the connection off'))).toHaveLength(1);
});

it('asks less often the longer nothing changes, and leaves the job in the end', async () => {
  const { answer, slept } = await tryWith({
    'Get-Job-Attributes': () => ({ jobs: [{ ...JOB, 'job-state': 'pending' }] }),
  });
  expect(answer).toMatchObject({
    kind: 'pending',
    reason: expect.stringMatching(/has not printed it yet: it waits its turn/),
  });
  expect(slept).toBeGreaterThanOrEqual(15 * 60_000);
  expect(printer.count('Get-Job-Attributes')).toBeLessThan(90);
});

it.each([
  ['aborted', 'document-format-error', /found the document damaged/],
  ['canceled', 'job-canceled-at-device', /somebody canceled it at the printer/],
])('gives up a job that was %s', async (state, reason, words) => {
  const tried = await tryWith(jobs({ 'job-state': state, 'job-state-reasons': [reason] }));
  expect(tried.answer.kind).toBe('permanent');
  expect(reasonOf(tried)).toMatch(words);
});

it.each([
  ['server-error-busy', 'temporary'],
  ['server-error-service-unavailable', 'temporary'],
  ['server-error-not-accepting-jobs', 'temporary'],
  ['server-error-too-many-jobs', 'temporary'],
  ['client-error-document-format-not-supported', 'permanent'],
  ['client-error-attributes-or-values-not-supported', 'permanent'],
  ['client-error-not-authorized', 'permanent'],
])('takes %s for %s, whenever it comes', async (status, kind) => {
  for (const operation of ['Get-Printer-Attributes', 'Validate-Job', 'Create-Job', 'Send-Document']) {
    const tried = await tryWith({ [operation]: () => ({ status, says: 'No.\u001b[31m' }) });
    expect(tried.answer).toMatchObject(kind === 'temporary' ? { kind, after: 60 } : { kind });
    expect(reasonOf(tried)).toMatch(/it says "No. \[31m"/);
    await printer.stop();
  }
});

it('takes its document back where the printer refuses it', async () => {
  await tryWith({ 'Send-Document': () => ({ status: 'server-error-busy' }) });
  expect(printer.calls.at(-1)).toMatchObject({ operation: 'Cancel-Job', attributes: { 'job-id': 7 } });
});

it('waits before a printer that accepts no jobs, and says why', async () => {
  const tried = await tryWith(able({ 'printer-is-accepting-jobs': false, 'printer-state-reasons': ['paused'] }));
  expect(tried.answer).toMatchObject({ kind: 'temporary', after: 60 });
  expect(reasonOf(tried)).toMatch(/it accepts no jobs: paused/);
  expect(printer.count('Create-Job')).toBe(0);
});

it('tells a printer that takes no PDF, and what it takes', async () => {
  const tried = await tryWith(able({ 'document-format-supported': ['image/urf', 'image/pwg-raster'] }));
  expect(tried.answer.kind).toBe('permanent');
  expect(reasonOf(tried)).toMatch(/cannot print PDF; it takes image\/urf, image\/pwg-raster/);
  expect(printer.documents).toHaveLength(0);
});

const html = { http: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Router</h1>' };
const bytes = (body: Buffer): Reply => ({ http: 200, headers: { 'content-type': 'application/ipp' }, body });

it.each<[string, Reply, string, RegExp]>([
  ['a web page', html, 'permanent', /is no printer: it answers with text\/html/],
  ['nothing', bytes(Buffer.alloc(0)), 'temporary', /it is too short/],
  ['an answer that breaks off', bytes(Buffer.from('020000000000000101', 'hex')), 'temporary', /it breaks off/],
  ['noise', bytes(Buffer.from('GET / HTTP/1.1 200 whatever it is')), 'temporary', /its version is not known/],
  // The length of the value is -7 to whoever takes it for signed, and leads back to the value's own beginning.
  [
    'a length below zero',
    bytes(Buffer.from('020000000000000101440002616' + '2fff903', 'hex')),
    'temporary',
    /it breaks off/,
  ],
  ['an endless answer', bytes(Buffer.alloc(200_000, 1)), 'temporary', /longer than 100000 bytes/],
  ['silence', 'hang', 'temporary', /silent for 1.5 s/],
  ['a broken connection', 'drop', 'temporary', /broke the connection off/],
  ['a wrong path', { http: 404 }, 'permanent', /no printer at this path/],
  ['a wish for encryption', { http: 426 }, 'permanent', /write ipps:\/\//],
  ['a login that is not there', { http: 401 }, 'permanent', /asks for a login: none is set/],
])('bears %s', async (_, reply, kind, words) => {
  const tried = await tryWith({ 'Get-Printer-Attributes': () => reply });
  expect(tried.answer.kind).toBe(kind);
  expect(reasonOf(tried)).toMatch(words);
});

it('is asked again when the printer says when', async () => {
  const { answer } = await tryWith({ 'Create-Job': () => ({ http: 503, headers: { 'retry-after': '17' } }) });
  expect(answer).toMatchObject({ kind: 'temporary', after: 17 });
});

it('logs in where it is asked to, and not before', async () => {
  printer = await startFake({ 'Create-Job': (n) => (n === 0 ? { http: 401 } : { jobs: [JOB] }) });
  const env = { BRIEFPRESS_PRINTER_USER: 'ann', BRIEFPRESS_PRINTER_PASSWORD: 'secret' };
  const job = jobOf(pdf, { printer: printer.uri });
  expect(await printerChannel(testWorld({ limits: LIMITS, env })).send(job, never())).toMatchObject({ kind: 'sent' });
  const login = `Basic ${Buffer.from('ann:secret').toString('base64')}`;
  expect(printer.calls.map((call) => call.login)).toEqual([null, null, null, login, login, login]);
  expect(printer.calls.every((call) => call.attributes['requesting-user-name'] === 'ann')).toBe(true);
});

it('tells a login that was not taken, and never shows it', async () => {
  printer = await startFake({ 'Get-Printer-Attributes': () => ({ http: 401 }) });
  const env = { BRIEFPRESS_PRINTER_USER: 'ann', BRIEFPRESS_PRINTER_PASSWORD: 'secret' };
  const answer = await printerChannel(testWorld({ env })).send(jobOf(pdf, { printer: printer.uri }), never());
  expect(answer).toMatchObject({ kind: 'permanent', reason: expect.stringMatching(/did not take the one/) });
  expect(JSON.stringify(answer)).not.toMatch(/secret|YW5u/);
});

it('does not know what became of a document whose answer was lost, and looks for it by its number', async () => {
  const first = await tryWith({ 'Send-Document': () => 'drop' });
  expect(first.answer.kind).toBe('lost');
  expect(first.job.notes).toMatchObject([{ jobId: 7, taken: false }]);
  const second = await attempt({}, { mayHaveArrived: true, noted: first.job.notes[0] ?? null });
  expect(second.answer).toMatchObject({ kind: 'sent', proof: { jobId: 7, state: 'completed' } });
  expect(printer.count('Send-Document')).toBe(1);
});

it('looks for it by its name where it had no number', async () => {
  const others = Array.from({ length: 300 }, (_, i) => ({ ...JOB, 'job-id': 100 + i, 'job-name': `other ${i}` }));
  const { answer } = await tryWith(
    {
      'Get-Jobs': (_, asked) => ({
        jobs: asked['operation-attributes-tag']['which-jobs'] === 'completed' ? [...others, JOB] : others,
      }),
    },
    {},
    { mayHaveArrived: true },
  );
  expect(answer).toMatchObject({ kind: 'sent', proof: { jobId: 7 } });
  expect(printer.documents).toHaveLength(0);
});

it('sends it again where the printer never had it', async () => {
  const { answer } = await tryWith({ 'Get-Jobs': () => ({}) }, {}, { mayHaveArrived: true });
  expect(answer).toMatchObject({ kind: 'sent' });
  expect(printer.documents).toHaveLength(1);
});

it('cancels the empty job of an attempt that was killed, and sends it anew', async () => {
  const { answer } = await tryWith(
    jobs({ 'job-state': 'pending-held', 'job-state-reasons': ['job-incoming'] }),
    {},
    { mayHaveArrived: true, noted: { jobId: 7, taken: false, at: 1_700_000_000_000, upTime: 5000 } },
  );
  expect(answer).toMatchObject({ kind: 'sent' });
  expect(printer.calls.map((call) => call.operation).slice(0, 3)).toEqual([
    'Get-Job-Attributes',
    'Cancel-Job',
    'Get-Printer-Attributes',
  ]);
  expect(printer.documents).toHaveLength(1);
});

const gone: Script = { 'Get-Job-Attributes': () => ({ status: 'client-error-not-found' }), 'Get-Jobs': () => ({}) };
const taken = { jobId: 7, taken: true, at: 1_700_000_000_000 - 3_600_000 };

it('takes a job for printed that the printer had and lists no more', async () => {
  const { answer } = await tryWith(gone, {}, { mayHaveArrived: true, noted: { ...taken, upTime: 1400 } });
  expect(answer).toMatchObject({ kind: 'sent', proof: { jobId: 7, state: 'taken, and listed no more' } });
  expect(printer.documents).toHaveLength(0);
});

it('sends a job again that the printer forgot when it was switched off', async () => {
  const script = {
    ...gone,
    'Get-Job-Attributes': (n: number): Reply => (n === 0 ? { status: 'client-error-not-found' } : { jobs: [JOB] }),
  };
  const { answer } = await tryWith(script, {}, { mayHaveArrived: true, noted: { ...taken, upTime: 4000 } });
  expect(answer).toMatchObject({ kind: 'sent', proof: { state: 'completed' } });
  expect(printer.documents).toHaveLength(1);
});

it('does not take the job of another for its own, though it has the number', async () => {
  const { answer } = await tryWith(
    {
      'Get-Job-Attributes': (n) => ({ jobs: [n === 0 ? { ...JOB, 'job-name': 'payroll' } : JOB] }),
      'Get-Jobs': () => ({}),
    },
    {},
    { mayHaveArrived: true, noted: { jobId: 7, taken: false, at: 0, upTime: null } },
  );
  expect(answer).toMatchObject({ kind: 'sent' });
  expect(printer.documents).toHaveLength(1);
});

it('leaves it open where the printer cannot be asked what became of it', async () => {
  const { answer } = await tryWith({ 'Get-Jobs': () => 'drop' }, {}, { mayHaveArrived: true });
  expect(answer.kind).toBe('pending');
  expect(printer.documents).toHaveLength(0);
});

it('stops when it is asked to: nothing was sent before, and the job stays at the printer after', async () => {
  printer = await startFake({ 'Get-Job-Attributes': () => ({ jobs: [{ ...JOB, 'job-state': 'processing' }] }) });
  const before = await printerChannel(testWorld()).send(jobOf(pdf, { printer: printer.uri }), AbortSignal.abort());
  expect(before.kind).toBe('temporary');
  expect(printer.calls).toEqual([]);
  const stop = new AbortController();
  const tell = (): void => stop.abort();
  const after = await printerChannel(testWorld({ tell })).send(jobOf(pdf, { printer: printer.uri }), stop.signal);
  expect(after).toMatchObject({ kind: 'pending', reason: expect.stringMatching(/it is being printed/) });
});

it('makes the sheets of a booklet for the edge about which the printer turns them', async () => {
  printer = await startFake();
  const sheets = await pdfOf(2, [841.89, 595.28]);
  const asked: unknown[] = [];
  const makeSheets = async (_: Uint8Array, { booklet, sides }: { booklet: boolean; sides: unknown }) => {
    asked.push({ booklet, sides });
    return sheets;
  };
  const job = jobOf(pdf, { printer: printer.uri, booklet: true, sides: 'two-sided-long-edge' });
  expect(await printerChannel(testWorld({ makeSheets })).send(job, never())).toMatchObject({ kind: 'sent' });
  expect(asked).toEqual([{ booklet: true, sides: 'two-sided-long-edge' }]);
  expect(printer.calls.find((call) => call.operation === 'Create-Job')?.job).toMatchObject({
    sides: 'two-sided-long-edge',
  });
  expect(Buffer.compare(printer.documents[0] ?? Buffer.alloc(0), sheets)).toBe(0);
});

it('sends anew what an earlier attempt had to cancel', async () => {
  const { answer } = await tryWith(
    jobs({ 'job-state': 'canceled' }),
    {},
    { mayHaveArrived: true, noted: { jobId: 7, taken: false, at: 0, upTime: null } },
  );
  expect(answer).toMatchObject({ kind: 'sent', proof: { state: 'completed' } });
  expect(printer.documents).toHaveLength(1);
});

it('does not send anew what somebody canceled at the printer', async () => {
  const { answer } = await tryWith(
    jobs({ 'job-state': 'canceled' }, { 'job-state': 'canceled' }),
    {},
    { mayHaveArrived: true, noted: { jobId: 7, taken: true, at: 0, upTime: null } },
  );
  expect(answer.kind).toBe('permanent');
  expect(printer.documents).toHaveLength(0);
});

it('bears an answer that comes in drops, and one before it has heard the question', async () => {
  const drops = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/ipp\r\n\r\n');
    const timer = setInterval(() => socket.write('\u0001'), 50);
    socket.on('close', () => clearInterval(timer));
  });
  await new Promise<void>((resolve) => drops.listen(0, '127.0.0.1', resolve));
  const { port } = drops.address() as net.AddressInfo;
  printer = await startFake();
  const { answer } = await attempt({ printer: `ipp://127.0.0.1:${port}/` });
  drops.close();
  expect(answer).toMatchObject({ kind: 'temporary', reason: expect.stringMatching(/not whole after 2.5 s/) });
});
