/** A theme and the known actors → the theme with each actor among the holders of the side that the actor speaks for. */
import type { KnownActor, Theme } from '../../library/model.ts';
import { nameKey } from './find-actors.ts';

/** The side that is called so, or that holds this name; null where none or more than one does. */
function sideNamed({ sides }: Theme, name: string): number | null {
  const key = nameKey(name);
  const called = sides.flatMap((side, i) => (nameKey(side.name) === key ? [i] : []));
  const holding = sides.flatMap((side, i) => (side.holders.some((h) => nameKey(h) === key) ? [i] : []));
  const found = called.length > 0 ? called : holding;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** What the theme itself says of an actor counts for more: it is narrower. */
export function withActorSides(theme: Theme, actors: readonly KnownActor[]): Theme {
  const held = new Set(theme.sides.flatMap((side) => side.holders.map(nameKey)));
  const placed = actors
    .filter(({ name, side }) => side !== null && !held.has(nameKey(name)))
    .map(({ name, side }) => ({ name, side: sideNamed(theme, side ?? '') }));
  const sides = theme.sides.map((side, i) => ({
    ...side,
    holders: [...side.holders, ...placed.filter((p) => p.side === i).map((p) => p.name)],
  }));
  return { ...theme, sides };
}
