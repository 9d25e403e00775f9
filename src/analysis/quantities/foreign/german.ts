/** German numbers: "1.250,50 Euro", "3,5 Millionen", "rund 61 Prozent der Befragten", "640 neue Arbeitsplätze". */
import { formsOf, type NounBehind, type NumberLanguage, unitsOf } from './number-language.ts';

/** Up to two adjectives, then a word with a capital. */
const NOUN = /^[ {2}](?:\p{Ll}{3,20}(?:e|en|er)[ {2}]){0,2}(\p{Lu}[\p{Ll}ß]{2,}(?:-\p{Lu}?\p{L}+)*)/u;

/** Words that end like an adjective. */
const NO_ADJECTIVE =
  /^[ {2}](?:oder|aber|über|unter|hinter|neben|wegen|gegen|zwischen|einer?|eine[nmrs]|diese\p{Ll}?|jede\p{Ll}?|alle|ihre\p{Ll}?|seine\p{Ll}?|haben|hatten|wurden|werden|waren|sollen|wollen|können|kamen|starben|später|wieder|immer|sowie|heute|beide|viele)[ {2}]/u;

const NO_NOUN =
  /^(?:Uhr|Euro|Prozent|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Sie|Die|Der|Das)$/;

const nounBehind: NounBehind = (rest) => {
  const match = NO_ADJECTIVE.test(rest) ? null : NOUN.exec(rest);
  const noun = match?.[1] ?? '';
  return match && !NO_NOUN.test(noun) ? { start: 1, end: match[0].length, noun: noun.toLowerCase() } : null;
};

const RISE =
  /(?<!\p{L})(?:stieg\p{L}*|gestiegen\p{L}*|steig\p{L}*|wuchs\p{L}*|gewachsen|wachs\p{L}*|erhöh\p{L}*|zugelegt|zulegen|zugenommen|kletter\p{L}*|verteuert\p{L}*|höher|mehr|teurer)(?!\p{L})/u;
const FALL =
  /(?<!\p{L})(?:sank\p{L}*|gesunken\p{L}*|sink\p{L}*|fiel\p{L}*|gefallen|zurückgegangen|zurückgeh\p{L}*|gekürzt\p{L}*|kürz\p{L}*|senk\p{L}*|gesenkt\p{L}*|reduzier\p{L}*|verringer\p{L}*|geschrumpft|schrumpf\p{L}*|niedriger|weniger|billiger)(?!\p{L})/u;

export const GERMAN: NumberLanguage = {
  magnitudes: formsOf([
    ['tausend', 1e3],
    ['tsd', 1e3],
    ['tsd.', 1e3],
    ['million', 1e6],
    ['millionen', 1e6],
    ['mio', 1e6],
    ['mio.', 1e6],
    ['milliarde', 1e9],
    ['milliarden', 1e9],
    ['mrd', 1e9],
    ['mrd.', 1e9],
    ['billion', 1e12],
    ['billionen', 1e12],
  ]),
  units: unitsOf({
    percent: 'percentage: prozent vom+hundert | percentage point: prozentpunkt prozentpunkte prozentpunkten',
    money: `euro: euro euros | cent: cent cents | dollar: dollar us-dollar | swiss franc: franken | pound sterling: pfund
      | russian ruble: rubel | ukrainian hryvnia: hrywnja hrywnia griwna | japanese yen: yen | chinese yuan: yuan | polish zloty: zloty złoty`,
    duration: `second: sekunde sekunden | minute: minute minuten | hour: stunde stunden | day: tag tage tagen tägig* | week: woche wochen
      | month: monat monate monaten | year: jahr jahre jahren | decade: jahrzehnt jahrzehnte jahrzehnten`,
    age: 'year of age: jahre+alt jahren+alt jährige+frau jährige+mann jähriger jährige jährigen',
    length:
      'kilometre: kilometer kilometern | metre: meter metern | centimetre: zentimeter zentimetern | millimetre: millimeter',
    area: 'square kilometre: quadratkilometer quadratkilometern | square metre: quadratmeter quadratmetern | hectare: hektar',
    volume: 'litre: liter litern | cubic metre: kubikmeter kubikmetern | barrel: barrel fass',
    weight: 'tonne: tonne tonnen | kilogram: kilo kilogramm | gram: gramm',
    temperature: 'celsius: grad+celsius | degree: grad',
    speed: 'kilometre per hour: stundenkilometer stundenkilometern',
    count: 'megawatt: megawatt | gigawatt: gigawatt | kilowatt hour: kilowattstunde kilowattstunden',
  }),
  words: new Map(
    'null zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'
      .split(' ')
      .map((word, i) => [word, i === 0 ? 0 : i + 1]),
  ),
  shares: [
    [/^(?:[Dd]ie|[Dd]er) Hälfte(?= (?:der|des|aller|dieser)\b)/u, 1 / 2],
    [/^(?:[Ee]in|[Dd]as|einem) Drittel(?= (?:der|des|aller)\b)/u, 1 / 3],
    [/^(?:[Ee]in|einem) Viertel(?= (?:der|des|aller)\b)/u, 1 / 4],
    [/^[Zz]wei Drittel(?= (?:der|des|aller)\b)/u, 2 / 3],
    [/^[Dd]rei Viertel(?= (?:der|des|aller)\b)/u, 3 / 4],
  ],
  range: /^(?: bis | ?[–-] ?)/,
  between: [/(?<!\p{L})zwischen $/iu, /^ und /],
  bounds: [
    ['~', /(?<!\p{L})(?:rund|etwa|circa|ca\.|knapp|fast|ungefähr|nahezu|schätzungsweise)\s$/iu],
    ['>', /(?<!\p{L})(?:mehr als|über|mindestens|wenigstens|nicht weniger als|gut)\s$/iu],
    ['<', /(?<!\p{L})(?:weniger als|unter|höchstens|bis zu|maximal|nicht mehr als)\s$/iu],
  ],
  rise: RISE,
  fall: FALL,
  by: /(?<!\p{L})um (?:(?:rund|etwa|knapp|fast|mehr als|über|gut|weitere) )?$/iu,
  naming:
    /(?:^|[^\p{L}])(?:Artikel|Art\.|Paragraf|Paragraph|§|Absatz|Satz|Nummer|Nr\.|Platz|Rang|Seite|S\.|Kapitel|Flug|Typ|Gruppe|Linie|Zimmer|Tag|Teil|Stufe|Phase|Halle|Gleis|Spieltag|Bundesstraße|Tel\.|Telefon|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahr|Jahre|Jahres|Jahren|seit|Anfang|Ende|Mitte|Sommer|Herbst|Winter|Frühjahr) $/u,
  notCounted:
    /^(?:\.[ {2}](?=\p{Lu})|\.$|\.[ {2}]\p{Ll}|[ {2}]?Uhr|[ {2}](?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)|-mal|[ {2}]?[:/]\d)/u,
  nounBehind,
  of: /^ (?:der|des|aller|dieser|von|an|in|für) ((?:(?:der|den|die) )?(?:\p{Ll}{3,20}(?:e|en|er) ){0,2}\p{Lu}[\p{Ll}ß]{2,}(?:-\p{L}+)*)/u,
};
