import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findRoot } from '../../src/workspace/find-root.ts';
import { inside } from './in-folder.ts';

describe('findRoot', () => {
  it('walks up to the folder with the settings, or with briefs and library', () => {
    mkdirSync(inside('w/briefs/deep'), { recursive: true });
    expect(findRoot(inside('w/briefs/deep'))).toBeNull();
    mkdirSync(inside('w/library'));
    expect(findRoot(inside('w/briefs/deep'))).toBe(inside('w'));
    writeFileSync(inside('w/briefs/briefpress.yaml'), '');
    expect(findRoot(inside('w/briefs/deep'))).toBe(inside('w/briefs'));
  });
});
