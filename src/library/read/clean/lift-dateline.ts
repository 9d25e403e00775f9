/**
 * A first sentence behind a dateline ("KYIV, March 5 (Reuters) - …", "Washington (CNN)The …") → the sentence alone, the
 * agency as byline.
 */
import { isOrganisation } from '../metadata/organisations.ts';
import { findDate } from '../metadata/parse-date.ts';
import { phraseTables } from '../phrases/phrases.ts';
import { type CleaningStep, type Draft, isProse } from './draft.ts';

const OPENING =
  /^(?<place>\p{Lu}[\p{L}.'’ /-]{1,40}?(?:, \p{Lu}[\p{L}. ]{1,25}?)?)(?:[,.] (?<date>[\p{L}\p{N}., ]{3,24}?))?(?: \((?<agency>[^()]{2,40})\) ?(?:(?:--|[–—-]) ?)?| ?(?:--|[–—-]) )(?=["'“„«]?\p{Lu})/u;
const MONTH = new RegExp(
  `(?<!\\p{L})(?:${phraseTables.flatMap(({ months }) => months.flat()).join('|')})(?!\\p{L})`,
  'iu',
);

interface Dateline {
  readonly text: string;
  readonly agency: string | null;
  readonly date: string | null;
}

/** The agency makes it one, or a day behind a place in capitals; "Smith (45) - " and "Kyiv - " are none. */
function datelineOf(text: string): Dateline | null {
  const { 0: opening = '', groups } = OPENING.exec(text) ?? {};
  const { place = '', date = '', agency = '' } = groups ?? {};
  const isAgency = agency !== '' && isOrganisation(agency.split('/')[0] ?? '');
  const isDay = agency === '' && MONTH.test(date) && /\d/.test(date) && place === place.toUpperCase();
  if (!isAgency && !isDay) return null;
  return { text: opening, agency: isAgency ? agency : null, date: findDate(date) };
}

function withoutDateline(draft: Draft, place: number, { text, agency, date }: Dateline): Draft {
  const { metadata, removed } = draft;
  const byline = metadata.byline.length === 0 && agency !== null ? [agency] : metadata.byline;
  return {
    blocks: draft.blocks.map((block, i) => (i === place ? { ...block, text: block.text.slice(text.length) } : block)),
    metadata: { ...metadata, byline, published: metadata.published ?? date },
    removed: [...removed, { text: text.trim(), why: 'dateline' }],
  };
}

export const liftDateline: CleaningStep = (draft) => {
  const place = draft.blocks.findIndex(isProse);
  const dateline = datelineOf(draft.blocks[place]?.text ?? '');
  return dateline === null ? draft : withoutDateline(draft, place, dateline);
};
