/** A workspace of briefs that strain the page: much, little, long, unbroken. Invented texts, the same in every run. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Saved {
  readonly title: string;
  readonly site: string;
  readonly url: string;
  readonly text: readonly string[];
  readonly byline?: string;
}

const TOWNS = ['Ashford', 'Brackley', 'Corby', 'Dunmore', 'Elgin', 'Fenwick', 'Garston', 'Hexham', 'Ilkley', 'Jarrow'];
const NAMES = [
  'Marta Lindqvist',
  'Owen Hale',
  'Ruth Abara',
  'Tomas Weiss',
  'Ines Duarte',
  'Karl Brandt',
  'Amina Diallo',
];
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaft'.repeat(7).slice(0, 220);

/** The nth of a series of articles about a harbour that is to be enlarged. */
function article(n: number): Saved {
  const [town, who, other] = [pick(TOWNS, n), pick(NAMES, n), pick(NAMES, n + 3)];
  return {
    title: `${town} looks again at its harbour, for the ${n + 1}. time`,
    site: `${town} ${n % 2 === 0 ? 'Herald' : 'Courier'} ${n + 1}`,
    url: `https://${town.toLowerCase()}-${n + 1}.example/news/2025/03/${(n % 28) + 1}/the-harbour-of-${town.toLowerCase()}-is-looked-at-again`,
    byline: who,
    text: [
      `The town of ${town} has put ${n + 3} million pounds aside for its harbour after a winter of storms that broke the outer wall.`,
      `Some ${(n + 2) * 130} boats used the harbour in ${2000 + (n % 25)}, the harbour office of ${town} said.`,
      `Mayor ${who} said the harbour must be enlarged before the next winter comes to ${town}.`,
      `Fisher ${other} said the larger harbour would drive the small boats out of ${town}.`,
      `On ${(n % 28) + 1} January 2025 the council of ${town} voted for a second harbour wall.`,
    ],
  };
}

const PLAIN: Saved = {
  title: 'The wall of the old harbour is repaired',
  site: 'Harbour Times',
  url: 'https://harbour-times.example/wall',
  text: ['The wall of the old harbour was repaired in spring.', 'Boats can use the harbour again.'],
};

const LONG_TITLE: Saved = {
  ...article(1),
  title: `${'The long and winding history of the harbour, its wall, its boats and its people, '.repeat(4).slice(0, 296)} end`,
};

const UNBROKEN_WORDS: Saved = {
  title: `Harbour ${UNBROKEN}`,
  site: `${'averyveryverylongsitename'.repeat(6)}.example`,
  url: `https://harbour.example/${'unbroken'.repeat(40)}`,
  byline: 'Maximiliane-Alexandrina von Hohenstein-Wolfenbüttel-Braunschweig zu Lüneburg',
  text: [
    `The harbour company ${UNBROKEN} has repaired the outer wall of the harbour this spring, after a winter of storms.`,
    'Spokeswoman Maximiliane-Alexandrina von Hohenstein-Wolfenbüttel said the harbour must be enlarged before the winter.',
  ],
};

const DIGITS: Saved = {
  title: 'What the harbour costs',
  site: 'Accounts Weekly',
  url: 'https://accounts.example/harbour',
  text: [
    'The harbour company owes 123,456,789,012 pounds to its banks, the accounts of the harbour show.',
    'Some 987,654,321,098 tonnes of goods have passed through the harbour since 1850, the harbour office said.',
    'The harbour had 112,358,132,134 visitors in 2024, according to a count of its gates.',
  ],
};

const CASES: Readonly<Record<string, readonly Saved[]>> = {
  'no-viewpoints': [PLAIN, { ...PLAIN, title: 'Boats are back', site: 'Island Post', url: 'https://post.example/b' }],
  'one-article': [article(0)],
  'sixty-articles': Array.from({ length: 60 }, (_, n) => article(n)),
  'forty-sources': Array.from({ length: 40 }, (_, n) => ({
    ...article(n),
    url: `${article(n).url}/${'part-of-a-path/'.repeat(6)}`,
  })),
  'long-title': [LONG_TITLE, article(2), article(3)],
  unbroken: [UNBROKEN_WORDS, article(4)],
  digits: [DIGITS, article(5)],
};

export const EXTREMES: readonly string[] = Object.keys(CASES);

const quote = (text: string): string => JSON.stringify(text);

function articleFile({ title, site, url, byline, text }: Saved): string {
  const author = byline === undefined ? [] : [`byline: [${quote(byline)}]`];
  const front = [
    `title: ${quote(title)}`,
    `site: ${quote(site)}`,
    `url: ${quote(url)}`,
    'published: 2025-03-04',
    ...author,
  ];
  return `---\n${[...front, 'added: 2025-03-05T09:00:00Z', 'lang: en'].join('\n')}\n---\n\n${text.join('\n\n')}\n`;
}

const THEME = `---
title: The harbour
terms: [harbour]
question: Should the harbour be enlarged?
sides:
  - name: For a larger harbour
    holders: [${NAMES.slice(0, 3).join(', ')}, Maximiliane-Alexandrina von Hohenstein-Wolfenbüttel]
  - name: Against it
    holders: [${NAMES.slice(3).join(', ')}]
points:
  - name: size of the harbour
    terms: [enlarged, larger harbour]
---
`;

function briefFile(name: string, saved: readonly Saved[]): string {
  const title =
    name === 'long-title' ? LONG_TITLE.title : name === 'unbroken' ? `Harbour ${UNBROKEN}` : `Harbours: ${name}`;
  const articles = saved.map((_, n) => `${name}-${n + 1}`).join(', ');
  const select = `select:\n  articles: [${articles}]\n  themes: [harbour]\n  sources: [none.example]\n  limit: 100\n`;
  return `---\ntitle: ${quote(title)}\n${select}lengths: { summary: 12, key-figures: 12, timeline: 40 }\n---\n`;
}

/** Gives the folder of a new workspace that holds a brief for each of EXTREMES. */
export function extremeWorkspace(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-extreme-'));
  const write = (file: string, text: string): void => writeFileSync(path.join(folder, file), text);
  for (const name of ['briefs', 'library/articles', 'library/themes'])
    mkdirSync(path.join(folder, name), { recursive: true });
  write('briefpress.yaml', 'timezone: UTC\n');
  write('library/themes/harbour.md', THEME);
  for (const [name, saved] of Object.entries(CASES)) {
    write(`briefs/${name}.md`, briefFile(name, saved));
    for (const [n, one] of saved.entries()) write(`library/articles/${name}-${n + 1}.md`, articleFile(one));
  }
  return folder;
}
