/** French numbers: "20 000 habitants", "3,5 millions d'euros", "près de 61 % des électeurs", "61 pour cent". */
import { formsOf, type NounBehind, type NumberLanguage, unitsOf } from './number-language.ts';

/** Adjectives that stand before their noun. */
const NOUN =
  /^[ {2}\u202f](?:d[e’']\s?)?(?:(?:nouveaux|nouvelles|autres|grands|grandes|petits|petites|jeunes|anciens|anciennes|vieux|vieilles|beaux|belles|premiers|premières|derniers|dernières|mauvais|mauvaises|longs|longues|bons|bonnes)[ {2}])?(\p{Ll}[\p{Ll}’'-]{1,24}[sx])(?!\p{L})/u;

const NO_NOUN =
  /^(?:dans|sans|mais|plus|moins|pas|puis|sous|vers|chez|depuis|après|très|trois|deux|six|dix|alors|hors|dès|ils|elles|nous|vous|mars|francs|fois|jamais|toujours|tous|toutes|ceux|leurs|ses|ces|des|les|aux)$/;

const nounBehind: NounBehind = (rest) => {
  const match = NOUN.exec(rest);
  const noun = match?.[1] ?? '';
  return match && !NO_NOUN.test(noun) ? { start: 1, end: match[0].length, noun } : null;
};

export const FRENCH: NumberLanguage = {
  magnitudes: formsOf([
    ['mille', 1e3],
    ['million', 1e6],
    ['millions', 1e6],
    ['milliard', 1e9],
    ['milliards', 1e9],
    ['mds', 1e9],
    ['md', 1e9],
    ['billion', 1e12],
    ['billions', 1e12],
  ]),
  units: unitsOf({
    percent: 'percentage: pour+cent pourcent | percentage point: points+de+pourcentage point+de+pourcentage',
    money: `euro: euro euros | cent: centime centimes cents | dollar: dollar dollars | swiss franc: francs+suisses | franc: francs
      | pound sterling: livres+sterling | russian ruble: rouble roubles | ukrainian hryvnia: hryvnia hryvnias | japanese yen: yens yen | chinese yuan: yuans yuan | polish zloty: zlotys`,
    duration: `second: seconde secondes | minute: minute minutes | hour: heure heures | day: jour jours | week: semaine semaines
      | month: mois | year: an ans année années | decade: décennie décennies`,
    length:
      'kilometre: kilomètre kilomètres | metre: mètre mètres | centimetre: centimètre centimètres | millimetre: millimètre millimètres',
    area: 'square kilometre: kilomètres+carrés | square metre: mètres+carrés mètre+carré | hectare: hectare hectares',
    volume: 'litre: litre litres | cubic metre: mètres+cubes | barrel: baril barils',
    weight: 'tonne: tonne tonnes | kilogram: kilo kilos kilogrammes | gram: gramme grammes',
    temperature: 'celsius: degrés+celsius | degree: degré degrés',
    speed: 'kilometre per hour: kilomètres+par+heure kilomètres+heure',
    count: 'megawatt: mégawatts mégawatt | gigawatt: gigawatts gigawatt',
  }),
  words: new Map([
    ['zéro', 0],
    ['deux', 2],
    ['trois', 3],
    ['quatre', 4],
    ['cinq', 5],
    ['six', 6],
    ['sept', 7],
    ['huit', 8],
    ['dix', 10],
    ['onze', 11],
    ['douze', 12],
    ['quinze', 15],
    ['vingt', 20],
    ['trente', 30],
    ['quarante', 40],
    ['cinquante', 50],
    ['cent', 100],
  ]),
  shares: [
    [/^[Ll]a moitié(?= (?:de|des|du)\b)/u, 1 / 2],
    [/^(?:[Uu]n|[Ll]e) tiers(?= (?:de|des|du)\b)/u, 1 / 3],
    [/^(?:[Uu]n|[Ll]e) quart(?= (?:de|des|du)\b)/u, 1 / 4],
    [/^(?:[Ll]es )?[Dd]eux tiers(?= (?:de|des|du)\b)/u, 2 / 3],
    [/^(?:[Ll]es )?[Tt]rois quarts(?= (?:de|des|du)\b)/u, 3 / 4],
  ],
  range: /^(?: à | ?[–-] ?)/,
  between: [/(?<!\p{L})entre $/iu, /^ et /],
  bounds: [
    ['~', /(?<!\p{L})(?:environ|près de|près d['’]|quelque|à peu près|presque|autour de|approximativement)\s?$/iu],
    ['>', /(?<!\p{L})(?:plus de|plus d['’]|au moins|au-dessus de|dépass\p{L}*)\s?$/iu],
    ['<', /(?<!\p{L})(?:moins de|moins d['’]|jusqu['’]à|au plus|au maximum|en dessous de)\s?$/iu],
  ],
  rise: /(?<!\p{L})(?:augment\p{L}*|hausse|progress\p{L}*|bondi\p{L}*|grimp\p{L}*|croissance|accru\p{L}*|hausser)(?!\p{L})/u,
  fall: /(?<!\p{L})(?:baiss\p{L}*|recul\p{L}*|chut\p{L}*|diminu\p{L}*|réduction|réduit\p{L}*|perdu)(?!\p{L})/u,
  by: /(?<!\p{L})(?:de|d['’]) ?(?:(?:plus de|près de|environ|quelque) )?$/iu,
  naming:
    /(?:^|[^\p{L}])(?:[Aa]rticles?|[Pp]age|p\.|n°|N°|[Nn]uméro|[Cc]hapitre|[Vv]ol|[Gg]roupe|[Ll]igne|[Ss]alle|[Jj]our|[Pp]artie|[Nn]iveau|[Pp]hase|[Ll]oi|[Tt]él\.|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|années|depuis|en|début|fin|été|hiver|printemps|automne) $/u,
  notCounted:
    /^(?:er\b|e\b|è|[ {2}\u202f]?h(?:\d|\b)|[ {2}](?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|[ {2}]?[:/]\d|\.$)/u,
  nounBehind,
  of: /^ (?:des|du|de la|de l['’]|de|d['’]) ?(\p{L}[\p{L}’'-]{2,}(?: \p{Ll}{3,}[sx](?!\p{L}))?)/u,
};
