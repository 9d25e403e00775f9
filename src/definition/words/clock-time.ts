/** Words for times of a day ("07:00", "6.30 pm", "noon") → hours and minutes. */

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

const NAMED: Readonly<Record<string, ClockTime>> = {
  noon: { hour: 12, minute: 0 },
  midnight: { hour: 0, minute: 0 },
};
const WRITTEN = /^(\d{1,2})(?:[:.h](\d{2}))?(am|pm)?$/;

/** Why a word is no time of the day, or the time. A number alone might be morning or evening. */
export function readClockTime(word: string): ClockTime | string {
  const named = NAMED[word];
  if (named) return named;
  const [, hours, minutes, half] = WRITTEN.exec(word) ?? [];
  if (hours === undefined) return `"${word}" is no time of the day`;
  if (minutes === undefined && half === undefined)
    return `"${word}" leaves open whether the morning or the evening is meant`;
  const [hour, minute] = [Number(hours), Number(minutes ?? 0)];
  const last = half === undefined ? 23 : 12;
  const first = half === undefined ? 0 : 1;
  if (hour < first || hour > last || minute > 59) return `no clock shows "${word}"`;
  return { hour: half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0), minute };
}
