/** Mailing to a real server on the loopback that refuses, breaks off and stays silent as it is told to. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/delivery/channel.ts';
import { emailChannel } from '../../src/delivery/email/email-channel.ts';
import type { EmailOrder, MailServer } from '../../src/delivery/email/model.ts';
import { emailJob, serverAt, writeLetter } from './example-job.ts';
import { type Loopback, type Script, smtpLoopback } from './smtp-loopback.ts';

const open: Loopback[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

async function serve(script: Script = {}): Promise<Loopback> {
  const loopback = await smtpLoopback(script);
  open.push(loopback);
  return loopback;
}

const signal = new AbortController().signal;

async function sendAll(server: MailServer, orders: readonly Partial<EmailOrder>[] = [{}]): Promise<readonly Answer[]> {
  const channel = emailChannel(server, writeLetter);
  const answers: Answer[] = [];
  for (const order of orders) answers.push(await channel.send(emailJob(order), signal));
  await channel.close?.();
  return answers;
}

async function sendTogether(server: MailServer, addresses: readonly string[]): Promise<readonly Answer[]> {
  const channel = emailChannel(server, writeLetter);
  const jobs = addresses.map((address) => emailJob({ address }, { together: 'group 1' }));
  const answers = (await channel.sendTogether?.(jobs, signal)) ?? [];
  await channel.close?.();
  return answers;
}

const kinds = (answers: readonly Answer[]): readonly string[] => answers.map(({ kind }) => kind);
const reasonOf = (answer: Answer | undefined): string => (answer && 'reason' in answer ? answer.reason : '');

describe('a message to a mail server', () => {
  it('arrives, and what the server said is the proof', async () => {
    const loopback = await serve();
    const [answer] = await sendAll(serverAt(loopback.port));
    expect(answer).toMatchObject({
      kind: 'sent',
      proof: { server: '127.0.0.1', response: expect.stringContaining('OK') },
    });
    expect(loopback.received).toHaveLength(1);
    expect(loopback.received[0]?.headers).toMatchObject({
      date: 'Mon, 10 Mar 2025 07:00:00 +0000',
      to: 'ann@example.org',
    });
  });

  it('is the same to the byte when it is sent again', async () => {
    const loopback = await serve();
    await sendAll(serverAt(loopback.port), [{}, {}]);
    const [first, second] = loopback.received;
    expect(first?.headers['message-id']).toMatch(/^<[0-9a-f]{32}@example\.org>$/);
    expect(second?.raw).toBe(first?.raw);
  });

  it('goes over one connection for many readers', async () => {
    const loopback = await serve();
    await sendAll(serverAt(loopback.port), [{}, { address: 'bob@example.org' }, { address: 'cid@example.org' }]);
    expect([loopback.received.length, loopback.connections()]).toEqual([3, 1]);
  });

  it.each([
    ['a 4xx to MAIL FROM', { mail: () => ({ code: 451 }) }, 'temporary'],
    ['a 5xx to MAIL FROM', { mail: () => ({ code: 553 }) }, 'permanent'],
    ['a 4xx to RCPT TO', { rcpt: () => ({ code: 450 }) }, 'temporary'],
    ['a 5xx to RCPT TO', { rcpt: () => ({ code: 550 }) }, 'permanent'],
    ['too many recipients, said with 552', { rcpt: () => ({ code: 552 }) }, 'temporary'],
    ['a 4xx after the message', { data: () => ({ code: 452 }) }, 'temporary'],
    ['a 5xx after the message', { data: () => ({ code: 554 }) }, 'permanent'],
    ['421 after the message', { data: () => ({ code: 421 }) }, 'temporary'],
    ['a 4xx greeting', { connect: () => ({ code: 421 }) }, 'temporary'],
    ['a 5xx greeting', { connect: () => ({ code: 554 }) }, 'temporary'],
    ['a connection cut at the greeting', { connect: () => 'cut' }, 'temporary'],
    ['a connection cut at MAIL FROM', { mail: () => 'cut' }, 'temporary'],
    ['a connection cut at RCPT TO', { rcpt: () => 'cut' }, 'temporary'],
    ['a message that was taken without an answer', { data: () => 'cut' }, 'lost'],
  ] as readonly [string, Script, string][])('%s', async (_, script, kind) => {
    const loopback = await serve(script);
    const [answer] = await sendAll(serverAt(loopback.port));
    expect(kinds(answer ? [answer] : [])).toEqual([kind]);
    expect(reasonOf(answer)).not.toBe('');
  });

  it('that is large, and cut off while it goes out, has surely not arrived', async () => {
    const loopback = await serve({ cutInData: () => true });
    const channel = emailChannel(serverAt(loopback.port), writeLetter);
    const answer = await channel.send(emailJob({}, { pdf: Buffer.alloc(8_000_000, 'x') }), signal);
    expect(answer.kind).toBe('temporary');
  });

  it('that a server refused holds up none of the others', async () => {
    const loopback = await serve({ rcpt: (address) => (address.startsWith('ann') ? { code: 550 } : null) });
    const answers = await sendAll(serverAt(loopback.port), [{}, { address: 'bob@example.org' }]);
    expect(kinds(answers)).toEqual(['permanent', 'sent']);
    expect(reasonOf(answers[0])).toContain('RCPT TO: 550');
  });

  it('goes over a new connection where the server has ended the old one meanwhile', async () => {
    const loopback = await serve({ mail: (_, n) => (n === 2 ? 'cut' : null) });
    expect(kinds(await sendAll(serverAt(loopback.port), [{}, { address: 'bob@example.org' }]))).toEqual([
      'sent',
      'sent',
    ]);
    expect(loopback.connections()).toBe(2);
  });

  it('is tried once where nobody listens, however many readers there are', async () => {
    const probe = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const { port } = probe.address() as net.AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const answers = await sendAll(serverAt(port), [{}, { address: 'bob@example.org' }]);
    expect(kinds(answers)).toEqual(['temporary', 'temporary']);
    expect(reasonOf(answers[1])).toContain('cannot be reached');
  });
});

describe('one message for several readers', () => {
  it('names none of them, and goes out once', async () => {
    const loopback = await serve();
    const answers = await sendTogether(serverAt(loopback.port), ['ann@example.org', 'bob@example.org']);
    expect(kinds(answers)).toEqual(['sent', 'sent']);
    expect(loopback.received).toHaveLength(1);
    expect(loopback.received[0]?.to).toEqual(['ann@example.org', 'bob@example.org']);
    expect(loopback.received[0]?.raw).not.toMatch(/ann@example|bob@example/);
    expect(loopback.received[0]?.headers['to']).toBe('"undisclosed-recipients":;');
  });

  it('reaches the others where some are refused, each told by its own', async () => {
    const codes: Readonly<Record<string, number>> = { 'ann@example.org': 550, 'bob@example.org': 450 };
    const loopback = await serve({ rcpt: (address) => (codes[address] ? { code: codes[address] } : null) });
    const answers = await sendTogether(serverAt(loopback.port), [
      'ann@example.org',
      'bob@example.org',
      'cid@example.org',
    ]);
    expect(kinds(answers)).toEqual(['permanent', 'temporary', 'sent']);
    expect(kinds(await sendTogether(serverAt(loopback.port), ['ann@example.org', 'bob@example.org']))).toEqual([
      'permanent',
      'temporary',
    ]);
  });

  it('bears the same Message-ID for those who get it later', async () => {
    const loopback = await serve();
    await sendTogether(serverAt(loopback.port), ['ann@example.org', 'bob@example.org']);
    await sendTogether(serverAt(loopback.port), ['bob@example.org']);
    expect(loopback.received[1]?.raw).toBe(loopback.received[0]?.raw);
  });
});

/** A certificate of our own for 127.0.0.1. */
function certificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-tls-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(folder, name)) as [string, string];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2', ...subject],
    {
      stdio: 'ignore',
    },
  );
  const pair = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return pair;
}

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)('a safe connection (needs openssl)', () => {
  const pair = hasOpenssl ? certificate() : { key: '', cert: '' };
  const login: NonNullable<MailServer['login']> = { user: 'desk', password: 'geheim' };
  const withLogin: Script['options'] = {
    ...pair,
    authOptional: false,
    disabledCommands: [],
    onAuth: ({ username, password }, _session, done) =>
      username === login.user && password === login.password
        ? done(null, { user: 'desk' })
        : done(new Error('no such login')),
  };

  it.each(['tls', 'starttls'] as const)(
    'of the kind %s logs in, and trusts the certificate that is named',
    async (security) => {
      const loopback = await serve({ options: { ...withLogin, secure: security === 'tls' } });
      const server = serverAt(loopback.port, { security, login, certificates: pair.cert });
      expect(kinds(await sendAll(server))).toEqual(['sent']);
    },
  );

  it.each(['tls', 'starttls'] as const)(
    'of the kind %s is none with a certificate that nobody vouches for',
    async (security) => {
      const loopback = await serve({ options: { ...withLogin, secure: security === 'tls' } });
      const [answer] = await sendAll(serverAt(loopback.port, { security, login }));
      expect(answer?.kind).toBe('temporary');
      expect(reasonOf(answer)).toContain('self-signed certificate');
      expect(loopback.received).toEqual([]);
    },
  );

  it('is not done without where the server has no STARTTLS: no password goes out in the clear', async () => {
    let asked = false;
    const loopback = await serve({
      options: {
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        allowInsecureAuth: true,
        onAuth: (_a, _s, done) => {
          asked = true;
          done(null, { user: 'x' });
        },
      },
    });
    const [answer] = await sendAll(serverAt(loopback.port, { security: 'starttls', login }));
    expect([answer?.kind, asked]).toEqual(['temporary', false]);
  });

  it('with a wrong login refuses no reader for good, and does not tell the password', async () => {
    const loopback = await serve({ options: { ...withLogin, secure: true } });
    const wrong = { user: 'desk', password: 'falsch-1234' };
    const answers = await sendAll(serverAt(loopback.port, { security: 'tls', login: wrong, certificates: pair.cert }), [
      {},
      { address: 'bob@example.org' },
    ]);
    expect(kinds(answers)).toEqual(['temporary', 'temporary']);
    expect(reasonOf(answers[0])).toContain('did not accept the login');
    expect(JSON.stringify(answers)).not.toMatch(/falsch-1234|ZmFsc2No/);
    expect(loopback.connections()).toBe(1);
  });
});

