/** The group `mail:` of briefpress.yaml: what it may hold, and what is wrong with where it keeps its secrets. */
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { WrittenData } from '../text/check-fields.ts';
import { textField, wholeNumberField } from '../text/field-schemas.ts';
import { readMailAddress } from '../text/mail-address.ts';
import type { MailSettings } from './model.ts';

const ADDRESS = 'an address such as "The briefing <briefing@example.org>"';
const REPORT_TO = 'the address of whoever looks after the schedule';
const LEAVE =
  'an address by which readers leave, such as mailto:leave@example.org or https://example.org/leave?who={address}';
/** RFC 8314 and RFC 6409. */
const PORTS: Readonly<Record<MailSettings['security'], number>> = { tls: 465, starttls: 587, none: 25 };
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|[0-9a-f:]+)$/i;

export function mailSchema() {
  const optional = (allowed: string) => v.nullish(textField(allowed), null);
  return v.object(
    {
      from: v.pipe(
        textField(ADDRESS),
        v.check((text) => readMailAddress(text) !== null, ADDRESS),
      ),
      host: v.pipe(textField('the name of a mail server'), v.regex(HOST, 'the name of a mail server, without a port')),
      port: v.nullish(wholeNumberField(1, 65_535), null),
      security: v.nullish(v.picklist(['tls', 'starttls', 'none']), null),
      user: optional('the name to log in with'),
      'password-env': optional('the name of an environment variable'),
      'password-file': optional('the path of a file outside the workspace'),
      certificates: optional('the path of a PEM file'),
      rate: v.nullish(wholeNumberField(1, 100_000), null),
      'list-unsubscribe': v.nullish(
        v.pipe(
          textField(LEAVE),
          // Angle brackets and line breaks would end the header's field.
          v.check((text) => /^(?:mailto:[^\s<>@]+@|https:\/\/[^\s/<>]+)[^\s<>]*$/.test(text), LEAVE),
        ),
        null,
      ),
      'report-to': v.nullish(
        v.pipe(
          textField(REPORT_TO),
          v.check((text) => readMailAddress(text) !== null, REPORT_TO),
        ),
        null,
      ),
    },
    'keys below it: from, host, port, security, user, password-env, password-file, certificates, rate, list-unsubscribe, report-to',
  );
}

type Fields = v.InferOutput<ReturnType<typeof mailSchema>>;

function absolute(written: string | null, root: string): string | null {
  if (written === null) return null;
  return path.resolve(root, written.replace(/^~(?=\/|$)/, os.homedir()));
}

/** `file` is briefpress.yaml, whose folder relative paths go from. */
export function toMailSettings(fields: Fields, file: string): MailSettings {
  const { from, host, port, user, rate } = fields;
  const root = path.dirname(file);
  const security = fields.security ?? (port === PORTS.tls ? 'tls' : 'starttls');
  return {
    ...{ from, host, security, user, rate },
    port: port ?? PORTS[security],
    passwordEnv: fields['password-env'],
    passwordFile: absolute(fields['password-file'], root),
    certificates: absolute(fields.certificates, root),
    listUnsubscribe: fields['list-unsubscribe'],
    reportTo: readMailAddress(fields['report-to'] ?? '')?.address ?? null,
  };
}

const SECRETS = ['password', 'pass', 'secret', 'token'];

const mailOf = ({ data }: WrittenData): Readonly<Record<string, unknown>> => {
  const { mail } = data;
  return typeof mail === 'object' && mail !== null && !Array.isArray(mail) ? (mail as Record<string, unknown>) : {};
};

const secretsIn = (written: WrittenData): readonly string[] =>
  Object.keys(mailOf(written)).filter((key) => SECRETS.includes(key.toLowerCase()));

/** A password is told as what it is, not as an unknown key, and its value goes no further. */
export function withoutSecrets<T extends WrittenData>(written: T): T {
  const secrets = secretsIn(written);
  if (secrets.length === 0) return written;
  const mail = Object.fromEntries(Object.entries(mailOf(written)).filter(([key]) => !secrets.includes(key)));
  return { ...written, data: { ...written.data, mail } };
}

function loginProblem(mail: Readonly<Record<string, unknown>>): string | null {
  const places = ['password-env', 'password-file'].filter((key) => mail[key] != null);
  if (places.length === 2) return 'Two places are named for one password';
  if (mail['user'] != null && places.length === 0) return 'A login is named, and not where its password is';
  return mail['user'] == null && places.length === 1 ? 'A password is named, and not whose it is' : null;
}

export function mailProblems(written: WrittenData, file: string): readonly Diagnostic[] {
  const mail = mailOf(written);
  const at = (key: string) => ({
    file,
    line: written.lineOf(['mail', key]) ?? written.lineOf(['mail']),
    key: `mail.${key}`,
  });
  const secrets = secretsIn(written).map((key) => diagnose('mail-secret-written', {}, at(key)));
  const named = mail['password-file'];
  const place = typeof named === 'string' ? absolute(named, path.dirname(file)) : null;
  const inside = place !== null && !path.relative(path.dirname(file), place).startsWith('..');
  const login = secrets.length === 0 ? loginProblem(mail) : null;
  return [
    ...secrets,
    ...(inside ? [diagnose('mail-secret-inside', { path: String(named) }, at('password-file'))] : []),
    ...(login === null ? [] : [diagnose('mail-login-incomplete', { what: login }, at('user'))]),
  ];
}
