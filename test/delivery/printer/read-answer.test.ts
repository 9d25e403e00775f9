/** Answers as bytes: what stands in them, and that none of them, however it is broken, does more than fail. */
import { describe, expect, it } from 'vitest';
import { booleanOf, highestOf, textsOf } from '../../../src/delivery/printer/ipp/attributes.ts';
import { harmless } from '../../../src/delivery/printer/ipp/harmless.ts';
import { NotIpp, readAnswer } from '../../../src/delivery/printer/ipp/read-answer.ts';
import { message, PRINTER } from './fake-printer.ts';

const HEAD = '020000000000000101';
const hex = (...parts: readonly string[]): Buffer => Buffer.from(parts.join(''), 'hex');
const text = (value: string): string => Buffer.from(value).toString('hex');
const sized = (value: string): string => (value.length / 2).toString(16).padStart(4, '0') + value;
/** Tag, name and value as the format has them. */
const item = (tag: string, name: string, value: string): string => tag + sized(text(name)) + sized(value);

describe('an answer', () => {
  it('has values of every kind', () => {
    const bytes = hex(
      '0201000000000001',
      `01${item('41', 'status-message', text('fine'))}`,
      '04',
      item('21', 'whole', 'ffffffff') + item('23', 'kind', '00000004') + item('22', 'yes', '01'),
      item('33', 'range', '0000000100000063') + item('32', 'resolution', '000002580000025803'),
      item('31', 'time', '07e9030a0c1e00002b0100'),
      item('36', 'name', `${sized(text('de'))}${sized(text('Büro'))}`),
      `${item('44', 'several', text('one'))}${item('44', '', text('two'))}${item('13', 'none', '')}`,
      `${item('34', 'box', '')}${item('4a', '', text('inner'))}${item('34', '', '')}${item('4a', '', text('x'))}`,
      `${item('21', '', '00000007')}${item('37', '', '')}${item('37', '', '')}${item('21', 'after', '00000008')}03`,
    );
    expect(readAnswer(bytes)).toMatchObject({
      status: 0,
      message: 'fine',
      printers: [
        {
          whole: [-1],
          kind: [4],
          yes: [true],
          range: [[1, 99]],
          resolution: [[600, 600]],
          time: ['2025-03-10T11:30:00.000Z'],
          name: ['Büro'],
          several: ['one', 'two'],
          none: [],
          box: [{ inner: [{ x: [7] }] }],
          after: [8],
        },
      ],
    });
  });

  it('keeps its groups apart, and names what was not supported', () => {
    const bytes = hex(
      '0200040b00000001',
      `01`,
      `05${item('10', 'sides', '')}`,
      `02${item('21', 'job-id', '00000001')}`,
      `02${item('21', 'job-id', '00000002')}03`,
    );
    expect(readAnswer(bytes)).toMatchObject({
      status: 0x040b,
      unsupported: ['sides'],
      jobs: [{ 'job-id': [1] }, { 'job-id': [2] }],
    });
  });

  it('is read past what is not known', () => {
    const bytes = hex(
      HEAD,
      item('5f', 'new', text('later')),
      item('7f', 'more', 'ffffff'),
      item('44', 'known', text('yes')),
      '03',
    );
    expect(readAnswer(bytes).status).toBe(0);
  });

  it.each([
    ['is empty', ''],
    ['is a head alone', HEAD],
    ['has a length that leads backwards', `${HEAD}4400026162fff903`],
    ['has a name longer than itself', `${HEAD}44ffff6103`],
    ['has a collection without an end', `${HEAD}${item('34', 'a', '')}03`],
    ['ends a collection that did not begin', `${HEAD}${item('37', '', '')}03`],
    ['has a value in no group', `0200000000000001${item('21', 'a', '00000001')}03`],
    ['has a value without a name', `${HEAD}${item('21', '', '00000001')}03`],
    [
      'nests without end',
      `${HEAD}${item('34', 'a', '')}${`${item('4a', '', '61')}${item('34', '', '')}`.repeat(5000)}03`,
    ],
  ])('fails cleanly that %s', (_, bytes) => {
    expect(() => readAnswer(hex(bytes))).toThrow(NotIpp);
  });

  it('does nothing but fail, whichever byte of it is another', () => {
    const good = message({ printer: PRINTER, jobs: [{ 'job-id': 1, 'job-state': 'completed' }] });
    let failed = 0;
    for (let at = 0; at < good.length; at++) {
      for (const byte of [0x00, 0x03, 0x34, 0x37, 0x7f, 0xff]) {
        const bad = Buffer.from(good);
        bad[at] = byte;
        try {
          readAnswer(bad);
        } catch (error) {
          expect(error).toBeInstanceOf(NotIpp);
          failed += 1;
        }
      }
      expect(() => readAnswer(good.subarray(0, at))).toThrow(NotIpp);
    }
    expect(failed).toBeGreaterThan(100);
  });

  it('has no name that reaches into the program', () => {
    const { printers } = readAnswer(
      hex(HEAD.slice(0, -2), '04', item('44', '__proto__', text('x')), item('44', 'constructor', text('y')), '03'),
    );
    expect(textsOf(printers[0] ?? {}, '__proto__')).toEqual(['x']);
    expect(textsOf({}, 'constructor')).toEqual([]);
  });
});

describe('attributes', () => {
  it('of another kind than is asked for are none', () => {
    const odd = { 'copies-supported': ['many'], yes: [1], words: [3, 'three'] };
    expect(highestOf(odd, 'copies-supported')).toBeNull();
    expect(booleanOf(odd, 'yes')).toBeNull();
    expect(textsOf(odd, 'words')).toEqual(['three']);
  });

  it('are the highest of numbers and ranges', () => {
    expect(highestOf({ copies: [[1, 5], 9] }, 'copies')).toBe(9);
  });
});

describe('a text from a printer', () => {
  it('is one short line without orders to a terminal', () => {
    expect(harmless('a\u001b[31mb\r\nc\u202ed\u2028e')).toBe('a [31mb c d e');
    expect([...harmless('😀'.repeat(1000))]).toHaveLength(200);
  });
});
