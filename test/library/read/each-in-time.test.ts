import { describe, expect, it } from 'vitest';
import { eachInTime } from '../../../src/library/read/each-in-time.ts';
import { tellFailure } from '../../../src/library/read/tell-failure.ts';
import { withinTime } from '../../../src/library/read/within-time.ts';

const endless = (): never => {
  for (;;);
};
const failed = (error: unknown): string => tellFailure(error, 'a.xml').code;

describe('each in time', () => {
  it('loses alone what throws and what takes too long', async () => {
    const works = [() => 'one', endless, () => 'three', () => JSON.parse('{'), () => 'five'];
    const { done, left } = await eachInTime(works, (work) => withinTime<string>(work, 50), failed);
    expect([done, left]).toEqual([['one', 'intake-slow', 'three', 'intake-failed', 'five'], 0]);
  });

  it('counts those that are not reached before the time of all is up', async () => {
    const works = [() => 'one', endless, () => 'three', () => 'four'];
    const { done, left } = await eachInTime(works, (work, rest) => withinTime<string>(work, rest), failed, 200);
    expect([done, left]).toEqual([['one', 'intake-slow'], 2]);
  });
});

describe('what went wrong', () => {
  it('is told in one short line', () => {
    const { what, file } = tellFailure(new RangeError(`too deep\nat line 1`), 'a.txt');
    expect([what, file]).toEqual(['The article could not be read: too deep.', 'a.txt']);
  });
});
