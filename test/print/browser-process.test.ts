import { describe, expect, it } from 'vitest';
import { describeEnd } from '../../src/print/browser-process.ts';
import { splitMessages } from '../../src/print/pipe-transport.ts';

describe('splitMessages', () => {
  it('gives whole messages and keeps the rest', () => {
    const { messages, rest } = splitMessages(Buffer.from('{"a":1}\0{"б":2}\0{"c'));
    expect(messages).toEqual(['{"a":1}', '{"б":2}']);
    expect(rest.toString()).toBe('{"c');
  });
});

describe('describeEnd', () => {
  it('quotes the line that tells why, without its log prefix', () => {
    const said = '[1:1:ERROR:a.cc(1)] No usable sandbox!\n[1:1:WARNING:b.cc(2)] Bye\n';
    expect(describeEnd(1, null, said)).toBe('it ended with code 1 and said "No usable sandbox!"');
    expect(describeEnd(null, 'SIGSEGV', '')).toBe('it was ended by SIGSEGV');
  });
});
