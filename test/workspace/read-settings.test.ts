import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/workspace/read-settings.ts';

describe('readSettings', () => {
  const defaults = defaultSettings('UTC');
  const read = (text: string | null) => readSettings(text, 'briefpress.yaml', defaults);

  it('are the defaults where there is no file, and where the file is empty', () => {
    expect(read(null)).toEqual({ settings: defaults, diagnostics: [] });
    expect(read('# nothing\n')).toEqual({ settings: defaults, diagnostics: [] });
  });

  it('takes what the file says and leaves the rest', () => {
    const { settings, diagnostics } = read('\uFEFFlang: de\r\nbrowser:\r\n  path: /opt/b\r\n  timeout: 5\r\n');
    expect(diagnostics).toEqual([]);
    expect(settings).toEqual({
      ...defaults,
      lang: 'de',
      browser: { path: '/opt/b', sandbox: 'auto', timeout: 5000 },
    });
  });

  it('tells every mistake with its line', () => {
    const { settings, diagnostics } = read('lnag: de\npaper: B9\nbrowser:\n  sandbox: of\n  timeout: 0\n');
    expect(settings).toBeNull();
    expect(diagnostics.map((d) => `${d.line} ${d.code} ${d.key}`)).toEqual([
      '1 unknown-key lnag',
      '2 wrong-value paper',
      '4 unknown-value browser.sandbox',
      '5 wrong-value browser.timeout',
    ]);
    expect(diagnostics[2]?.how).toBe('Did you mean "off"? Allowed are auto, required, off.');
  });

  it('tells YAML that cannot be read', () => {
    expect(read('lang: a: b').diagnostics.map((d) => `${d.line} ${d.code}`)).toEqual(['1 yaml-syntax']);
  });
});
