import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { srgbProfile } from '../../../src/print/conform/srgb-profile.ts';
import { xmpPacket } from '../../../src/print/conform/xmp.ts';
import { METADATA } from '../test-document.ts';

describe('xmpPacket', () => {
  const facts = { ...METADATA, title: 'A <b> & "c"\u0001', creator: 'x', producer: 'y' };

  it('holds what XML has signs for, and leaves out what it cannot hold', () => {
    const packet = xmpPacket(facts);
    expect(packet).toContain('A &lt;b&gt; &amp; &quot;c&quot;</rdf:li>');
    expect(packet).not.toContain('\u0001');
    const open = parseDocument(packet, { xmlMode: true });
    expect(open.childNodes.length).toBeGreaterThan(2);
  });

  it('leaves out who wrote it where nobody is named', () => {
    expect(xmpPacket({ ...facts, author: null })).not.toContain('dc:creator');
    expect(xmpPacket(facts)).toContain('<dc:creator><rdf:Seq><rdf:li>A. Editor</rdf:li>');
  });
});

describe('srgbProfile', () => {
  const profile = Buffer.from(srgbProfile());
  const entries = Array.from({ length: profile.readUInt32BE(128) }, (_, i) => {
    const at = 132 + i * 12;
    return {
      tag: profile.toString('latin1', at, at + 4),
      start: profile.readUInt32BE(at + 4),
      size: profile.readUInt32BE(at + 8),
    };
  });
  const number = (tag: string, index: number): number => {
    const { start = 0 } = entries.find((entry) => entry.tag === tag) ?? {};
    return profile.readInt32BE(start + 8 + index * 4) / 65536;
  };

  it('says its own size, and keeps every tag inside, on a border of four bytes', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    for (const { start, size } of entries) {
      expect(start % 4).toBe(0);
      expect(start + size).toBeLessThanOrEqual(profile.length);
    }
  });

  it('has primaries that add up to its white, to a thousandth', () => {
    [0, 1, 2].forEach((axis) => {
      const sum = number('rXYZ', axis) + number('gXYZ', axis) + number('bXYZ', axis);
      expect(sum).toBeCloseTo(number('wtpt', axis), 3);
    });
  });

  it('has a curve without a step where its line ends', () => {
    const [g, a, b, c, d] = [1, 2, 3, 4, 5].map((i) => number('gTRC', i)) as [number, number, number, number, number];
    expect((a * d + b) ** g).toBeCloseTo(c * d, 4);
    expect((a + b) ** g).toBeCloseTo(1, 3);
  });
});
