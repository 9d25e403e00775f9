/**
 * Parties as the press writes them, as data: the noun of its people, the words before a name or a group, and the letters
 * behind a name. Only what no other sense of the word can be mistaken for. Parties whose name is one word in every use
 * ("Labour MP Ana Lima") are held by that word.
 */

export interface PartyWords {
  /** Holders that are the party: "Democrats", "the Democratic Party". Lower case, without an article. */
  readonly people: readonly string[];
  /** Words before an office or a group: "Democratic Sen.", "GOP lawmakers". */
  readonly before: readonly string[];
  /** Letters behind a name: "R-Ky.". */
  readonly letters: readonly string[];
}

export const PARTIES: readonly PartyWords[] = [
  { people: ['democrats', 'democratic party', 'dems'], before: ['Democratic', 'Democrat'], letters: ['D'] },
  { people: ['republicans', 'republican party', 'gop'], before: ['Republican', 'GOP'], letters: ['R'] },
  { people: ['labour', 'labour party'], before: ['Labour'], letters: ['Lab'] },
  {
    people: ['conservatives', 'conservative party', 'tories'],
    before: ['Conservative', 'Tory'],
    letters: ['Con'],
  },
  {
    people: ['liberal democrats', 'lib dems', 'liberal democrat party'],
    before: ['Liberal Democrat', 'Lib Dem'],
    letters: ['LD'],
  },
];

/** Offices of parliaments, each with its chamber where it tells one. */
export const OFFICES_OF_PARTY: ReadonlyMap<string, 'house' | 'senate' | null> = new Map([
  ...['sen', 'sens', 'senator', 'senators'].map((word) => [word, 'senate'] as const),
  ...['rep', 'reps', 'representative', 'representatives', 'congressman', 'congresswoman', 'congressmen'].map(
    (word) => [word, 'house'] as const,
  ),
  ...[
    'gov',
    'governor',
    'governors',
    'mp',
    'mps',
    'mep',
    'meps',
    'mayor',
    'lawmaker',
    'lawmakers',
    'leader',
    'leaders',
  ].map((word) => [word, null] as const),
  ...['leadership', 'legislator', 'legislators', 'whip', 'chairman', 'members'].map((word) => [word, null] as const),
]);

/** "broke with his party", "bucked", "one of four Republicans to": whoever is told of so does not speak for the party. */
export const BREAKS =
  /(?<!\p{L})(?:br(?:eak|eaks|oke|oken|eaking) (?:with|from|ranks)|buck(?:s|ed|ing)?|defect(?:s|ed|ing)?|def(?:y|ies|ied|ying)|split(?:s|ting)? (?:with|from)|part(?:s|ed|ing)? (?:ways )?with|at odds with|cross(?:es|ed|ing)? (?:the aisle|party lines|the floor)|side[sd]? with|siding with|vot(?:e[sd]?|ing) (?:with|against (?:his|her|their) party)|join(?:s|ed|ing)? (?:the )?(?:\p{L}+ )?(?:democrats|republicans|tories|labour|conservatives)|the (?:only|lone|first|sole)|(?:one|two|three|four|five|six|seven|a (?:handful|few|group)) (?:of (?:\p{L}{1,20} ){0,3})?(?:democrats|republicans|tories)|dissent\p{L}*|rebel\p{L}*|maverick|moderate|centrist|renegade|turncoat|former|ex-|expelled|quit|left the party|never[- ]trump\p{L}*|critic of|outspoken|despite|unlike|contrary to|rebuk(?:e[sd]?|ing)|(?:his|her) (?:own|fellow) (?:party|democrats|republicans|conservatives)|fellow (?:democrats|republicans|tories))(?!\p{L})/iu;
