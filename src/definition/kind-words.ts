/** What the masthead calls a brief, by its language: nouns by template, and how often it comes. */
import type { Frequency } from './name-kind.ts';

export interface KindWords {
  readonly nouns: Readonly<Record<string, string>> & { readonly briefing: string };
  readonly frequencies: Readonly<Record<Frequency, string>>;
  /** True where the word for how often stands behind the first word of the noun. */
  readonly behind: boolean;
}

const ENGLISH: KindWords = {
  nouns: { briefing: 'briefing', 'one-page': 'one-page briefing', handout: 'handout', digest: 'digest' },
  frequencies: {
    daily: 'daily',
    weekly: 'weekly',
    fortnightly: 'fortnightly',
    monthly: 'monthly',
    quarterly: 'quarterly',
  },
  behind: false,
};

const GERMAN: KindWords = {
  nouns: { briefing: 'Briefing', 'one-page': 'Briefing auf einer Seite', handout: 'Handout', digest: 'Digest' },
  frequencies: {
    daily: 'tägliches',
    weekly: 'wöchentliches',
    fortnightly: 'vierzehntägliches',
    monthly: 'monatliches',
    quarterly: 'vierteljährliches',
  },
  behind: false,
};

const FRENCH: KindWords = {
  nouns: { briefing: 'briefing', 'one-page': 'briefing d’une page', handout: 'document', digest: 'condensé' },
  frequencies: {
    daily: 'quotidien',
    weekly: 'hebdomadaire',
    fortnightly: 'bimensuel',
    monthly: 'mensuel',
    quarterly: 'trimestriel',
  },
  behind: true,
};

const UKRAINIAN: KindWords = {
  nouns: {
    briefing: 'брифінг',
    'one-page': 'брифінг на одну сторінку',
    handout: 'роздатковий матеріал',
    digest: 'дайджест',
  },
  frequencies: {
    daily: 'щоденний',
    weekly: 'щотижневий',
    fortnightly: 'двотижневий',
    monthly: 'щомісячний',
    quarterly: 'щоквартальний',
  },
  behind: false,
};

const BY_LANGUAGE: Readonly<Record<string, KindWords>> = { de: GERMAN, fr: FRENCH, uk: UKRAINIAN };

/** `lang` as in BCP 47; English where there are no words for it, as on the rest of the page. */
export const kindWordsOf = (lang: string): KindWords => BY_LANGUAGE[lang.toLowerCase().split('-')[0] ?? ''] ?? ENGLISH;
