import { describe, expect, it } from 'vitest';
import { typeScaleOf } from '../../src/render/type-scale.ts';
import { sheetOf } from '../../src/render/view/sheet.ts';

describe('typeScaleOf', () => {
  it('is what the last token of the style says, and 1 without one', () => {
    expect(typeScaleOf(':root { --line: 4mm }')).toBe(1);
    expect(typeScaleOf(':root { --type-scale: 1.2; } :root { --type-scale:1.8 }')).toBe(1.8);
    expect(typeScaleOf(':root { --type-scale: large; }')).toBe(1);
  });

  it('stays where a layout can follow', () => {
    expect(typeScaleOf(':root { --type-scale: 40; }')).toBe(3);
    expect(typeScaleOf(':root { --type-scale: 0; }')).toBe(0.5);
  });

  it('makes a sheet hold less: A4 is narrow for large print, and keeps its size', () => {
    expect(sheetOf('A4')).toEqual({ size: 'a4', width: 210, height: 297, narrow: false });
    expect(sheetOf('A4', 2)).toEqual({ size: 'a4', width: 105, height: 148.5, narrow: true });
  });
});
