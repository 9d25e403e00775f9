/** The name of a speaker → whether it says of nobody who he is: what "people" or "a man" hold is no side's position, nor "experts". */
const DETERMINED =
  /^(?:an?|the|this|that|these|those|one|two|three|four|five|several|some|many|most|other|another|few|more)\s/i;
const NOBODY =
  /^(?:people|folks|man|men|woman|women|person|guy|someone|somebody|everyone|everybody|anyone|one|some|many|most|few|others|another|both|all|none|they)$/i;
/** By themselves alone: "two economists", "experts on dams" are some of whom a reader has an idea. */
const BARE = /^(?:experts|analysts|observers|insiders|sources|commentators|pundits|skeptics|sceptics)$/i;

export function isNobodyKnown(name: string): boolean {
  if (BARE.test(name)) return true;
  let rest = name;
  while (DETERMINED.test(rest)) rest = rest.replace(DETERMINED, '');
  return NOBODY.test(rest);
}
