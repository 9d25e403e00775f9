/** The list `deliver:` of a brief: what each entry may hold, and the short forms in which it may be written. */
import * as v from 'valibot';
import { textField, wholeNumberField } from '../text/field-schemas.ts';
import type { FrontMatter } from '../text/front-matter.ts';
import { readMailAddress } from '../text/mail-address.ts';
import type { Delivery } from './deliveries.ts';
import { printEntry } from './print-entry.ts';

const ENTRY = 'one of "folder: …", "email: …" and "print: …", each entry of the list beginning with "- "';
const MEGABYTES = 10;
const MOST_MEGABYTES = 100;

const RECIPIENT = 'an address such as ann@example.org or "Ann Lee <ann@example.org>", or a file such as readers.csv';

const recipientField = () =>
  v.pipe(
    textField(RECIPIENT),
    v.check((text) => readMailAddress(text) !== null || /\.csv$/i.test(text), RECIPIENT),
  );

/** http or https, and nothing else that a reader would be led to. */
function webAddressField(allowed: string) {
  return v.pipe(
    textField(allowed),
    v.check((text) => /^https?:\/\/[^\s/]+/.test(text), allowed),
  );
}

const folderSchema = () =>
  v.object(
    {
      to: textField('the path of a folder'),
      url: v.nullish(
        webAddressField('the address at which the folder is published, such as https://example.org/'),
        null,
      ),
    },
    'the path of a folder, or keys below it: to and url',
  );

const emailSchema = () =>
  v.object(
    {
      to: v.pipe(v.array(recipientField(), RECIPIENT), v.minLength(1, RECIPIENT)),
      subject: v.nullish(textField(), null),
      group: v.nullish(v.boolean('true or false'), false),
      'attach-up-to': v.nullish(wholeNumberField(0, MOST_MEGABYTES), MEGABYTES),
      link: v.nullish(webAddressField('an address such as https://example.org/{file}'), null),
    },
    'keys below it: to, subject, group, attach-up-to, link',
  );

export function deliverSchema() {
  const entry = v.looseObject(
    { folder: v.nullish(folderSchema()), email: v.nullish(emailSchema()), print: v.nullish(printEntry()) },
    ENTRY,
  );
  const one = v.pipe(
    entry,
    // An unknown key is told as one, and not as a missing kind as well.
    v.check((written) => Object.values(written).filter(Boolean).length === 1, ENTRY),
  );
  return v.nullish(v.array(one, 'a list, each entry beginning with "- "'), []);
}

type Fields = v.InferOutput<ReturnType<typeof deliverSchema>>;

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): unknown => (typeof value === 'string' ? [value] : value);

/** `folder: handouts/` → `folder: { to: handouts/ }`; `email: ann@example.org` and one recipient alone likewise. */
function expandEntry(entry: unknown): unknown {
  if (!isGroup(entry)) return entry;
  const { folder, email, print } = entry;
  const mail = typeof email === 'string' || Array.isArray(email) ? { to: email } : email;
  return {
    ...entry,
    ...(typeof folder === 'string' ? { folder: { to: folder } } : {}),
    ...(typeof print === 'string' ? { print: { printer: print } } : {}),
    ...(isGroup(mail) && 'to' in mail ? { email: { ...mail, to: listOf(mail['to']) } } : {}),
  };
}

/** The brief as written, its short forms in full. Lines are found as before: a short form's line is that of its key. */
export function expandDeliveries(written: FrontMatter): FrontMatter {
  const { deliver } = written.data;
  if (!Array.isArray(deliver)) return written;
  return { ...written, data: { ...written.data, deliver: deliver.map(expandEntry) } };
}

/** With the line of each list that is named, for what is found wrong with it. */
export function readDeliveries(fields: Fields, written: FrontMatter): readonly Delivery[] {
  return fields.flatMap(({ folder, email, print }, i): readonly Delivery[] => {
    if (folder) {
      const url = folder.url?.replace(/\/*$/, '/') ?? null;
      return [{ kind: 'folder', folder: folder.to, url }];
    }
    if (email) {
      const { to, subject, group, link } = email;
      const lineOf = (n: number) =>
        written.lineOf(['deliver', i, 'email', 'to', n]) ?? written.lineOf(['deliver', i, 'email', 'to']);
      const lines = to.map((_, n) => lineOf(n) ?? written.lineOf(['deliver', i]));
      return [{ kind: 'email', to, lines, subject, group, attachUpTo: email['attach-up-to'], link }];
    }
    return print ? [{ kind: 'print', ...print }] : [];
  });
}
