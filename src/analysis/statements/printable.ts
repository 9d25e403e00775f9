/** An attribution and its resolved speaker → whether both are sure enough to be printed: what a page shows must not need the article. */
import type { ResolvedSource } from '../actors/resolve-sources.ts';
import type { Attribution, Complement } from './attribution.ts';
import { beforeTimes } from './before-verb.ts';
import { isBrokenOff } from './broken-off.ts';
import { canSpeakOrStates } from './can-speak.ts';
import { isHalfTold } from './half-told.ts';
import { type MarkedText, spanOf, type TokenRun } from './marked-text.ts';
import { isMarred } from './marred-contents.ts';
import { differsInNumber } from './number-agreement.ts';
import { isSureSpeaker } from './sure-speaker.ts';
import { hasFiniteVerb } from './verb-groups.ts';

/** Complements that can stand alone beside the name of their speaker. */
const STANDING: ReadonlySet<Complement> = new Set([
  'quotation',
  'block-quote',
  'that-clause',
  'clause',
  'question',
  'object-infinitive',
  'infinitive',
  'gerund',
  'according',
]);
/** Verbs of which a bare phrase still says what somebody holds: "rejected any talks before spring". */
const POSITIONS = new Set(
  `emphasise emphasize stress underline underscore acknowledge admit concede announce propose promise pledge vow threaten confirm reiterate
  reaffirm deny reject dispute refute rebut refuse demand urge call insist warn advocate condemn denounce decry deplore criticise
  criticize accuse blame oppose support back endorse favor favour welcome praise hail object defend want seek press push rule argue
  recommend challenge question boast predict`.split(/\s+/),
);
/** Verbs whose subject is as often a text, a song or a deed. */
const UNSURE = new Set(['read', 'sing', 'begin', 'go', 'chant']);
/** Verbs of which an infinitive tells a plan and no position. */
const PLANS = new Set('plan decide expect intend aim aspire choose ready prepared eager keen'.split(' '));
/** Verbs that vouch for what they tell: whoever writes "X realises that …" says it himself, and need not have heard it from X. */
const VOUCHING = new Set(
  `realise realize recognise recognize know understand learn discover notice see remember forget show prove reveal`.split(
    ' ',
  ),
);
/** What works and deeds do as well: "she paints halls, encouraging the viewer to …" tells no position of hers. */
const DEEDS = new Set(
  `support encourage challenge underline underscore highlight stress emphasise emphasize offer promise favor favour
  embrace invite celebrate question suggest`.split(/\s+/),
);
/** Words that point back into the article: a short phrase that begins with one is not understood without it. */
const POINTING = new Set('the this that these those his her its their him it them any such'.split(' '));
/** "called for", and "called on Sunday | for …": to call is to demand only with these. */
const CALLING = /^(?:for|on|upon)$/;
/** Fewest words of a quotation or clause, and of a phrase that points back. */
const [CLAUSE_WORDS, PHRASE_WORDS] = [3, 5];
const LONGEST_CONTENT = 700;

const countWords = (m: MarkedText, run: TokenRun): number =>
  m.tags.slice(run.from, run.to).filter((tag) => tag !== 'PUNCT' && tag !== 'SYM').length;

/** "the claim | on Twitter on Friday": when and by what it was said tells no more of what it is. */
function beforeWhen(m: MarkedText, run: TokenRun): number {
  const last = m.tags[run.to - 1] === 'PUNCT' ? run.to - 2 : run.to - 1;
  const to = Math.max(run.from + 1, beforeTimes(m, last, run.from) + 1);
  const where = m.words[to - 2] === 'on' && MEDIUM.test(m.words[to - 1] ?? '');
  return where ? beforeWhen(m, { from: run.from, to: to - 2 }) : to;
}

const MEDIUM = /^(?:twitter|facebook|instagram|x|telegram|television|tv|radio|air|camera)$/;

/** Whether a phrase can be understood alone: not "the plan", but "the plan for the port". */
function isDefined(m: MarkedText, run: TokenRun): boolean {
  if (!POINTING.has(m.words[run.from] ?? '')) return true;
  const to = beforeWhen(m, run);
  return countWords(m, { ...run, to }) >= PHRASE_WORDS || m.tags.slice(run.from + 1, to).includes('ADP');
}

/** A bare participle of such a verb without a clause that it tells. */
const isDeed = (m: MarkedText, { cue, lemma, complement }: Attribution): boolean =>
  DEEDS.has(lemma) &&
  (complement === 'phrase' || complement === 'object-infinitive') &&
  m.words[cue?.from ?? -1]?.endsWith('ing') === true;

const isQuoted = ({ complement }: Attribution): boolean => complement === 'quotation' || complement === 'block-quote';

function standsAlone(m: MarkedText, a: Attribution): boolean {
  const words = countWords(m, a.content);
  if (UNSURE.has(a.lemma) || isDeed(m, a) || (VOUCHING.has(a.lemma) && !isQuoted(a))) return false;
  if (
    a.lemma === 'call' &&
    !CALLING.test(m.words[(a.cue?.to ?? 0) - 1] ?? '') &&
    !CALLING.test(m.words[a.content.from] ?? '')
  )
    return false;
  if (a.complement === 'phrase') return POSITIONS.has(a.lemma) && words > 1 && isDefined(m, a.content);
  if (!STANDING.has(a.complement) || words < CLAUSE_WORDS) return false;
  if (a.complement === 'infinitive' && PLANS.has(a.lemma)) return false;
  return a.complement !== 'according' || hasFiniteVerb(m, a.content);
}

/** "“…,” a spokesman said, according to the radio": whose words they are is told inside. */
const opensQuoted = (m: MarkedText, { content }: Attribution): boolean => {
  const quoted = m.quotations[m.quotationOf[content.from] ?? -1];
  return quoted !== undefined && quoted.to < content.to;
};

/** Whether an attribution may be printed. */
export function isPrintable(m: MarkedText, a: Attribution, resolved: ResolvedSource | null): boolean {
  if (!resolved?.sure || a.unreal || a.farSource || !isSureSpeaker(m, a, resolved)) return false;
  if (differsInNumber(m, a, resolved.person === true) || isBrokenOff(m, a.content)) return false;
  if (isMarred(m, a) || isHalfTold(m, a)) return false;
  if (a.complement === 'according' && (!a.source || !canSpeakOrStates(m, a.source) || opensQuoted(m, a))) return false;
  const { start, end } = spanOf(m, a.content);
  return end - start <= LONGEST_CONTENT && standsAlone(m, a);
}
