/** A mail server and somebody who writes letters → the channel of e-mail. Loads the mail library, and is loaded when mail is sent. */
import type { Answer, Channel, Job } from '../channel.ts';
import { type ComposedMessage, composeMessage } from './compose-message.ts';
import type { EmailOrder, MailServer, WriteLetter } from './model.ts';
import { openSession } from './smtp-session.ts';

const MINUTE = 60_000;
/** RFC 5321 §4.5.3.1.8 has servers take a hundred; the others go in messages of their own. */
const MOST_IN_ONE = 100;

/** Waits until a message may go, so that there are never more than `rate` a minute; an abort ends the wait. */
function paced(rate: number | null): (signal: AbortSignal) => Promise<void> {
  let next = 0;
  return async (signal) => {
    if (rate === null) return;
    const now = performance.now();
    const wait = Math.max(0, next - now);
    next = Math.max(now, next) + MINUTE / rate;
    if (wait === 0 || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, wait);
      const stop = (): void => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', stop, { once: true });
    });
  };
}

/** What cannot be composed (a PDF that is gone) keeps nobody else from his copy. */
async function composed(
  jobs: readonly Job<EmailOrder>[],
  server: MailServer,
  write: WriteLetter,
): Promise<ComposedMessage | Answer> {
  try {
    return await composeMessage(jobs, server, write);
  } catch (error) {
    return { kind: 'temporary', reason: error instanceof Error ? error.message : String(error) };
  }
}

export function emailChannel(server: MailServer, write: WriteLetter): Channel<EmailOrder> {
  const session = openSession(server);
  const turn = paced(server.rate);
  const deliver = async (jobs: readonly Job<EmailOrder>[], signal: AbortSignal): Promise<readonly Answer[]> => {
    const message = await composed(jobs, server, write);
    if ('kind' in message) return jobs.map(() => message);
    await turn(signal);
    return session.send(message, signal);
  };
  return {
    name: 'email',
    send: async (job, signal) =>
      (await deliver([job], signal))[0] ?? { kind: 'lost', reason: 'the mail server did not answer' },
    sendTogether: async (jobs, signal) => {
      const answers: Answer[] = [];
      for (let i = 0; i < jobs.length; i += MOST_IN_ONE)
        answers.push(...(await deliver(jobs.slice(i, i + MOST_IN_ONE), signal)));
      return answers;
    },
    close: async () => session.close(),
  };
}
