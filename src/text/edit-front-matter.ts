/** A Markdown file's text and new values of some keys of its front matter → the text with them; the rest as it stands. */
import { type Changes, editYaml } from './edit-yaml.ts';
import { writeYaml } from './write-yaml.ts';

const HEAD = /^(\uFEFF?---[ \t]*(?:ya?ml)?[ \t]*\n)((?:[^\n]*\n)*?)(---[ \t]*(?:\n|$))/i;

/** The front matter must be free of errors. `body` takes the place of the text below it; null leaves that as it is. */
export function editFrontMatter(text: string, changes: Changes, body: string | null = null): string {
  const lineEnd = /\r\n/.test(text) ? '\r\n' : '\n';
  const clean = text.replace(/\r\n?/g, '\n');
  const head = HEAD.exec(clean);
  const [opening, yaml, closing] = head ? [head[1], head[2] ?? '', head[3]] : ['---\n', null, '---\n'];
  const rest = head ? clean.slice(head[0].length) : `\n${clean}`;
  const edited = yaml === null ? writeYaml(changes) : editYaml(yaml, changes);
  const below = body === null ? rest : `\n${body.trim()}\n`;
  return `${opening}${edited}${closing}${below}`.replaceAll('\n', lineEnd);
}
