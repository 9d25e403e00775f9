/** A workspace and the program → its two lines of a crontab (crontab(5)), put into the text of one or taken out of it. */
import type { Caller } from './systemd-units.ts';

/** cron takes a "%" for a line's end even within quotation marks, unless a backslash stands before it. */
const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`.replaceAll('%', '\\%');

const markOf = ({ id, root }: Pick<Caller, 'id' | 'root'>): string => `# briefpress ${id}: what is due in ${root}`;

export function crontabLines(caller: Caller): string {
  const command = [...caller.program, 'schedule', 'due'].map(quoted).join(' ');
  return `${markOf(caller)}\n*/5 * * * * cd ${quoted(caller.root)} && ${command}\n`;
}

/** Every other line stays as it is. */
export function withoutLines(crontab: string, { id }: Pick<Caller, 'id'>): string {
  const lines = crontab.split('\n');
  const isMark = (line: string | undefined): boolean => line?.startsWith(`# briefpress ${id}:`) === true;
  return lines.filter((line, i) => !isMark(line) && !isMark(lines[i - 1])).join('\n');
}

export function withLines(crontab: string, caller: Caller): string {
  const others = withoutLines(crontab, caller);
  return `${others}${others === '' || others.endsWith('\n') ? '' : '\n'}${crontabLines(caller)}`;
}
