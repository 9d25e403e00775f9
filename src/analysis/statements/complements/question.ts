/** "asked whether …", "explained how …": an embedded question. */

import { pastRecipient } from '../adverbials.ts';
import { clauseEnd } from '../content-extent.ts';
import { word } from '../marked-text.ts';
import { type Found, found, isEnd, type Place, WH } from './place.ts';

/** The question behind the verb, or behind whom it is put to. */
export function question(p: Place): Found | null {
  const past = p.c.cue.frames.has('recipient') ? pastRecipient(p.m, p.begin, p.limit) : p.begin;
  const spot = [p.begin, past].find((i) => WH.has(word(p.m, i)) && !isEnd(p.m, i + 1, p.limit));
  return spot === undefined ? null : found(spot, clauseEnd(p.m, spot, p.limit, p.clusters), 'question', p.c.group.to);
}
