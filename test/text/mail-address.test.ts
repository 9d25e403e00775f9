import { describe, expect, it } from 'vitest';
import { oneLine, readMailAddress } from '../../src/text/mail-address.ts';

describe('an e-mail address', () => {
  it.each([
    ['ann@example.org', null, 'ann@example.org'],
    [' Ann Lee <Ann.Lee+x@EXAMPLE.org> ', 'Ann Lee', 'Ann.Lee+x@example.org'],
    ['"Lee, Ann" <ann@example.org>', 'Lee, Ann', 'ann@example.org'],
    ['юля@приклад.укр', null, 'юля@xn--80aikifvh.xn--j1amh'],
    ['ann@bücher.example', null, 'ann@xn--bcher-kva.example'],
    ['root@localhost', null, 'root@localhost'],
  ])('%s', (text, name, address) => expect(readMailAddress(text)).toEqual({ name, address }));

  it.each([
    'ann',
    '@example.org',
    'ann@',
    'ann@example',
    'ann@example..org',
    'a nn@example.org',
    'ann@exa mple.org',
    '.ann@example.org',
    'ann.@example.org',
    'ann@@example.org',
    'ann@10.0.0.1',
    'ann@example.org, bob@example.org',
    'ann@example.org\r\nBcc: eve@example.org',
    '<ann@example.org',
    'Ann <ann@example.org> Lee',
    'ann@example.org\0',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b.'.repeat(130)}org`,
  ])('is none: %j', (text) => expect(readMailAddress(text)).toBeNull());

  it('has a name of one line', () => {
    expect(readMailAddress('Ann\r\nBcc: eve@x.example <ann@example.org>')?.name).toBe('Ann Bcc: eve@x.example');
    expect(oneLine('a\u2028b\u0000c\td')).toBe('a b c d');
  });
});
