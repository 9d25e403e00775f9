/**
 * Endings that tell the forms of one word beyond any doubt, as data: each line a paradigm. German, French, Ukrainian and
 * Russian only where an ending belongs to one class of nouns; what a word's ending leaves open is left exact.
 */
const PARADIGMS: readonly (readonly string[])[] = [
  // German feminines: Wohnung, Wohnungen.
  ...['ung', 'heit', 'keit', 'schaft', 'ität'].map((end) => [end, `${end}en`]),
  // As above, folded; and words in -tion, in which German and English have each their plural.
  ['itat', 'itats', 'itaten'],
  ['tion', 'tions', 'tionen'],
  // French: bureau, bureaux; journal, journaux.
  ['eau', 'eaux', 'eaus'],
  ['nal', 'naux', 'nals'],
  // Ukrainian: санкція, голосування, незалежність.
  ...['ц', 'с', 'з'].map((c) => ['ія', 'ії', 'ію', 'ією', 'ій', 'іям', 'іями', 'іях'].map((end) => c + end)),
  ['ння', 'нню', 'нням', 'нні', 'ннями', 'ннях'],
  ['ість', 'ості', 'істю'],
  // Russian: санкция.
  ['ция', 'ции', 'цию', 'цией', 'ций', 'циям', 'циями', 'циях'],
];

/** Fewest letters before an ending: "нація" is one word and its ending. */
const SHORTEST_STEM = 2;

/** All forms of a folded word, itself among them; null where no ending tells them. */
export function formsByEnding(form: string): readonly string[] | null {
  for (const endings of PARADIGMS) {
    const own = endings.filter((end) => form.endsWith(end)).sort((a, b) => b.length - a.length)[0];
    if (own === undefined || form.length - own.length < SHORTEST_STEM) continue;
    const stem = form.slice(0, form.length - own.length);
    return [form, ...endings.map((end) => stem + end).filter((other) => other !== form)];
  }
  return null;
}
