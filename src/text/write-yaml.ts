/** Plain data → YAML text that parse-yaml.ts reads back as the same data. */
import { Document, isScalar, isSeq, visit } from 'yaml';

/** A list is written on one line where its values take no more characters than this. */
const ONE_LINE = 80;

/** Keys keep their order; undefined ones are left out; an empty record is an empty text. Same data, same text. */
export function writeYaml(data: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(data).filter(([, value]) => value !== undefined);
  if (given.length === 0) return '';
  const document = new Document(Object.fromEntries(given), {
    schema: 'core',
    version: '1.2',
    aliasDuplicateObjects: false,
  });
  visit(document, {
    Seq(_, list) {
      if (isSeq(list) && list.items.every((item) => isScalar(item)) && widthOf(list.items) <= ONE_LINE)
        list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

function widthOf(items: readonly { readonly value: unknown }[]): number {
  return items.reduce((sum, item) => sum + String(item.value).length + 2, 0);
}
