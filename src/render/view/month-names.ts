/** A language → what it calls months beside a day, long and short (Unicode CLDR, as Node carries it). */

const known = new Map<string, readonly string[]>();

function namesIn(lang: string): readonly string[] {
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month, timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, i) => {
      const part = format.formatToParts(Date.UTC(2026, i, 5)).find(({ type }) => type === 'month');
      // The stop of an abbreviation is no part of it: some write none.
      return part?.value.replace(/\.$/, '') ?? '';
    });
  });
  return [...new Set(names)].filter((name) => /^\p{L}+$/u.test(name));
}

/** Without their stops; none for a language that nobody knows. */
export function monthNames(lang: string): readonly string[] {
  const found = known.get(lang);
  if (found) return found;
  let names: readonly string[] = [];
  try {
    names = lang === 'und' ? [] : namesIn(lang);
  } catch {
    // No tag of a language.
  }
  known.set(lang, names);
  return names;
}
