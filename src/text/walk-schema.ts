/** A valibot schema and a value that it may not fit → what valibot alone does not tell: unknown keys, known values, lists for groups. */
import type { KeyPath } from './parse-yaml.ts';

/** The parts of valibot's schemas that tell what they are made of. */
interface SchemaParts {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly wrapped?: unknown;
  readonly item?: unknown;
  readonly options?: readonly unknown[];
}

/** The schema below "may be left out" and "may be null". */
function unwrapped(schema: unknown): SchemaParts {
  let parts = (schema ?? {}) as SchemaParts;
  while (parts.wrapped !== undefined) parts = parts.wrapped as SchemaParts;
  return parts;
}

/** The schema at a path; an empty one where it has none. */
export function schemaAt(schema: unknown, path: KeyPath): SchemaParts {
  return path.reduce<SchemaParts>((parts, step) => {
    return unwrapped(typeof step === 'number' ? parts.item : parts.entries?.[step]);
  }, unwrapped(schema));
}

/** The values that a schema accepts, where it lists them. */
export function optionsOf(parts: SchemaParts): readonly string[] | null {
  return parts.type === 'picklist' ? (parts.options ?? []).map(String) : null;
}

export interface UnknownKey {
  readonly path: KeyPath;
  readonly known: readonly string[];
}

/** Keys that stand in a value and not in its schema. */
export function unknownKeys(schema: unknown, value: unknown, path: KeyPath): readonly UnknownKey[] {
  const { entries, item } = unwrapped(schema);
  if (item !== undefined && Array.isArray(value))
    return value.flatMap((one, i) => unknownKeys(item, one, [...path, i]));
  if (entries === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, below]) =>
    Object.hasOwn(entries, key)
      ? unknownKeys(entries[key], below, [...path, key])
      : [{ path: [...path, key], known: Object.keys(entries) }],
  );
}

/** Lists where keys should be: valibot takes a list for an object. */
export function listsForGroups(schema: unknown, value: unknown, path: KeyPath): readonly KeyPath[] {
  const { entries, item } = unwrapped(schema);
  if (entries !== undefined && Array.isArray(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const below = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return below.flatMap(([key, one]) => {
    const inner = Array.isArray(value) ? item : Object.hasOwn(entries ?? {}, key) ? entries?.[key] : undefined;
    return inner === undefined ? [] : listsForGroups(inner, one, [...path, key]);
  });
}
