/**
 * Every problem that a user can be told about, by its permanent name.
 *
 * `what` and `how` may hold `{placeholders}`, filled by diagnose(). A code, once released, never changes its meaning.
 * `exit` is the command's exit code when a diagnostic of this kind ends the run (README, "Exit codes").
 */
export interface CatalogueEntry {
  readonly severity: 'error' | 'warning' | 'info';
  readonly exit: 0 | 1 | 2 | 3;
  /** What is wrong, and why it is, in one sentence. */
  readonly what: string;
  /** What the user can do about it, in one sentence; empty where nothing can be done. */
  readonly how: string;
}

export const catalogue = {
  'internal-error': {
    severity: 'error',
    exit: 3,
    what: 'briefpress itself failed: {reason}.',
    how: 'This is a mistake of the program, not yours: run again with --debug and report what it prints.',
  },
  // text: front matter and YAML
  'yaml-syntax': {
    severity: 'error',
    exit: 2,
    what: 'The YAML cannot be read: {reason}.',
    how: 'Put a value that holds ": " or "#", or begins with one of @ ` % & * ! | > [ {, into quotation marks, and indent with spaces.',
  },
  'yaml-duplicate-key': {
    severity: 'error',
    exit: 2,
    what: 'This key is there already, and only one of the two could count.',
    how: 'Remove one of the two lines.',
  },
  'yaml-not-keys': {
    severity: 'error',
    exit: 2,
    what: 'The YAML does not consist of keys and values.',
    how: 'Write each line as "key: value".',
  },
  'yaml-too-complex': {
    severity: 'error',
    exit: 2,
    what: 'The YAML is not read because {reason}.',
    how: 'Shorten it; what is long belongs into the text below the front matter.',
  },
  'yaml-ignored': {
    severity: 'warning',
    exit: 0,
    what: 'A part of the YAML is ignored: {reason}.',
    how: 'Remove it.',
  },
  'front-matter-language': {
    severity: 'error',
    exit: 2,
    what: 'Front matter in "{language}" is not read: front matter is data here and never a program.',
    how: 'Write it in YAML, between two lines that hold "---" and nothing else.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    exit: 2,
    what: 'The file opens front matter with "---" but does not close it with a line of its own that holds "---".',
    how: 'Put a line "---" after the last key.',
  },
  // edition
  'evidence-refused': {
    severity: 'warning',
    exit: 1,
    what: 'A {what} from article "{article}" is not printed: {fault}.',
    how: 'The article may have changed while it was read: build again; if it stays, report it, with the article.',
  },
  'quoted-words-limit': {
    severity: 'info',
    exit: 0,
    what: 'No more than {limit} words of article "{article}" are printed; some of what was found in it is left out.',
    how: 'The edition lists what was left out under "omitted".',
  },
  'edition-not-json': {
    severity: 'error',
    exit: 2,
    what: 'The file is no edition: it does not hold JSON ({reason}).',
    how: 'Give build --from the edition.json that an earlier build wrote.',
  },
  'edition-version': {
    severity: 'error',
    exit: 2,
    what: 'The edition has schema version {found}; this program reads version {known}.',
    how: 'Build the edition again from its brief, or use the version of briefpress that made it.',
  },
  'edition-shape': {
    severity: 'error',
    exit: 2,
    what: 'The edition is not well formed: {reason}.',
    how: 'Compare it with schemas/edition.schema.json, or build it again from its brief.',
  },
  'edition-hash': {
    severity: 'error',
    exit: 2,
    what: 'The edition was changed after it was composed: its hash is {found}, its contents have {made}.',
    how: 'Change the brief or the library instead and build again; an edition is not edited by hand.',
  },
  // store: the embedded database
  'store-damaged': {
    severity: 'error',
    exit: 3,
    what: 'The database file is damaged ({reason}).',
    how: 'Put back a copy of it from a backup, or move it away; the program begins a new one.',
  },
  'store-foreign': {
    severity: 'error',
    exit: 3,
    what: 'The file is a database, but not one of this kind, and is left as it is.',
    how: 'Move it away; the program begins its own under this name.',
  },
  'store-newer': {
    severity: 'error',
    exit: 3,
    what: 'The database was written by a later version of briefpress.',
    how: 'Update briefpress.',
  },
  'store-busy': {
    severity: 'error',
    exit: 3,
    what: 'The database is in use by another briefpress that has not finished ({reason}).',
    how: 'Wait until that one is done and run again.',
  },
  'store-full': {
    severity: 'error',
    exit: 3,
    what: 'The disk is full ({reason}); nothing was changed.',
    how: 'Free some space and run again.',
  },
  'store-not-writable': {
    severity: 'error',
    exit: 3,
    what: 'The database cannot be opened or written here ({reason}).',
    how: 'Make the folder writable for your user, or free its name if a file has it.',
  },
  'cache-in-memory': {
    severity: 'warning',
    exit: 0,
    what: 'The index cannot be kept on disk ({reason}) and is made anew in memory for this run alone.',
    how: 'Make the folder of the index writable; until then every run reads all articles.',
  },
  'cache-set-aside': {
    severity: 'warning',
    exit: 0,
    what: 'The index could not be used ({reason}) It was renamed to {aside}, and a new one is being made from the files.',
    how: 'Nothing is lost, the index holds nothing of its own; delete the renamed file when you do not need it.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof catalogue;
