/** A plain value → the one JSON text that stands for it: keys sorted by UTF-16 units, no white space (RFC 8785). */

/** Throws a TypeError on what JSON has no form for: undefined, functions, NaN, infinities. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, of]) => `${JSON.stringify(key)}:${canonicalJson(of)}`).join(',')}}`;
  }
  throw new TypeError(`${typeof value} has no canonical JSON`);
}
