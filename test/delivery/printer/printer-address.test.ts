/** Addresses and queues, as a brief names them. */
import { describe, expect, it } from 'vitest';
import { PrinterFailure } from '../../../src/delivery/printer/failure.ts';
import { cupsEndpoint, printerAddress } from '../../../src/delivery/printer/printer-address.ts';

describe('an address', () => {
  it.each([
    ['ipp://lobby.local', 'ipp://lobby.local/ipp/print', '/ipp/print', 631, false],
    [
      'ipp://lobby.local:8631/ipp/print/a?b=c',
      'ipp://lobby.local:8631/ipp/print/a?b=c',
      '/ipp/print/a?b=c',
      8631,
      false,
    ],
    ['IPPS://Lobby.local/', 'ipps://lobby.local/ipp/print', '/ipp/print', 631, true],
    ['ipp://lobby.local:80/printer', 'ipp://lobby.local:80/printer', '/printer', 80, false],
    ['ipp://[fe80::1]:631/x', 'ipp://[fe80::1]/x', '/x', 631, false],
  ])('%s', (written, uri, path, port, secure) => {
    expect(printerAddress(written)).toMatchObject({ uri, path, secure, endpoint: { port } });
  });

  it('of IPv6 is connected to without its brackets', () => {
    expect(printerAddress('ipp://[::1]/x').endpoint).toEqual({ host: '::1', port: 631 });
  });

  it.each([
    ['http://lobby.local/ipp', /must begin with ipp:\/\//],
    ['socket://lobby.local:9100', /must begin with ipp:\/\//],
    ['ipp://', /no such host/],
    ['ipp://lobby.local:99999/', /no such host/],
    ['ipp://ann:secret@lobby.local/', /do not belong there/],
    ['two words', /no such name/],
    ['a/../b', /no such name/],
    ['line\nbreak', /no such name/],
  ])('is not %j', (written, words) => {
    const wrong = (): unknown => printerAddress(written);
    expect(wrong).toThrow(PrinterFailure);
    expect(wrong).toThrow(words);
  });
});

describe('a queue', () => {
  it('is one of the CUPS of this machine', () => {
    expect(printerAddress('Büro_2', { CUPS_SERVER: '/x/cups.sock' })).toEqual({
      uri: 'ipp://localhost/printers/B%C3%BCro_2',
      path: '/printers/B%C3%BCro_2',
      endpoint: { socket: '/x/cups.sock' },
      secure: false,
      name: 'Büro_2',
    });
  });

  it.each([
    ['print.example.org', { host: 'print.example.org', port: 631 }],
    ['print.example.org:8631', { host: 'print.example.org', port: 8631 }],
    ['print.example.org/version=1.1', { host: 'print.example.org', port: 631 }],
    ['[::1]:8631', { host: '::1', port: 8631 }],
  ])('is one of another where CUPS_SERVER says so: %s', (server, endpoint) => {
    expect(cupsEndpoint({ CUPS_SERVER: server })).toEqual(endpoint);
  });
});
