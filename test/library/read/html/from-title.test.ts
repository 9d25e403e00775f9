import { expect, it } from 'vitest';
import { readArticle } from '../../../../src/library/read-article.ts';

const A =
  'The delegations met for six hours on Monday and agreed to exchange lists of prisoners before the end of the month.';
const B =
  'Observers called the meeting a first step, although neither side would say when the next round is to be held.';
const NOTE = 'Want to read this paper on your telephone? It is made for small screens as well, and costs nothing more.';

async function textOf(body: string): Promise<string> {
  const html = `<!doctype html><html><head><title>Talks resume in the capital</title></head><body>${body}</body></html>`;
  return (await readArticle(new TextEncoder().encode(html), { format: 'html' })).article.text;
}

it('what stands above the title is not the article', async () => {
  const rest = `<h1>Talks resume in the capital</h1><p>${A}</p><p>${B}</p><p>${A} ${B}</p>`;
  expect(await textOf(`<main><div><p>${NOTE}</p></div>${rest}</main>`)).toBe(`${A}\n\n${B}\n\n${A} ${B}`);
});

it('a title below its article leaves it whole', async () => {
  expect(await textOf(`<main><p>${A}</p><p>${B}</p><h1>Talks resume in the capital</h1></main>`)).toBe(`${A}\n\n${B}`);
});
