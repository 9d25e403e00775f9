/**
 * Words with which a sentence leans on the one before it, as data by language: a sentence that opens with one of them
 * cannot be printed alone. An entry that ends in a comma counts only with the comma.
 */
interface Openings {
  /** Pronouns and determiners that point back. */
  readonly pointing: string;
  /** Connectives, which say how a sentence follows from another. */
  readonly connecting: string;
  /** Words before a pointing one that make the whole phrase point back: "Despite this", "In that case". */
  readonly before: string;
}

const openings: Readonly<Record<string, Openings>> = {
  en: {
    pointing: `he|she|it|they|them|him|his|her|hers|its|their|this|that|these|those|such|both|another|other|others|
      here|there,|each of them|one of them|it's|he's|she's|they're|that's|it'll|they'll|he'd|she'd|they'd|the two|
      the pair|the duo|the trio|the latter|the former,|the same|one such`,
    connecting: `and|but|or|nor|yet|so|however|nevertheless|nonetheless|still,|therefore|thus|hence|consequently|
      accordingly|moreover|furthermore|additionally|besides|also|likewise|similarly|conversely|otherwise|instead|
      rather,|meanwhile|afterwards|afterward|later,|later that|then|next,|now,|finally|lastly|first,|first of all|firstly|
      second,|secondly|third,|thirdly|indeed|in addition|in fact|in short|in sum|in other words|in contrast|
      by contrast|in turn|in response|in return|in the end|in conclusion|in particular|in summary|to sum up|
      as a result|as a consequence|as such|as expected|as mentioned|as noted|as described|as discussed|as shown|
      as usual|of course|for example|for instance|for its part|for his part|for her part|for their part|
      on the other hand|on the one hand|on the contrary|on top of that|at the same time|simultaneously|at least|after all|even so|
      even then|that said|that is|having said|with that|to that end|to this end|to do so|by doing so|in doing so|
      if so|if not|worse,|better yet|more importantly|most importantly|overall|all in all|no wonder|too,|again,|
      just as|equally|namely|elsewhere|alternatively|regardless,|either way|which|who|whose|not that|except|except that|
      along with that|in the process|for that reason|the reason|the answer|the result|notably|interestingly|importantly|
      remarkably|tellingly|unsurprisingly|not only that|not just that|more than that`,
    before: `despite|after|before|following|with|without|in|under|given|because of|amid|as|for|from|by|at|on|during|
      through|like|unlike|since|against|among|beyond|to|about|around|until|beside|over|behind|between|all|all of|
      many of|most of|some of|none of|each of|half of|part of|much of|if|when|while|once|though|although`,
  },
  de: {
    pointing: `er|sie|es|dies|diese|dieser|dieses|diesem|diesen|jene|jener|jenes|dabei|damit|dafür|dagegen|darauf|
      daraufhin|deren|dessen|sein|seine|ihr|ihre|solche|beide|dort|hier`,
    connecting: `und|aber|oder|doch|denn|jedoch|dennoch|trotzdem|deshalb|deswegen|daher|somit|außerdem|zudem|
      allerdings|gleichzeitig|inzwischen|zum beispiel|so|also|auch|dann|schließlich|hingegen|stattdessen`,
    before: 'in|mit|bei|nach|vor|für|durch|trotz|wegen|unter|aus|von|zu|auf|an|um',
  },
  fr: {
    pointing: `il|elle|ils|elles|ce|cela|ceci|cette|ces|cet|celui-ci|celle-ci|ceux-ci|c'est|son|sa|ses|leur|leurs|y|en|
      ici|là|les deux`,
    connecting: `et|mais|ou|donc|car|or|cependant|toutefois|néanmoins|pourtant|ainsi|ensuite|enfin|puis|de plus|
      en outre|par ailleurs|par exemple|en revanche|en effet|alors|aussi|d'ailleurs`,
    before: 'dans|avec|après|avant|pour|par|malgré|selon|sans|sous|à|de|depuis|pendant',
  },
  uk: {
    pointing: 'він|вона|воно|вони|це|цей|ця|ці|той|ті|їх|його|її|їхній|такий|така|таке|такі|там|тут|тоді|обидва|обидві',
    connecting: `і|й|та|а|але|або|проте|однак|тому|отже|також|крім того|водночас|натомість|зокрема|наприклад|адже|
      втім|тож|нарешті|потім`,
    before: 'в|у|з|із|зі|після|до|для|про|при|через|на|за|під|попри|без',
  },
};

const alternatives = (list: string): string =>
  list
    .split('|')
    .map((entry) => entry.trim().replace(/\s+/g, '\\s+'))
    .join('|');

// A word ends where no letter, digit or hyphen follows: "So-called" is not "so". Entries may end in a comma already.
const END = '(?<=,|(?![\\p{L}\\p{N}-]))';

function patternOf({ pointing, connecting, before }: Openings): RegExp {
  const back = alternatives(pointing);
  return new RegExp(`^(?:${alternatives(connecting)}|(?:(?:${alternatives(before)})\\s+)?(?:${back}))${END}`, 'iu');
}

const patterns = new Map(Object.entries(openings).map(([lang, words]) => [lang, patternOf(words)]));

/** Tells sentences that lean on the one before. `lang` as in BCP 47; where there is no list for it, English is read. */
export function opensDependent(sentence: string, lang: string): boolean {
  const pattern = patterns.get(lang.split('-')[0] ?? '') ?? patterns.get('en');
  return pattern?.test(sentence.replace(/^[“"‘'«(]+/, '').replace(/’/g, "'")) ?? false;
}
