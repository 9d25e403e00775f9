import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/workspace/read-settings.ts';

const read = (mail: string) => readSettings(`lang: en\nmail: ${mail}\n`, '/ws/briefpress.yaml', defaultSettings('UTC'));
const told = (mail: string) => read(mail).diagnostics.map(({ code, line }) => [code, line]);
const BASE = 'from: desk@example.org, host: mail.example.org';

describe('the settings of mail', () => {
  it('have defaults that are safe', () => {
    expect(read(`{ ${BASE} }`).settings?.mail).toEqual({
      ...{ from: 'desk@example.org', host: 'mail.example.org', port: 587, security: 'starttls', user: null },
      ...{
        passwordEnv: null,
        passwordFile: null,
        certificates: null,
        reportTo: null,
        rate: null,
        listUnsubscribe: null,
      },
    });
    expect(read(`{ ${BASE}, port: 465 }`).settings?.mail?.security).toBe('tls');
    expect(read(`{ ${BASE}, security: tls }`).settings?.mail?.port).toBe(465);
    expect(read('').settings?.mail).toBeNull();
  });

  it('take no password, whatever it is called, and do not repeat it', () => {
    const { settings, diagnostics } = read(`{ ${BASE}, user: desk, password: geheim-1 }`);
    expect([settings, diagnostics.map(({ code, line }) => [code, line])]).toEqual([null, [['mail-secret-written', 2]]]);
    expect(JSON.stringify(diagnostics)).not.toContain('geheim-1');
    expect(told(`{ ${BASE}, pass: x }`)).toEqual([['mail-secret-written', 2]]);
  });

  it('take a password file outside the workspace alone', () => {
    expect(told(`{ ${BASE}, user: desk, password-file: secret.txt }`)).toEqual([['mail-secret-inside', 2]]);
    expect(told(`{ ${BASE}, user: desk, password-file: /ws/.briefpress/p }`)).toEqual([['mail-secret-inside', 2]]);
    expect(read(`{ ${BASE}, user: desk, password-file: ../p }`).settings?.mail?.passwordFile).toBe('/p');
  });

  it.each([
    [`{ ${BASE}, user: desk }`, 'mail-login-incomplete'],
    [`{ ${BASE}, password-env: X }`, 'mail-login-incomplete'],
    [`{ ${BASE}, user: desk, password-env: X, password-file: /p }`, 'mail-login-incomplete'],
    ['{ host: mail.example.org }', 'missing-key'],
    ['{ from: desk, host: mail.example.org }', 'wrong-value'],
    ['{ from: desk@example.org, host: "mail.example.org:25" }', 'wrong-value'],
    [`{ ${BASE}, security: ssl }`, 'unknown-value'],
    [`{ ${BASE}, prot: 25 }`, 'unknown-key'],
    [`{ ${BASE}, rate: 0 }`, 'wrong-value'],
    [`{ ${BASE}, list-unsubscribe: "http://example.org" }`, 'wrong-value'],
    [`{ ${BASE}, list-unsubscribe: "https://example.org/>x" }`, 'wrong-value'],
  ])('refuse %s', (mail, code) => expect(told(mail)).toEqual([[code, 2]]));
});
