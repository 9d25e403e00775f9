/**
 * Words that join a sentence to the one before it and can be cut without changing what it claims, as data by language.
 * Not here: what denies or offers a choice ("nor", "or"), sets a condition ("otherwise", "if so", "in that case"), hedges
 * ("perhaps", "of course"), or says when or where ("then", "later", "elsewhere"): without these a sentence says something else.
 */
interface Connectives {
  /** At the start, followed by a comma. */
  readonly withComma: string;
  /** At the start, before a clause, without one. */
  readonly bare: string;
  /** What may not stand behind a bare one: it makes another phrase ("but for", "yet another") or points back. */
  readonly notBefore: string;
  /** Where not empty, a bare one is cut before these words alone: those that surely open a clause. */
  readonly onlyBefore: string;
  /** Between two commas behind the first words of a sentence. */
  readonly between: string;
}

export const connectives: Readonly<Record<string, Connectives>> = {
  en: {
    withComma: `but|and|and yet|yet|however|nevertheless|nonetheless|still|therefore|thus|hence|consequently|accordingly|moreover|
      furthermore|additionally|besides|also|likewise|similarly|conversely|meanwhile|in the meantime|finally|lastly|indeed|
      in addition|in fact|in short|in sum|in contrast|by contrast|in turn|in response|in the end|in particular|
      as a result|as a consequence|as expected|for example|for instance|on the other hand|on the one hand|
      on the contrary|on top of that|at the same time|even so|that said|having said that|all in all|notably`,
    bare: 'but|and yet|and|yet|meanwhile',
    notBefore: `for|rather|then|also|even|still|too|so|another|again|more|most|instead|perhaps|maybe|now|yet|other|others|
      neither|nor|or|only|of|that|this|these|those|which|who|whom|whose|what|why|how|as|like|with|without|just|not|to|is|was|
      are|were|has|have|had|did|does|do|could|can|will|would|should|may|might|must`,
    onlyBefore: '',
    between: `however|meanwhile|nevertheless|nonetheless|moreover|therefore|though|too|in turn|for example|for instance|
      by contrast|in contrast`,
  },
  de: {
    withComma: '',
    bare: 'und|aber|doch',
    notBefore: '',
    onlyBefore: 'der|die|das|ein|eine|im|in|am|nach|laut',
    between: '',
  },
  fr: {
    withComma: `cependant|toutefois|néanmoins|pourtant|enfin|de plus|en outre|par ailleurs|par exemple|en revanche|en effet|
      d'ailleurs|mais|et`,
    bare: 'mais|et',
    notBefore: '',
    onlyBefore: 'le|la|les|un|une|selon|en|au|aux',
    between: 'cependant|toutefois|néanmoins|pourtant|en revanche|par exemple|en effet',
  },
  uk: {
    withComma: 'однак|проте|отже|крім того|водночас|натомість|зокрема|наприклад|втім|нарешті',
    bare: 'але|однак|проте|водночас|натомість',
    notBefore: 'й|і|ж|не|це|цей|ця|ці|той|та|те|ті',
    onlyBefore: '',
    between: 'однак|проте|натомість|наприклад',
  },
};
