/** An edition and a packaged design → its pages, as they are laid out; and the same a few lines further down, again and again. */
import path from 'node:path';
import type { Edition } from '../../src/edition/model.ts';
import { printEdition } from '../../src/pipeline/print-edition.ts';
import type { Printer } from '../../src/print/model.ts';
import { loadAssets } from '../../src/render/load-assets.ts';
import { type LaidOutPage, layOut } from './page-faults.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folders = { templates: [path.join(root, 'templates')], styles: [path.join(root, 'styles')] };

type Design = Pick<Edition, 'template' | 'style' | 'paper'>;

export async function printDesign(edition: Edition, design: Design, printer: Printer): Promise<readonly LaidOutPage[]> {
  const { assets } = loadAssets({ ...design, folders });
  const { pdf } = await printEdition({ ...edition, ...design }, assets, printer);
  return layOut(pdf.bytes);
}

const paragraph = { kind: 'paragraph', children: [{ kind: 'text', text: 'A line of the editor.' }] } as const;

/** With so many lines of the editor before everything else: wherever a sheet ends, it must end well. */
export async function printPushed(
  edition: Edition,
  design: Design,
  printer: Printer,
  lines: readonly number[],
): Promise<readonly (readonly LaidOutPage[])[]> {
  const prints: (readonly LaidOutPage[])[] = [];
  for (const count of lines) {
    const introduction = Array.from({ length: count }, () => paragraph);
    // A number of pages was asked for: none is spared by setting it closer.
    prints.push(await printDesign({ ...edition, introduction, pages: 40 }, design, printer));
  }
  return prints;
}

/** Points from the foot of the sheet to its lowest line. */
export const endsAt = ({ content }: LaidOutPage): number => Math.min(...content.map(({ y }) => y));

/** What is written on the highest line of a page. */
export function firstLine({ content }: LaidOutPage): string {
  const top = Math.max(...content.map(({ y }) => y));
  const line = content.filter(({ y }) => top - y < 4).sort((a, b) => a.x - b.x);
  return line.map(({ text }) => text).join(' ');
}
