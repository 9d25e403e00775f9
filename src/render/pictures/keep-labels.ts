/** Labels under an axis, the most important first → those that stand free of each other and within the axis. */

export interface AxisLabel {
  readonly text: string;
  /** Of its middle, in ems from the left; moved inwards where it would stand out. */
  readonly at: number;
  readonly width: number;
}

/** Ems of white between two. */
const APART = 0.8;

const inside = (label: AxisLabel, width: number): AxisLabel => ({
  ...label,
  at: Math.min(Math.max(label.at, label.width / 2), width - label.width / 2),
});

const touch = (a: AxisLabel, b: AxisLabel): boolean => Math.abs(a.at - b.at) < (a.width + b.width) / 2 + APART;

export function keepLabels<T extends AxisLabel>(labels: readonly T[], width: number): readonly T[] {
  const kept: T[] = [];
  for (const label of labels) {
    const placed = { ...label, ...inside(label, width) };
    if (!kept.some((other) => touch(other, placed))) kept.push(placed);
  }
  return kept;
}