describe('the pace of mailing', () => {
  it('keeps to so many a minute, and a stop does not wait for it', async () => {
    const loopback = await serve();
    const channel = emailChannel(serverAt(loopback.port, { rate: 300 }), writeLetter);
    const start = performance.now();
    for (const address of ['a@example.org', 'b@example.org', 'c@example.org'])
      await channel.send(emailJob({ address }), signal);
    expect(performance.now() - start).toBeGreaterThanOrEqual(390);
    const stop = new AbortController();
    const slow = emailChannel(serverAt(loopback.port, { rate: 1 }), writeLetter);
    await slow.send(emailJob(), signal);
    const waiting = slow.send(emailJob({ address: 'd@example.org' }), stop.signal);
    stop.abort();
    expect((await waiting).kind).toBe('temporary');
    expect(loopback.received).toHaveLength(4);
    await Promise.all([channel.close?.(), slow.close?.()]);
  });
});

const hasAiosmtpd = spawnSync('aiosmtpd', ['--version']).status === 0;

describe.skipIf(!hasAiosmtpd)('a mail server of others (needs aiosmtpd)', () => {
  it('puts the message into a mailbox', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-mailbox-'));
    const probe = net.createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const { port } = probe.address() as net.AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const box = path.join(folder, 'box');
    const child = spawn('aiosmtpd', ['-n', '-l', `127.0.0.1:${port}`, '-c', 'aiosmtpd.handlers.Mailbox', box], {
      stdio: 'ignore',
    });
    try {
      let answers: readonly Answer[] = [];
      for (let i = 0; i < 100 && kinds(answers)[0] !== 'sent'; i++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        answers = await sendAll(serverAt(port), [{ name: 'Jürgen Größe', address: 'juergen@xn--bcher-kva.example' }]);
      }
      expect(kinds(answers)).toEqual(['sent']);
      const [name = ''] = readdirSync(path.join(box, 'new'));
      const text = readFileSync(path.join(box, 'new', name), 'utf8');
      expect(text).toContain('=?UTF-8?Q?J=C3=BCrgen_Gr=C3=B6=C3=9Fe?= <juergen@xn--bcher-kva.example>');
      expect(text).toContain('filename=quays-2025-03-10-no3.pdf');
    } finally {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
