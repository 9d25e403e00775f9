/** Stretches, in order → a lane for each, from 0, so that no two of one lane touch. */

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function spanLanes(stretches: readonly Stretch[], apart: number): readonly number[] {
  const ends: number[] = [];
  return stretches.map(({ start, end }) => {
    const free = ends.findIndex((last) => last + apart <= start);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}
