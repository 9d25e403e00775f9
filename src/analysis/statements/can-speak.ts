/** The subject of a verb of attribution → whether it is one that can speak, think or want; most nouns cannot. */
import { TITLES } from '../actors/name-words.ts';
import type { Cue } from './cue-lexicon.ts';
import { type MarkedText, type TokenRun, word } from './marked-text.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Nouns of people and of bodies of people that no ending gives away. */
const BODIES =
  words(`government administration ministry department agency office court panel committee commission council board
  team campaign company firm group party union coalition alliance opposition military army police force forces public press media
  side sides country countries nation nations state states capital house congress parliament senate people man men woman women
  person family families child children parent parents mother father wife husband son daughter brother sister friend friends
  spokesperson chief head boss judge judges jury justice aide aides staff guard guards crew crowd majority minority many some most
  few others all both none one percent half third diplomat diplomats analyst analysts expert experts critic critics ally allies
  nominee candidate candidates president king queen pope church community communities industry hospital school university college
  bank fund foundation institute organization organisation organizations organisations association charity network newspaper
  paper magazine site website delegation mission embassy cabinet faction factions bloc authorities victim victims resident residents
  conservative conservatives liberal liberals democrat democrats republican republicans left right moderate moderates
  source sources folk folks youth elite elites establishment everyone everybody nobody someone anybody student students clerk ceo pilot pilots coach
  poor rich electorate readers chair mayor governor patient patients tribe tribes rebel rebels insider insiders outlet outlets
  american americans who they he she we i you it which this these those that individual individuals voter voters`);
/** Texts that state what their authors found or wrote. */
const TEXTS =
  words(`report reports poll polls survey surveys study studies analysis article articles story document documents letter
  statement memo paper book ad ads advertisement video data figures statistics research review records ruling law bill
  editorial column transcript email emails message post tweet lawsuit complaint indictment filing evidence result results
  constitution resolution treaty agreement plan proposal platform website sign headline investigation audit`);
const PERSON_ENDING = /(?:ers?|ors?|ists?|ians?|ants?|ents?|ees?|men|women|man|woman|people|ates?|als|ives?)$/;
const NOT_PERSONS =
  words(`water matter number order power paper letter computer error factor sector moment government agreement
  development investment argument document element effort center centre weather summer winter answer danger measure measures
  numbers matters orders powers letters factors errors doctrine document event events statement payment movement treatment amendment
  environment employment parliament percent extent accident incident president-elect intent talent segment climate debate rate rates
  initiative alternative perspective deals proposals signals goals trials materials officer-led border borders corner corners
  terror horror color labor harbor rumor rumors favor mirror engine committee fee degree coffee tree trees present absence current
  latter former offer offers fear fears war wars year years career tiger river fever later over another never after chapter quarter
  figure disaster encounter shelter winner-take-all counter announcement settlement movement`);

/** The head noun of a phrase: before its apposition, and before "of …", "in …" unless a number opens it ("most of them"). */
function headIndex(m: MarkedText, run: TokenRun): number {
  for (let i = run.from + 1; i < run.to; i++) {
    if (/^[,(—–]$|^--$/.test(word(m, i))) return i - 1;
    if (m.tags[i] === 'ADP' || m.tags[i] === 'VERB' || /^(?:that|who|which)$/.test(word(m, i))) return i - 1;
  }
  return run.to - 1;
}

const singular = (w: string): string =>
  w
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch)es$/, '$1')
    .replace(/s$/, '');

function isPersonal(m: MarkedText, i: number): boolean {
  const w = word(m, i);
  if (m.tags[i] === 'PROPN' || BODIES.has(w) || BODIES.has(singular(w)) || (w.length > 3 && TITLES.has(singular(w))))
    return true;
  if (/^\p{Lu}{2,}$/u.test(m.tokens[i]?.text ?? '')) return true;
  return !NOT_PERSONS.has(w) && PERSON_ENDING.test(w);
}

/** Whether the head of a phrase is a person or a body of people, whatever the verb. */
export const canSpeakItself = (m: MarkedText, run: TokenRun): boolean => isPersonal(m, headIndex(m, run));

/** … or a text that states what its authors found: not "according to the European system". */
export function canSpeakOrStates(m: MarkedText, run: TokenRun): boolean {
  const head = headIndex(m, run);
  return isPersonal(m, head) || TEXTS.has(word(m, head)) || /^(?:ADJ|NUM|PRON)$/.test(m.tags[head] ?? '');
}

/** Whether a subject can be the source of a cue. Verbs of speech with a clause give away a speaker by themselves. */
export function canSpeak(m: MarkedText, run: TokenRun, cue: Cue): boolean {
  const head = headIndex(m, run);
  if (isPersonal(m, head)) return true;
  // "racist, idiotic | posts": an adjective without a determiner is nobody.
  if (
    (m.tags[head] === 'ADJ' && head > run.from) ||
    m.tags[head] === 'NUM' ||
    m.tags[head] === 'DET' ||
    m.tags[head] === 'PRON'
  )
    return true;
  if (cue.attitude === 'finding' || cue.frames.has('quote') || cue.frames.has('that'))
    return TEXTS.has(word(m, head)) || SAYING.has(cue.lemma);
  return false;
}

const SAYING = words('say tell write ask');
