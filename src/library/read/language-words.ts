/** Frequent short words of languages, as data: those of the phrase tables, and of languages that have none yet. */
import { phraseTables } from './phrases/phrases.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const languageWords: readonly (readonly [string, ReadonlySet<string>])[] = [
  ...phraseTables.map(({ lang, stopWords }): readonly [string, ReadonlySet<string>] => [lang, new Set(stopWords)]),
  ['es', words('el la los las de que y en un una por con para del se es al como más pero su lo no')],
  ['it', words('il lo la gli le di che e un una per con del della dei nel non è sono come più ma si da')],
  ['pt', words('o a os as de que e em um uma por com para do da dos das não é ao no na mais como se')],
  ['nl', words('de het een en van in is dat op te voor met zijn niet aan er ook als maar om door naar')],
  ['pl', words('i w na z do nie się że jest to o po za od przez dla jak oraz ale który która także')],
  ['sv', words('och att det som en på är av för med den till inte har de ett om men var jag sig')],
  ['da', words('og at det som en på er af for med den til ikke har de et om men var jeg sig blev')],
  ['ro', words('și de la în cu pe că nu este un o din pentru mai care au fost se sau prin')],
  ['cs', words('a se v na je že s z do o to i za ale jako pro by jsou který podle také po')],
  ['tr', words('ve bir bu için ile de da olarak çok daha en olan gibi ancak kadar sonra')],
  ['ru', words('и в не на что с по это как из за от для его но был а то все также которые')],
  ['bg', words('и на да се от за в е с не по са че като това до при ще към със')],
];
