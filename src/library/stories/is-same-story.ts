/** The shingles of two articles and what is known of their sites → whether both hold one text, as agencies send it out. */
import type { SiteRelation } from './compare-sites.ts';

/**
 * So much of the shorter text stands in the longer one. In 921 pairs of articles by different papers on one event, no two
 * reports shared more than .36; the two pairs of one wire text shared all.
 */
const SHARED = 0.6;
/** Under a hundred words, one long quotation is more than half of a report. */
const BRIEF = 96;
const BRIEF_SHARED = 0.8;
/** A text that is much longer than the other is a digest or a live page, which holds many stories. */
const LEAST_PART = 0.25;
/** A text under fifty words is soon made of one quotation: nearly all of both must be the same. */
const SHORT = 46;
const SHORT_ALIKE = 0.85;
/** Under a dozen words there is nothing to tell by. */
const TOO_SHORT = 8;
/** Articles of one site share what it puts under each of them, and forms that it fills in every day. */
const ONE_SITE_ALIKE = 0.8;

export function isSameStory(a: ReadonlySet<number>, b: ReadonlySet<number>, sites: SiteRelation): boolean {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a];
  if (smaller.size < TOO_SHORT || smaller.size < larger.size * LEAST_PART) return false;
  const shared = countShared(smaller, larger);
  const alike = shared / (smaller.size + larger.size - shared);
  if (smaller.size < SHORT) return alike >= SHORT_ALIKE;
  if (sites === 'same') return alike >= ONE_SITE_ALIKE;
  return shared >= smaller.size * (smaller.size < BRIEF ? BRIEF_SHARED : SHARED);
}

function countShared(smaller: ReadonlySet<number>, larger: ReadonlySet<number>): number {
  let shared = 0;
  for (const shingle of smaller) if (larger.has(shingle)) shared++;
  return shared;
}
