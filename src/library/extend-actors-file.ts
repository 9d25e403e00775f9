/** The text of an actors file and actors that it has not → the text with them at its end; what stands there stays, letter by letter. */
import { writeYaml } from '../text/write-yaml.ts';
import { parseActorsFile } from './actors-file.ts';
import type { KnownActor } from './model.ts';

const HEAD = `# Who speaks in the articles. "briefpress actors --write" adds names that are missing, and changes none of these.
# forms: short forms by which articles call the actor, and nobody else.
# side: the country, body or side for which the actor speaks, as a theme's sides call it; none for nobody.
# offices: what the actor is called, with dates ({office: Foreign Minister of Ruritania, from: 2019-05-01, until: 2021-02-28}).
actors:
`;

function entryOf({ name, forms, side, offices }: KnownActor): string {
  const held = offices.map(({ office, from, until }) => ({
    office,
    from: from ?? undefined,
    until: until ?? undefined,
  }));
  const data = { name, forms: forms.length > 0 ? forms : undefined, side, offices: held.length > 0 ? held : undefined };
  const lines = writeYaml(JSON.parse(JSON.stringify(data)) as Record<string, unknown>)
    .trimEnd()
    .split('\n');
  return lines.map((line, i) => `${i === 0 ? '  - ' : '    '}${line}\n`).join('');
}

/** Null where the file has a form to which nothing can be added at its end. `text` null stands for a file that is not there. */
export function extendActorsFile(text: string | null, added: readonly KnownActor[]): string | null {
  const before = text === null || text.trim() === '' ? HEAD : text.endsWith('\n') ? text : `${text}\n`;
  const after = before + added.map(entryOf).join('');
  const [old, now] = [parseActorsFile(before, ''), parseActorsFile(after, '')];
  const broken = now.diagnostics.some((d) => d.severity === 'error');
  const names = now.actors.map((a) => a.name);
  const whole = [...old.actors, ...added].every((a, i) => names[i] === a.name);
  return !broken && whole ? after : null;
}
