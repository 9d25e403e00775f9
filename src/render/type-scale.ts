/** The CSS of a style → how large its type is against that of the default style, by its token --type-scale; 1 without. */

/** Beyond these no layout of ours holds. */
const [SMALLEST, LARGEST] = [0.5, 3];

/** The last one counts, as in CSS. */
export function typeScaleOf(css: string): number {
  const told = [...css.matchAll(/--type-scale:\s*(\d+(?:\.\d+)?)\s*[;}]/g)].at(-1)?.[1];
  return told === undefined ? 1 : Math.min(LARGEST, Math.max(SMALLEST, Number(told)));
}
