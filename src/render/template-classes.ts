/** A template → the classes by which styles know it: its own name, and that of the packaged one it says it is like. */
import type { TemplateFile } from './model.ts';

/** A line of the comment that a copied template begins with. */
const LIKE = /^\s*\{\{!--(?:(?!--\}\})[\s\S])*?^ *like: *([\w][\w.-]*) *\r?$/m;

export function templateClasses({ name, text }: TemplateFile): readonly string[] {
  const like = LIKE.exec(text.slice(0, 5000))?.[1];
  const names = like === undefined || like === name ? [name] : [name, like];
  return names.map((each) => `template-${each}`);
}
