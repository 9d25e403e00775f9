import { expect, it } from 'vitest';
import { compareSites } from '../../../src/library/stories/compare-sites.ts';

it.each([
  ['the same name', ['post', 'a.example'], ['post', 'b.example'], 'same'],
  ['one host within the other', ['', 'm.post.example'], ['post', 'post.example'], 'same'],
  ['two hosts', ['', 'post.example'], ['', 'outpost.example'], 'other'],
  ['two names', ['post', ''], ['mail', ''], 'other'],
  ['a name and a host', ['post', ''], ['', 'mail.example'], 'unknown'],
  ['nothing', ['', ''], ['', ''], 'unknown'],
] as const)('%s', (_, [site, host], [otherSite, otherHost], relation) => {
  expect(compareSites({ site, host }, { site: otherSite, host: otherHost })).toBe(relation);
  expect(compareSites({ site: otherSite, host: otherHost }, { site, host })).toBe(relation);
});
