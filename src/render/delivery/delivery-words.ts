/** The words around an edition where it is handed out, by language. */

export interface DeliveryWords {
  readonly attached: string;
  /** The PDF is to be found at an address, which follows. */
  readonly linked: string;
  /** Says whose the sentences above are. */
  readonly provenance: string;
  /** A newer text takes the place of one that the reader has. */
  readonly replaces: string;
  /** An address follows. */
  readonly leave: string;
  readonly editions: string;
  readonly latest: string;
  readonly earlier: string;
  readonly replaced: string;
  readonly feed: string;
  readonly noEditions: string;
}

const english: DeliveryWords = {
  attached: 'The whole briefing is attached as a PDF.',
  linked: 'The whole briefing (PDF):',
  provenance: 'The sentences and figures above are those of the edition; their sources are named beside them.',
  replaces: 'This revision replaces the one that you received before.',
  leave: 'To stop receiving this briefing:',
  editions: 'Editions',
  latest: 'Latest',
  earlier: 'Earlier editions',
  replaced: 'replaced',
  feed: 'Feed of new editions (Atom)',
  noEditions: 'There is no edition yet.',
};

const german: DeliveryWords = {
  attached: 'Die ganze Ausgabe ist als PDF angehängt.',
  linked: 'Die ganze Ausgabe (PDF):',
  provenance: 'Die Sätze und Zahlen oben stehen so in der Ausgabe; ihre Quellen sind daneben genannt.',
  replaces: 'Diese Fassung ersetzt die, die Sie zuvor erhalten haben.',
  leave: 'Zum Abbestellen:',
  editions: 'Ausgaben',
  latest: 'Neueste Ausgabe',
  earlier: 'Frühere Ausgaben',
  replaced: 'ersetzt',
  feed: 'Feed neuer Ausgaben (Atom)',
  noEditions: 'Es gibt noch keine Ausgabe.',
};

const french: DeliveryWords = {
  attached: 'L’édition complète est jointe en PDF.',
  linked: 'L’édition complète (PDF)\u00a0:',
  provenance:
    'Les phrases et les chiffres ci-dessus sont ceux de l’édition\u00a0; leurs sources sont indiquées à côté.',
  replaces: 'Cette révision remplace celle que vous avez reçue auparavant.',
  leave: 'Pour ne plus recevoir ce bulletin\u00a0:',
  editions: 'Éditions',
  latest: 'Dernière édition',
  earlier: 'Éditions précédentes',
  replaced: 'remplacée',
  feed: 'Flux des nouvelles éditions (Atom)',
  noEditions: 'Il n’y a pas encore d’édition.',
};

const ukrainian: DeliveryWords = {
  attached: 'Повний випуск додано у форматі PDF.',
  linked: 'Повний випуск (PDF):',
  provenance: 'Речення й числа вище взято з випуску; поруч названо їхні джерела.',
  replaces: 'Ця редакція замінює ту, яку ви отримали раніше.',
  leave: 'Щоб більше не отримувати цей огляд:',
  editions: 'Випуски',
  latest: 'Останній випуск',
  earlier: 'Попередні випуски',
  replaced: 'замінено',
  feed: 'Стрічка нових випусків (Atom)',
  noEditions: 'Випусків ще немає.',
};

const LANGUAGES: ReadonlyMap<string, DeliveryWords> = new Map([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['uk', ukrainian],
]);

/** Those of the page for a language that has none of its own. */
export function deliveryWords(lang: string): DeliveryWords {
  return LANGUAGES.get(lang.toLowerCase().split('-')[0] ?? '') ?? english;
}

export const hasDeliveryWords = (lang: string): boolean => LANGUAGES.has(lang.toLowerCase().split('-')[0] ?? '');
