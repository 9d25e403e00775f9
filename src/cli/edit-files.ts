/** Files → opened in the editor of the user, until it ends; or why none can be opened. */
import { spawn } from 'node:child_process';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Io } from './io.ts';

/** What VISUAL or EDITOR holds may have arguments ("code --wait"): it is a line of the shell, as for other programs. */
export async function editFiles(
  files: readonly string[],
  { env, isTTY }: Pick<Io, 'env' | 'isTTY'>,
): Promise<readonly Diagnostic[]> {
  const { VISUAL = '', EDITOR = '' } = env;
  const editor = VISUAL.trim() || EDITOR.trim();
  if (editor === '') return files.map((file) => missing(file, 'neither VISUAL nor EDITOR names one'));
  if (!isTTY) return files.map((file) => missing(file, 'this is no terminal'));
  const reason = await run(editor, files, env);
  return reason === null ? [] : [diagnose('editor-failed', { editor, reason })];
}

const missing = (file: string, reason: string): Diagnostic => {
  const how = 'Open the file by hand, set VISUAL or EDITOR, or change its front matter with --set KEY=VALUE.';
  return diagnose('editor-missing', { reason, how }, { file });
};

/** Null where it ended well. */
function run(editor: string, files: readonly string[], env: Io['env']): Promise<string | null> {
  const options = { stdio: 'inherit', env } as const;
  const child =
    process.platform === 'win32'
      ? spawn(`${editor} ${files.map((file) => `"${file}"`).join(' ')}`, { ...options, shell: true })
      : spawn('/bin/sh', ['-c', `${editor} "$@"`, 'sh', ...files], options);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? null : `it ended with ${signal ?? `code ${code}`}`));
  });
}
