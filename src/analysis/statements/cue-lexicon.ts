/**
 * A word's form → what it attributes, and which complements it takes: the cues of attribution, as data.
 * Verbs and their complements after Levin's verbs of communication, PARC 3 (Pareti 2016) and PolNeAR (Newell et al. 2018).
 */
import { verbForms } from './verb-forms.ts';

/** What a cue attributes to its source. */
export type Attitude = 'speech' | 'thought' | 'demand' | 'refusal' | 'stance' | 'finding';

/**
 * quote: "…," X said · that: X said that … · bare: X said … · whether: X asked whether … · infinitive: X refused to … ·
 * object: X urged Y to … · noun: X condemned Y · after: …, X said · recipient: X told Y that … · gerund: X denied having …
 */
type Frame =
  | 'quote'
  | 'that'
  | 'bare'
  | 'whether'
  | 'infinitive'
  | 'object'
  | 'noun'
  | 'after'
  | 'recipient'
  | 'gerund';

export interface Cue {
  readonly lemma: string;
  readonly attitude: Attitude;
  readonly frames: ReadonlySet<Frame>;
  /** Prepositions that belong to the cue and open its content: called *for* talks, called *on* Kyiv to … */
  readonly prepositions: ReadonlySet<string>;
}

interface Group {
  readonly attitude: Attitude;
  readonly frames: string;
  /** Verbs; what follows a colon are the prepositions of the verb, parted by +. */
  readonly verbs: string;
}

const GROUPS: readonly Group[] = [
  {
    attitude: 'speech',
    frames: 'quote that bare whether after',
    verbs: 'say write tweet testify recall add explain charge',
  },
  {
    attitude: 'speech',
    frames: 'quote that bare whether after noun',
    verbs: `acknowledge admit announce assert claim concede confirm declare disclose emphasise emphasize estimate
      highlight maintain mention note predict reaffirm reiterate repeat report reveal state stress suggest underline underscore
      allege affirm proclaim clarify specify post deny stipulate indicate signal advise`,
  },
  {
    attitude: 'speech',
    frames: 'quote that bare whether after',
    verbs: `argue:for+against+about answer:to boast:of+about brag:about caution:against+about complain:about+of comment:on conclude
      contend counter exclaim hint:at insist:on+upon joke:about lament marvel muse observe opine point:out+to+toward profess
      protest quip remark:on respond:to reply:to retort speculate:about+on swear volunteer warn:of+about+against+that shout scream yell whisper
      preach posit reason rule surmise theorise theorize vent confide elaborate:on chant groan mutter
      recount rejoin concur:with interject echo`,
  },
  { attitude: 'speech', frames: 'quote after', verbs: 'continue begin ask wonder conclude cry call sing read' },
  { attitude: 'speech', frames: 'quote that bare whether after recipient', verbs: 'tell remind assure inform notify' },
  { attitude: 'speech', frames: 'quote whether after', verbs: 'ask:about+for wonder:about inquire:about question' },
  { attitude: 'speech', frames: 'that bare infinitive quote after', verbs: 'promise pledge vow threaten swear' },
  { attitude: 'speech', frames: 'noun', verbs: 'promise pledge vow threaten tout' },
  {
    attitude: 'speech',
    frames: 'noun',
    verbs: `discuss describe cite quote liken equate speak:of+about talk:about+of refer:to explain detail outline propose question
      pitch publish broach present recount reject debate invoke recite recommend tweet retweet`,
  },
  {
    attitude: 'thought',
    frames: 'that bare after',
    verbs: `believe:in think:about+of feel fear suspect doubt realise realize assume hope:for imagine understand guess reckon
      worry:about learn:of know:about+of remember forget figure find conclude agree:with+on+about disagree:with+on+about decide:against+on anticipate
      presume fret:about recognise recognize regret:that theorize envision deem`,
  },
  {
    attitude: 'thought',
    frames: 'noun',
    verbs: `believe doubt fear understand recognise recognize regret view consider regard envision anticipate expect
      remember mull contemplate ponder assess evaluate judge`,
  },
  { attitude: 'thought', frames: 'whether', verbs: 'decide know understand doubt consider see learn debate question' },
  {
    attitude: 'thought',
    frames: 'infinitive object',
    verbs: 'expect hope intend plan:for+on aim aspire mean decide agree choose',
  },
  {
    attitude: 'demand',
    frames: 'infinitive noun object',
    verbs: 'want demand ask beg prefer desire',
  },
  { attitude: 'demand', frames: 'that bare quote after', verbs: 'demand urge plead recommend propose request' },
  { attitude: 'demand', frames: 'infinitive', verbs: 'offer propose' },
  {
    attitude: 'demand',
    frames: 'object',
    verbs:
      'urge call:on+upon+for press ask implore beg encourage order advise tell warn invite beseech plead:with+for appeal:to+for pressure challenge lobby direct instruct',
  },
  {
    attitude: 'demand',
    frames: 'noun',
    verbs:
      'urge insist:on+upon press:for lobby:for advocate:for beg:for encourage request wish:for look:for long:for campaign:for fight:for argue:for',
  },
  { attitude: 'refusal', frames: 'infinitive', verbs: 'refuse decline hesitate' },
  { attitude: 'refusal', frames: 'noun', verbs: 'refuse reject rebuff rule:out dispute contradict rebut refute veto' },
  { attitude: 'refusal', frames: 'gerund', verbs: 'deny oppose recommend regret consider suggest propose mull' },
  {
    attitude: 'stance',
    frames: 'noun',
    verbs: `accuse applaud assail attack back bash bemoan blame:for+on blast bless celebrate challenge champion chide criticise criticize
      credit:with condemn commend congratulate decry defend demonise demonize denounce deplore deride disavow disdain dismiss
      disparage embrace endorse excoriate favor favour hail hate lambast lambaste lament laud like love mock object:to
      oppose praise protest rap rebuke renounce repudiate resent ridicule salute savage scoff:at scorn slam slammed
      advocate support taunt thank:for trash trust welcome admire appreciate fault castigate chastise berate lash:out+out+at rail:against rip
      insult scold admonish approve:of disapprove:of side:with plug downplay extol deem call dub label brand`,
  },
  {
    attitude: 'finding',
    frames: 'that bare noun after',
    verbs: 'show find suggest indicate reveal demonstrate estimate prove',
  },
];

