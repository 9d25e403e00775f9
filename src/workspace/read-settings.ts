/** The text of briefpress.yaml → the settings that it makes, on top of the defaults, or everything that is wrong with it. */
import * as v from 'valibot';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { checkFields } from '../text/check-fields.ts';
import {
  languageField,
  paperField,
  textField,
  textListField,
  timezoneField,
  wholeNumberField,
} from '../text/field-schemas.ts';
import { parseYaml } from '../text/parse-yaml.ts';
import { mailProblems, mailSchema, toMailSettings, withoutSecrets } from './mail-settings.ts';
import type { Settings } from './model.ts';

/** What holds where neither briefpress.yaml nor a flag says otherwise. `timezone` is the machine's. */
export function defaultSettings(timezone: string): Settings {
  return {
    lang: 'en',
    template: 'briefing',
    style: 'default',
    paper: 'A4',
    timezone,
    limits: { quotedWordsPerArticle: 250 },
    browser: { path: null, sandbox: 'auto', timeout: 60_000 },
    mail: null,
    fonts: [],
  };
}

const SECONDS = 1000;

/** Names are checked when they are used: a template of the workspace may be written after the settings. */
function settingsSchema(defaults: Settings) {
  return v.object({
    lang: v.nullish(languageField(), defaults.lang),
    template: v.nullish(textField('the name of a template'), defaults.template),
    style: v.nullish(textField('the name of a style'), defaults.style),
    paper: v.nullish(paperField(), defaults.paper),
    timezone: v.nullish(timezoneField(), defaults.timezone),
    limits: v.nullish(limitsSchema(defaults), {}),
    browser: v.nullish(browserSchema(defaults), {}),
    mail: v.nullish(mailSchema(), null),
    fonts: v.nullish(textListField('a list of packages, files and folders'), []),
  });
}

function limitsSchema({ limits }: Settings) {
  return v.object(
    { 'quoted-words-per-article': v.nullish(wholeNumberField(1, 1_000_000), limits.quotedWordsPerArticle) },
    'a key below it: quoted-words-per-article',
  );
}

function browserSchema({ browser }: Settings) {
  return v.object(
    {
      path: v.nullish(textField('the path of a browser'), browser.path),
      sandbox: v.nullish(v.picklist(['auto', 'required', 'off']), browser.sandbox),
      timeout: v.nullish(wholeNumberField(1, 3600), browser.timeout / SECONDS),
    },
    'keys below it: path, sandbox and timeout',
  );
}

/** `text` null stands for a file that is not there. */
export function readSettings(
  text: string | null,
  file: string,
  defaults: Settings,
): { readonly settings: Settings | null; readonly diagnostics: readonly Diagnostic[] } {
  if (text === null) return { settings: defaults, diagnostics: [] };
  const written = parseYaml(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), file);
  if (written.diagnostics.some((d) => d.severity === 'error')) {
    return { settings: null, diagnostics: written.diagnostics };
  }
  const { value, diagnostics } = checkFields(settingsSchema(defaults), withoutSecrets(written), file);
  const all = [...written.diagnostics, ...diagnostics, ...mailProblems(written, file)];
  if (value === null || all.some((d) => d.severity === 'error')) return { settings: null, diagnostics: all };
  const { path, sandbox, timeout } = value.browser;
  const limits = { quotedWordsPerArticle: value.limits['quoted-words-per-article'] };
  const browser = { path, sandbox, timeout: timeout * SECONDS };
  const mail = value.mail && toMailSettings(value.mail, file);
  return { settings: { ...value, limits, browser, mail }, diagnostics: all };
}
