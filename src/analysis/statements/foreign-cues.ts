/**
 * Verbs and prepositions of attribution of other languages than English, as data: they serve rules that go by words and
 * capitals, since no tagger of these languages is there. What is not plain by them is left out.
 */
export interface ForeignCues {
  /** Verbs beside a quotation, each an alternative of a regular expression. */
  readonly verbs: string;
  /** What may stand between the verb and the name: adverbs, a day. */
  readonly between: string;
  /** An office before a name, with its article. */
  readonly office: string;
  /** A capitalised word of an office or a title, which stands before a name without being of it: "Kanzlerin". */
  readonly officeWord: RegExp;
  /** What may stand before a surname alone: "der Minister Kuhn". */
  readonly title: string;
  /** Capitalised words that are no names: pronouns and articles that open a sentence. */
  readonly noName: ReadonlySet<string>;
  /** What names the speaker of a clause without a verb: "laut", "selon"; empty where there is none. */
  readonly according: string;
  /** True where the name behind it stands in its basic form, and can be printed as it is. */
  readonly basicForm: boolean;
  /** True where the rest of the sentence stands as a clause behind it: "Selon X, le pont tient", not "Laut X hält …". */
  readonly clauseFollows: boolean;
}

const alternatives = (list: string): string =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .join('|');
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const GERMAN: ForeignCues = {
  verbs: alternatives(`sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|kritisierte|warnte|forderte|ergänzte|
    versicherte|schrieb|schreibt|fügte|antwortete|entgegnete|teilte|so|räumte|bekräftigte|mahnte|hieß es von`),
  between: alternatives(`dagegen|hingegen|jedoch|aber|dazu|gestern|heute|weiter|auch|am (?:Montag|Dienstag|Mittwoch|
    Donnerstag|Freitag|Samstag|Sonntag|Abend|Morgen|Nachmittag)|zuvor|später|daraufhin|wiederum|noch`),
  office: String.raw`(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]in|[Ee]ine)\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Lu}[\p{L}-]*(?:\s+(?:der|des|von|vom|im|für|bei|am|in)\s+(?:der\s+|den\s+|dem\s+)?[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+(?=,))?){0,2},?`,
  officeWord:
    /^(?:\p{L}*(?:kanzler|minister|präsident|sprecher|chef|vorsitzende|bürgermeister|direktor|sekretär|kommissar|botschafter|abgeordnete|professor|richter|anwalt|experte|forscher|leiter|general|könig|senator|trainer|gesandte|beauftragte|politiker|ökonom|wissenschaftler)(?:in|r|n)?|Königin|Papst|Kardinal|Bischof|Prinz|Herr|Frau|Dr|Prof)$/iu,
  title: String.raw`(?:[Dd]er|[Dd]ie|[Dd]as)\s+(?:\p{Ll}[\p{L}-]*\s+)?\p{Lu}[\p{L}-]*`,
  noName: words(
    'Er Sie Es Wir Ich Man Der Die Das Ein Eine Dies Diese Am Im In Auf Nach Seit Bei Vor Zu Und Aber Doch Auch Montag Dienstag Mittwoch Donnerstag Freitag',
  ),
  according: 'laut|Laut',
  basicForm: true,
  clauseFollows: false,
};

const FRENCH: ForeignCues = {
  verbs: alternatives(`a déclaré|a affirmé|a expliqué|a dit|a indiqué|a estimé|a assuré|a souligné|a ajouté|a précisé|
    a lancé|a averti|a rappelé|a répondu|a écrit|déclare|affirme|explique|dit|indique|estime|assure|souligne|ajoute|
    précise|lance|avertit|rappelle|répond|écrit|déclarait|affirmait|expliquait`),
  between:
    alternatives(`hier|mardi|lundi|mercredi|jeudi|vendredi|samedi|dimanche|aussi|également|pour sa part|de son côté|
    à la presse|aux journalistes|à l['’]AFP`),
  officeWord:
    /^(?:Président|Présidente|Ministre|Premier|Première|Sénateur|Sénatrice|Maire|Général|Professeur|Docteur|Dr|Monsieur|Madame|Maître|Mgr|Pape|Roi|Reine|Prince|Princesse)$/u,
  office: String.raw`(?:[Ll]e |[Ll]a |[Ll]['’]|[Uu]n |[Uu]ne )\p{Ll}[\p{L}-]*(?:(?: |['’])(?:de |du |des |d['’]|l['’]|la |à |en )*[\p{L}-]+){0,4}?,?`,
  title: String.raw`(?:M\.|Mme)`,
  noName: words(
    'Il Elle Ils Elles On Je Nous Le La Les Un Une Ce Cette À En Dans Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Mais Et Pour Après',
  ),
  according: "selon|Selon|d[’']après|D[’']après",
  basicForm: true,
  clauseFollows: true,
};

const UKRAINIAN: ForeignCues = {
  verbs: alternatives(`сказав|сказала|заявив|заявила|повідомив|повідомила|наголосив|наголосила|зазначив|зазначила|додав|
    додала|підкреслив|підкреслила|написав|написала|пояснив|пояснила|запевнив|запевнила|попередив|попередила|каже|
    говорить|заявляє|стверджує|відповів|відповіла|відзначив|відзначила`),
  between: alternatives('також|вчора|сьогодні|журналістам|згодом'),
  officeWord:
    /^(?:Президент|Президентка|Прем[’'ʼ]єр(?:-міністр|-міністерка)?|Міністр|Міністерка|Речник|Речниця|Мер|Мерка|Посол|Генерал|Депутат|Депутатка|Голова|Пан|Пані|України|США|Росії|Польщі|Франції|Німеччини|Британії|Литви|Латвії|Естонії|Румунії|Угорщини|Словаччини|Чехії|Італії|Іспанії|Туреччини|Китаю|Ізраїлю|Білорусі|Молдови|Фінляндії|Швеції|Норвегії|НАТО|ООН|ЄС)$/u,
  office: String.raw`(?!(?:[Вв]ін|[Вв]она|[Вв]они|[Уу]|[Вв]|[Нн]а|[Пп]ід|[Зз]а|[Дд]о|[Зз]|[Іі]з|[Пп]ро|[Щщ]о)\s)\p{L}[\p{Ll}’'-]*(?:\s+(?!(?:у|в|на|під|за|до|з|із|про|що)\s)\p{Ll}[\p{L}’'-]*){0,4}`,
  title: '(?:пан|пані|міністр|міністерка|президент|речник|речниця|мер|мерка|посол|генерал)',
  noName: words('Він Вона Вони Ми Я Це Цей У В На За До Але І Та Після'),
  according: 'за словами|За словами',
  basicForm: false,
  clauseFollows: true,
};

const BY_LANGUAGE: Readonly<Record<string, ForeignCues>> = { de: GERMAN, fr: FRENCH, uk: UKRAINIAN };

/** The cues of an article's language; null for English and for languages that have none. */
export const foreignCuesOf = (lang: string): ForeignCues | null =>
  BY_LANGUAGE[lang.toLowerCase().split('-')[0] ?? ''] ?? null;
