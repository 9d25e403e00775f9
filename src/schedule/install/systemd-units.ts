/**
 * A workspace and the program → a service that does what is due and a timer that calls it, as systemd's user units
 * (systemd.service(5), systemd.timer(5); quoting by systemd.syntax(7) and the specifiers of systemd.unit(5)).
 */

export interface Caller {
  /** Absolute path of the workspace. */
  readonly root: string;
  /** The program and what it is called with before the command: Node, and the path of briefpress. */
  readonly program: readonly string[];
  /** A word that is this workspace's alone. */
  readonly id: string;
}

export interface Units {
  readonly service: string;
  readonly timer: string;
}

/** A path as a setting of its own: taken to the end of the line, but for specifiers. */
const plain = (text: string): string => text.replaceAll('%', '%%');

const quoted = (text: string): string => `"${plain(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** No such character may stand in the name of what is started, even within quotation marks. */
const REFUSED = /["'\\$]/;

/** ":" takes a "$" in a path for what it is. */
function commandLine({ program }: Caller): string {
  const env = REFUSED.test(program[0] ?? '') ? ['/usr/bin/env'] : [];
  return `:${[...env, ...program, 'schedule', 'due'].map(quoted).join(' ')}`;
}

/** Slots are met within five minutes at any time of the day, and made up for at once after sleep or a stop. */
export const CALENDAR = '*:0/5';

export function systemdUnits(caller: Caller): Units {
  const what = `briefpress: what is due in ${plain(caller.root)}`;
  return {
    service: `[Unit]
Description=${what}

[Service]
Type=oneshot
WorkingDirectory=${plain(caller.root)}
ExecStart=${commandLine(caller)}
`,
    timer: `[Unit]
Description=${what}

[Timer]
OnCalendar=${CALENDAR}
AccuracySec=10s
Persistent=true

[Install]
WantedBy=timers.target
`,
  };
}

export const unitNames = ({ id }: Pick<Caller, 'id'>) =>
  ({ service: `briefpress-${id}.service`, timer: `briefpress-${id}.timer` }) as const;