function readVerb(word: string): { lemma: string; prepositions: readonly string[] } {
  const [lemma = '', prepositions = ''] = word.split(':');
  return { lemma, prepositions: prepositions ? prepositions.split('+') : [] };
}

/** Frames that a verb with prepositions of its own has only after one of them: spoke *of* talks, called *on* Kyiv to … */
const ONLY_AFTER_PREPOSITION: ReadonlySet<Frame> = new Set(['noun', 'object']);

interface Draft {
  attitude: Attitude;
  frames: Set<Frame>;
  prepositions: Set<string>;
}

function readGroups(): ReadonlyMap<string, Cue> {
  const drafts = new Map<string, Draft>();
  for (const group of GROUPS) {
    for (const word of group.verbs.split(/\s+/).filter(Boolean)) {
      const { lemma, prepositions } = readVerb(word);
      const draft = drafts.get(lemma) ?? { attitude: group.attitude, frames: new Set(), prepositions: new Set() };
      for (const frame of group.frames.split(' ') as Frame[]) {
        if (prepositions.length === 0 || !ONLY_AFTER_PREPOSITION.has(frame)) draft.frames.add(frame);
      }
      for (const preposition of prepositions) draft.prepositions.add(preposition);
      drafts.set(lemma, draft);
    }
  }
  const cues = new Map<string, Cue>();
  for (const [lemma, draft] of drafts)
    for (const form of verbForms(lemma)) if (!cues.has(form)) cues.set(form, { lemma, ...draft });
  return cues;
}

const CUES = readGroups();

/** Adjectives that report what somebody holds after a form of "to be": is confident that, is unwilling to. */
const ADJECTIVES: readonly { readonly frames: string; readonly words: string }[] = [
  {
    frames: 'that bare',
    words:
      'confident certain convinced sure adamant concerned worried afraid hopeful optimistic pessimistic aware glad',
  },
  { frames: 'infinitive', words: 'willing ready prepared eager reluctant unwilling determined keen anxious unready' },
];

const ADJECTIVE_CUES: ReadonlyMap<string, Cue> = new Map(
  ADJECTIVES.flatMap(({ frames, words }) =>
    words.split(' ').map((lemma) => [
      lemma,
      {
        lemma,
        attitude: 'thought' as const,
        frames: new Set(frames.split(' ') as Frame[]),
        prepositions: new Set<string>(),
      },
    ]),
  ),
);

/** The cue that an adjective is after a form of "to be"; null for other words. */
export function adjectiveCueOf(word: string): Cue | null {
  return ADJECTIVE_CUES.get(word) ?? null;
}

/** The cue that a form of a verb is, in lower case ("said" → say); null for other words. */
export function cueOf(form: string): Cue | null {
  return CUES.get(form) ?? null;
}
