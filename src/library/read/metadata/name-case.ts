/** A person's name set in capitals → as it is written: "JANE MCDONALD-O'BRIEN" → "Jane McDonald-O'Brien". */

const KEPT = /^(?:\p{Lu}\.)+$|^[^AEIOUYАЕЄИІЇОУЮЯ]{2,3}$|^(?:II|III|IV)$/u;
const PARTICLE = /^(?:DE|DA|DO|DOS|DU|DI|DEL|DELLA|LA|LE|VAN|VON|DER|DEN|TER|TEN|ZU|BIN|IBN)$/;

const capitalised = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(?:^|[-'’])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/^Mc\p{L}/u, (start) => `Mc${start.slice(2).toUpperCase()}`);

export function inNameCase(name: string): string {
  const words = name.split(' ');
  if (words.length < 2 || name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return words
    .map((word, i) => {
      if (KEPT.test(word)) return word;
      return i > 0 && PARTICLE.test(word) ? word.toLowerCase() : capitalised(word);
    })
    .join(' ');
}
