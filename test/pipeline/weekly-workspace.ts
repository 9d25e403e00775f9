/** A workspace in which two weeks of articles come in, for tests of what is issued and what changed between. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

interface Saved {
  readonly site: string;
  readonly title: string;
  readonly published: string;
  /** ISO date-time. */
  readonly added: string;
  readonly text: readonly string[];
}

export const FIRST_WEEK: Readonly<Record<string, Saved>> = {
  'ferry-strike-begins': {
    site: 'Harbour Times',
    title: 'Ferry strike begins',
    published: '2025-03-04',
    added: '2025-03-05T09:00:00Z',
    text: [
      'The strike of the ferry crews began on the islands this spring after months of talks without a result.',
      'Some 1,200 passengers stranded on the islands are waiting for a boat, the port authority said.',
      'Crew leader Marta Lindqvist said the night crossings must end before any talks about pay can begin.',
      'Port director Owen Hale said: “The night crossings will stay, because the islands cannot live without them.”',
    ],
  },
  'fares-under-review': {
    site: 'Island Post',
    title: 'Fares under review',
    published: '2025-03-05',
    added: '2025-03-05T10:00:00Z',
    text: [
      'The island council has looked at the fares of the ferries, which have not changed for a decade.',
      'The council has set aside $3.5 million for repairs of the old ferry terminal.',
      'Council member Ruth Abara said the fares are too high for families with children who live on the islands.',
    ],
  },
};

export const SECOND_WEEK: Readonly<Record<string, Saved>> = {
  'ferry-strike-goes-on': {
    site: 'Valley Courier',
    title: 'Ferry strike goes on',
    published: '2025-03-12',
    added: '2025-03-12T09:00:00Z',
    text: [
      'The strike of the ferry crews goes on, and both parties have met again without a result.',
      'Some 1,900 passengers stranded on the islands are waiting for a boat, the port authority said.',
      'Crew leader Marta Lindqvist said a single night crossing on Fridays would be acceptable to her members.',
      'Port director Owen Hale said: “The night crossings will stay, because the islands cannot live without them.”',
    ],
  },
};

const THEME = `---
title: The ferry strike
terms: [ferry, ferries, crossing]
question: Should the night crossings end?
sides:
  - name: The crews
    holders: [Marta Lindqvist]
  - name: The port
    holders: [Owen Hale]
points:
  - name: night crossings
    terms: [night crossing, night crossings]
---
`;

const articleFile = ({ site, title, published, added, text }: Saved): string => {
  const url = `https://${site.toLowerCase().replace(' ', '-')}.example/${published}`;
  const front = [
    `title: ${title}`,
    `site: ${site}`,
    `url: ${url}`,
    `published: ${published}`,
    `added: ${added}`,
    'lang: en',
  ];
  return `---\n${front.join('\n')}\n---\n\n${text.join('\n\n')}\n`;
};

export interface WeeklyWorkspace {
  readonly folder: string;
  readonly inside: (...parts: readonly string[]) => string;
  readonly save: (articles: Readonly<Record<string, Saved>>) => void;
}

/** With the first week's articles, and the brief "ferries", which goes by the last edition. */
export function weeklyWorkspace(brief = ''): WeeklyWorkspace {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-weekly-'));
  const inside = (...parts: readonly string[]): string => path.join(folder, ...parts);
  for (const name of ['briefs', 'library/articles', 'library/themes']) mkdirSync(inside(name), { recursive: true });
  writeFileSync(inside('briefpress.yaml'), 'timezone: UTC\n');
  const select = 'select:\n  themes: [ferries]\n  since: last-edition\n';
  writeFileSync(inside('briefs/ferries.md'), `---\ntitle: The ferries\n${select}${brief}---\n`);
  writeFileSync(inside('library/themes/ferries.md'), THEME);
  const save = (articles: Readonly<Record<string, Saved>>): void => {
    for (const [id, article] of Object.entries(articles))
      writeFileSync(inside('library/articles', `${id}.md`), articleFile(article));
  };
  save(FIRST_WEEK);
  return { folder, inside, save };
}

/** The two Mondays on which the brief is issued. */
export const FIRST_MONDAY = () => new Date('2025-03-10T07:00:00Z');
export const SECOND_MONDAY = () => new Date('2025-03-17T07:00:00Z');
