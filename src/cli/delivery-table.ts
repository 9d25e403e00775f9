/** Deliveries → the lines in which the command tells how they stand. */
import type { Delivery } from '../delivery/model.ts';
import { formatTable } from './format-table.ts';

const HEAD = ['ID', 'EDITION', 'CHANNEL', 'STATE', 'RECIPIENT', 'WHAT CAME BACK'];

const minuteOf = (moment: string): string => `${moment.slice(0, 16).replace('T', ' ')}Z`;

/** What the far side said first; of a mail, the server's own words. */
function cameBack({ state, proof, reason, nextAt, attempts, answeredAt }: Delivery): string {
  if (state === 'sent') {
    const said = Object.entries(proof ?? {})
      .filter(([, value]) => value !== null)
      .map(([key, value]) => (key === 'sha256' ? `${key} ${String(value).slice(0, 8)}` : `${key} ${String(value)}`));
    return [answeredAt === null ? '' : minuteOf(answeredAt), ...said].filter(Boolean).join(' · ');
  }
  const tried = attempts === 0 ? [] : [`tried ${attempts === 1 ? 'once' : `${attempts} times`}`];
  const next = nextAt !== null && (state === 'waiting' || state === 'unknown') ? [`next from ${minuteOf(nextAt)}`] : [];
  return [...tried, ...next, ...(reason === null ? [] : [reason])].join(' · ') || '-';
}

const editionOf = ({ edition: { brief, number, revision } }: Delivery): string =>
  `${brief}#${number}${revision > 1 ? `-r${revision}` : ''}`;

export function deliveryTable(deliveries: readonly Delivery[]): string {
  const rows = deliveries.map((d) => [`${d.id}`, editionOf(d), d.channel, d.state, d.recipient, cameBack(d)]);
  return formatTable([HEAD, ...rows]);
}

/** "3 sent, 1 waiting". */
export function countStates(deliveries: readonly Pick<Delivery, 'state'>[]): string {
  const states = [...new Set(deliveries.map(({ state }) => state))];
  return states.map((state) => `${deliveries.filter((d) => d.state === state).length} ${state}`).join(', ');
}
