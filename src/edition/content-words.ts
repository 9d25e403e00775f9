/** A text → the beginnings of its words that mean something: inflected forms of one word mostly share them. */

const STEM = 6;
const COMMON = new Set(
  'that this these those with from have been were they them their there which what when where while would could should will after before about into over under than then also said says more most some such only other between because through during against being does very just like make made your our who'.split(
    ' ',
  ),
);
/** Of words of at least four letters or figures. */
export const contentStems = (text: string): Set<string> =>
  new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((w) => !COMMON.has(w)).map((w) => w.slice(0, STEM)),
  );
