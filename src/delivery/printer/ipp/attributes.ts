/** Attributes of an answer and a name → values of the kind that is asked for; whatever is of another kind is passed over. */
import { harmless } from './harmless.ts';
import type { Attributes, IppValue } from './model.ts';

const valuesOf = (attributes: Attributes, name: string): readonly IppValue[] =>
  Object.hasOwn(attributes, name) ? (attributes[name] ?? []) : [];

export function textsOf(attributes: Attributes, name: string): readonly string[] {
  return valuesOf(attributes, name)
    .filter((value): value is string => typeof value === 'string')
    .map((text) => harmless(text))
    .filter((text) => text !== '');
}

export const textOf = (attributes: Attributes, name: string): string | null => textsOf(attributes, name)[0] ?? null;

export function numbersOf(attributes: Attributes, name: string): readonly number[] {
  return valuesOf(attributes, name).filter((value): value is number => typeof value === 'number');
}

export const numberOf = (attributes: Attributes, name: string): number | null => numbersOf(attributes, name)[0] ?? null;

export function booleanOf(attributes: Attributes, name: string): boolean | null {
  return valuesOf(attributes, name).find((value): value is boolean => typeof value === 'boolean') ?? null;
}

/** The highest number of an integer or a range of integers. */
export function highestOf(attributes: Attributes, name: string): number | null {
  const highest = valuesOf(attributes, name).flatMap((value) =>
    typeof value === 'number' ? [value] : Array.isArray(value) ? [Number(value[1])] : [],
  );
  return highest.length === 0 ? null : Math.max(...highest);
}

export function collectionsOf(attributes: Attributes, name: string): readonly Attributes[] {
  return valuesOf(attributes, name).filter(
    (value): value is Attributes => typeof value === 'object' && !Array.isArray(value),
  );
}
