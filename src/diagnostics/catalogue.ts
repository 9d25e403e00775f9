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
    how: 'The edition lists what was left out under "omitted"; limits.quoted-words-per-article in the brief or in briefpress.yaml sets another limit.',
  },
  // actors
  'actors-unreadable': {
    severity: 'error',
    exit: 2,
    what: 'The file of actors cannot be read: {reason}.',
    how: 'Make it readable, or move it away: briefpress actors --write makes another.',
  },
  'actors-key-unknown': {
    severity: 'warning',
    exit: 1,
    what: 'The key "{key}" is not known in a file of actors, and is passed over.',
    how: '{meant}Known are: {allowed}.',
  },
  'actor-form-twice': {
    severity: 'warning',
    exit: 1,
    what: 'The form "{form}" stands for {one} and for {other}, so that it names neither.',
    how: 'Leave it with the one of whom the articles speak, or make it longer.',
  },
  'actors-not-merged': {
    severity: 'error',
    exit: 1,
    what: 'The file of actors has a form to which nothing can be added without changing what stands there.',
    how: 'Write "actors:" on a line of its own at its end, with the entries below it, or add these by hand: {names}.',
  },
  'actor-unknown': {
    severity: 'info',
    exit: 0,
    what: 'In the brief {brief}, {actor} is quoted {statements} times and is not in the file of actors.',
    how: 'Run briefpress actors --write, and give the name a side there.',
  },
  'site-dominates': {
    severity: 'info',
    exit: 0,
    what: 'In the brief {brief}, {count} of {all} articles are of one site, {site}.',
    how: 'Add articles of others, or say so in the introduction.',
  },
  'side-outweighs': {
    severity: 'info',
    exit: 0,
    what: 'In the brief {brief}, the side "{side}" of the theme {theme} has {count} of {all} attributed statements.',
    how: 'Add articles in which the others speak, or say so in the introduction.',
  },
  // the editor's hand
  'edit-contradiction': {
    severity: 'error',
    exit: 2,
    what: 'The id "{id}" stands under "drop" and under "{other}" of {key}.',
    how: 'Remove one of the two.',
  },
  'pin-gone': {
    severity: 'warning',
    exit: 1,
    what: 'The id "{id}" under {key} names nothing in the articles of this edition: its text is no longer in the library, or its article is not selected.{was}',
    how: '{hint}Run briefpress build {brief} --explain for the ids that there are.',
  },
  'edit-idle': {
    severity: 'info',
    exit: 0,
    what: 'The id "{id}" under {key} names nothing that would be printed in this edition, so that it changes nothing.{was}',
    how: '{hint}Take it out of the brief where it is no longer needed.',
  },
  'pin-not-printed': {
    severity: 'warning',
    exit: 1,
    what: 'The item "{id}" is pinned under {key} and not printed: {reason}.',
    how: 'Raise limits.quoted-words-per-article, drop something else of the same article, or reword it.',
  },
  'added-not-printed': {
    severity: 'warning',
    exit: 1,
    what: 'What the editor added under {key} is not printed: {reason}.',
    how: '{hint}',
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
  // text: fields of front matter and settings
  'unknown-key': {
    severity: 'error',
    exit: 2,
    what: 'The key "{key}" is not known.',
    how: '{hint}',
  },
  'missing-key': {
    severity: 'error',
    exit: 2,
    what: 'The key "{key}" is missing.',
    how: 'Add a line "{name}: …".',
  },
  'unknown-value': {
    severity: 'error',
    exit: 2,
    what: 'The key "{key}" is "{value}", which is not known.',
    how: '{hint}',
  },
  'wrong-value': {
    severity: 'error',
    exit: 2,
    what: 'The key "{key}" is {value}.',
    how: 'It must be {allowed}.',
  },
  // definition
  'schedule-cron': {
    severity: 'error',
    exit: 2,
    what: 'The schedule "{cron}" cannot be read: {reason}.',
    how: 'Write minute, hour, day of the month, month and weekday: "0 7 * * MON" is every Monday at 07:00.',
  },
  'window-empty': {
    severity: 'error',
    exit: 2,
    what: 'No article can be chosen: "since" ({since}) lies after "until" ({until}).',
    how: 'Exchange the two dates, or leave one out.',
  },
  'article-in-and-out': {
    severity: 'error',
    exit: 2,
    what: 'The article "{article}" stands in "articles" (always in) and in "exclude" (never in).',
    how: 'Remove it from one of the two lists.',
  },
  // library: reading files into articles
  'intake-empty': {
    severity: 'error',
    exit: 1,
    what: 'No article was found in the file: {reason}.',
    how: 'Open it to see that it holds the text itself; save the page anew with the text loaded, or save the text as .txt.',
  },
  'intake-binary': {
    severity: 'error',
    exit: 1,
    what: 'The file is not text but {kind}, and was not read.',
    how: 'Save the article as a web page (.html), as Markdown (.md) or as plain text (.txt).',
  },
  'intake-too-large': {
    severity: 'error',
    exit: 1,
    what: 'The file has {size} MB, more than the {limit} MB that an article may have, and was not read.',
    how: 'Save the article alone, without pictures inside the file.',
  },
  'intake-slow': {
    severity: 'error',
    exit: 1,
    what: 'Reading the file took too long and was stopped.',
    how: 'It is built in a way that no article needs: save its text as .txt.',
  },
  'intake-failed': {
    severity: 'error',
    exit: 1,
    what: 'The article could not be read: {reason}.',
    how: 'Save its text as .txt and add that; the file is worth a report.',
  },
  'intake-unreached': {
    severity: 'warning',
    exit: 1,
    what: 'Reading the file took too long: {left} of its {count} articles were not read.',
    how: 'Split the file, or add the pages of the articles that are missing.',
  },
  'intake-mails-long': {
    severity: 'warning',
    exit: 1,
    what: 'The mailbox has {count} mails; the first {limit} were read.',
    how: 'Split the file if the others are wanted.',
  },
  'intake-parts-long': {
    severity: 'warning',
    exit: 1,
    what: 'The file has more than {limit} parts; what is behind them was not read.',
    how: 'Check that the article is whole; if not, save its text as .txt.',
  },
  'intake-mail-sealed': {
    severity: 'error',
    exit: 1,
    what: 'The mail is encrypted or sealed, and its text could not be read.',
    how: 'Open it in the mail program that has the key, and save its text as .txt or .html.',
  },
  'intake-mail-attachments': {
    severity: 'error',
    exit: 1,
    what: 'The mail has no text of its own; what it brings is attached: {names}.',
    how: 'Save the attachment; where it is a PDF, save its text as .txt, and add that.',
  },
  'intake-several': {
    severity: 'info',
    exit: 0,
    what: 'The file holds {count} articles; the first was read.',
    how: 'Add it to a library, which reads all of them.',
  },
  'intake-cut': {
    severity: 'warning',
    exit: 0,
    what: 'The page has more than {limit} elements; what is behind them was not read.',
    how: 'Check that the article is whole; if not, save its text as .txt.',
  },
  'intake-format': {
    severity: 'warning',
    exit: 0,
    what: 'There is no format "{format}"; the file was read as {used}.',
    how: 'Formats are {formats}.',
  },
  'feed-none': {
    severity: 'error',
    exit: 1,
    what: 'No feed was found in the file: it is {kind}.',
    how: 'Give a feed: RSS, Atom or JSON Feed. Of a list of feeds, give the feeds that it names.',
  },
  'feed-empty': {
    severity: 'error',
    exit: 1,
    what: 'The feed "{title}" has no entries.',
    how: 'Look at its address in a browser: it may have moved, or want a key.',
  },
  'feed-entry-bare': {
    severity: 'error',
    exit: 1,
    what: 'Entry {entry} of the feed, "{title}", has no text.',
    how: 'Add the page that it links to: {link}',
  },
  'feed-ends-early': {
    severity: 'warning',
    exit: 1,
    what: 'The feed ends in the middle of entry {entry}; what there is of it was read.',
    how: 'Load the feed again: the file was cut off on its way.',
  },
  'feed-long': {
    severity: 'warning',
    exit: 1,
    what: 'The feed has {count} entries; the first {limit} were read.',
    how: 'Split the file if the older ones are wanted.',
  },
  'feed-cut': {
    severity: 'warning',
    exit: 1,
    what: 'The feed is larger or deeper than {limit} elements allow; what is behind them was not read.',
    how: 'Split the file, or add the pages that it links to.',
  },
  'feed-entry-cut': {
    severity: 'warning',
    exit: 1,
    what: 'The text of entry {entry} of the feed is longer than {limit} characters; the rest was not read.',
    how: 'Add the page that it links to: {link}',
  },
  // library: articles and themes as files
  'field-type': {
    severity: 'warning',
    exit: 0,
    what: '"{key}" must be {expected}; it is {got}, and is passed over.',
    how: 'Correct the value, or remove the key.',
  },
  'article-front-matter': {
    severity: 'error',
    exit: 1,
    what: 'The article is left out because its front matter cannot be read: {reason}',
    how: '{how}',
  },
  'article-empty': {
    severity: 'warning',
    exit: 1,
    what: 'The file holds no text below its front matter and is left out.',
    how: 'Put the text of the article below the front matter, or delete the file.',
  },
  'inspect-unreadable': {
    severity: 'error',
    exit: 2,
    what: 'The article file cannot be read: {reason}.',
    how: 'Give the path of one article file that your user may read; "briefpress add" takes folders too.',
  },
  'article-unreadable': {
    severity: 'error',
    exit: 1,
    what: 'The article is left out because its file cannot be read: {reason}.',
    how: 'Check that it is an ordinary file of at most {limit} MB that your user may read.',
  },
  'article-encoding': {
    severity: 'warning',
    exit: 0,
    what: 'The file is not in UTF-8; characters that could not be read are shown as "\uFFFD".',
    how: 'Save it as UTF-8, or add the original again with "briefpress add".',
  },
  'article-name-twice': {
    severity: 'error',
    exit: 1,
    what: 'This file and "{other}" have one name, written in two ways; that one is used and this one is left out.',
    how: 'Rename one of them.',
  },
  'theme-front-matter': {
    severity: 'error',
    exit: 1,
    what: 'The theme is left out because its front matter cannot be read: {reason}',
    how: '{how}',
  },
  'theme-key-unknown': {
    severity: 'warning',
    exit: 1,
    what: 'A theme has no key "{key}" here, and what it holds is passed over.{meant}',
    how: 'Allowed are {allowed}.',
  },
  'theme-no-terms': {
    severity: 'warning',
    exit: 0,
    what: 'The theme "{theme}" has no terms, so that only articles that name it in their front matter belong to it.',
    how: 'Write the words or phrases that its articles use: terms: [ceasefire, truce].',
  },
  'theme-unreadable': {
    severity: 'error',
    exit: 1,
    what: 'The theme is left out because its file cannot be read: {reason}.',
    how: 'Check that it is an ordinary file of at most {limit} MB that your user may read.',
  },
  // render: templates, styles, fonts, words of the page
  'template-not-found': {
    severity: 'error',
    exit: 2,
    what: 'There is no template "{name}".',
    how: 'Use one of {known}, or write templates/{name}.hbs.',
  },
  'style-not-found': {
    severity: 'error',
    exit: 2,
    what: 'There is no style "{name}".',
    how: 'Use one of {known}, or write styles/{name}.css.',
  },
  'style-import': {
    severity: 'error',
    exit: 2,
    what: 'The style imports "{name}", which is not in the folder of styles.',
    how: 'Import a file beside the style by its name, such as @import "default.css"; addresses are never fetched.',
  },
  'template-syntax': {
    severity: 'error',
    exit: 2,
    what: 'The template cannot be read: {reason}.',
    how: 'Correct this line; every opened block needs its end, every {{ its }}.',
  },
  'template-helper': {
    severity: 'error',
    exit: 2,
    what: 'The template calls a helper "{name}", which does not exist.',
    how: 'Helpers are {known}; a field of the page is written without arguments.',
  },
  'template-partial': {
    severity: 'error',
    exit: 2,
    what: 'The template asks for a partial "{name}", which does not exist.',
    how: 'Use one of {known}, or write templates/partials/{name}.hbs.',
  },
  'template-raw': {
    severity: 'error',
    exit: 2,
    what: 'The template prints "{name}" without escaping, so that text of an article could act as HTML.',
    how: 'Write it with two braces.',
  },
  'template-field': {
    severity: 'error',
    exit: 2,
    what: 'The template could not be filled in: {reason}.',
    how: 'Compare the name with the packaged templates, which use every field of the page.',
  },
  'too-many-pages': {
    severity: 'warning',
    exit: 1,
    what: 'It takes {pages} pages, and should take {limit} at most.',
    how: 'Ask for less with "lengths" in the brief, choose fewer articles with "limit", or allow more with "pages".',
  },
  'missing-glyph': {
    severity: 'warning',
    exit: 1,
    what: 'No embedded font has {count} of the characters on the page, and a lozenge stands for each: {characters}.',
    how: 'Add a font of that script (src/render/fonts/font-families.ts says how), or leave the text out.',
  },
  'page-language-unknown': {
    severity: 'warning',
    exit: 0,
    what: 'The words of the page are not there in "{lang}" and are printed in English.',
    how: 'Set lang to one of {known}.',
  },
  'qr-too-long': {
    severity: 'info',
    exit: 0,
    what: 'The address of source {source} is too long for a QR code that a phone can read ({length} characters).',
    how: 'Give the article a shorter url; it is printed and linked as it is.',
  },
  // print: browser and PDF
  'browser-none': {
    severity: 'error',
    exit: 3,
    what: 'No browser could be started to print with. Tried, in this order: {tried}.',
    how: 'Install Chrome, Chromium or Edge, or name one with browser.path in briefpress.yaml or the variable BRIEFPRESS_BROWSER; "briefpress doctor" shows more.',
  },
  'browser-chosen-unusable': {
    severity: 'error',
    exit: 3,
    what: 'The browser named by {setting}, {path}, cannot be used: {reason}.',
    how: 'Name the executable of a Chrome, Chromium or Edge, or remove the setting to let briefpress search for one.',
  },
  'browser-sandbox-missing': {
    severity: 'error',
    exit: 3,
    what: 'The sandbox is required, and the browser does not start with it: {reason}.',
    how: 'Run as an ordinary user on a system that allows unprivileged user namespaces, or set browser.sandbox to auto.',
  },
  'browser-without-sandbox': {
    severity: 'info',
    exit: 0,
    what: 'The browser runs without its sandbox, because it does not start with it: {reason}.',
    how: 'The page can reach neither network nor files all the same; set browser.sandbox to off to go without asking, or to required to insist.',
  },
  'print-timeout': {
    severity: 'error',
    exit: 3,
    what: 'The browser took longer than {seconds} s for {step}, and was ended.',
    how: 'Raise browser.timeout in briefpress.yaml, or print less in one brief.',
  },
  'print-failed': {
    severity: 'error',
    exit: 3,
    what: 'The browser failed while printing: {reason}.',
    how: 'Run it again; if it fails again, see whether "briefpress doctor" prints its test page, and whether memory is short.',
  },
  // workspace
  'workspace-missing': {
    severity: 'error',
    exit: 2,
    what: 'Neither {folder} nor a folder above it is a workspace: none has briefpress.yaml, or briefs and library.',
    how: 'Go to your workspace, or make one with "briefpress init FOLDER".',
  },
  'settings-unreadable': {
    severity: 'error',
    exit: 2,
    what: 'The settings cannot be read: {reason}.',
    how: 'Make the file readable, or remove it to work with the defaults.',
  },
  'file-exists': {
    severity: 'error',
    exit: 2,
    what: 'The file is there already, and nothing was written.',
    how: 'Choose another name, or remove the file first.',
  },
  'file-not-written': {
    severity: 'error',
    exit: 3,
    what: 'The file cannot be written: {reason}.',
    how: 'Make sure that the folder is yours to write in and that the disk has room.',
  },
  'name-unsafe': {
    severity: 'error',
    exit: 2,
    what: 'The name "{name}" cannot be used for a file on every system.',
    how: 'Use lower-case letters, digits and hyphens, such as "{suggestion}".',
  },
  'template-unknown': {
    severity: 'error',
    exit: 2,
    what: 'There is no template "{template}".',
    how: '{hint}',
  },
  'brief-unknown': {
    severity: 'error',
    exit: 2,
    what: 'There is no brief "{brief}".',
    how: '{hint}',
  },
  'query-syntax': {
    severity: 'error',
    exit: 2,
    what: 'The search query is wrong at character {column}: {reason}. It reads: {shown}',
    how: 'Write words, "phrases", begin*, AND, OR, NOT, parentheses, and the fields site: author: theme: tag: since: until: lang:.',
  },

  // pipeline
  'html-without-print': {
    severity: 'warning',
    exit: 0,
    what: 'The HTML has no page numbers, since no browser could be started to count pages: {reason}',
    how: 'Run briefpress doctor to see what the browser lacks.',
  },
  'language-partly-read': {
    severity: 'info',
    exit: 0,
    what: 'Of the articles in {languages} ({count} of {all}) few statements and figures are found: the rules for them are English.',
    how: 'Add what matters by hand in the brief (docs/editing.md), or say so in the introduction.',
  },
  'brief-unreadable': {
    severity: 'error',
    exit: 2,
    what: 'The brief cannot be read: {reason}.',
    how: 'Check that the file is there and that you may read it.',
  },
  'edition-unreadable': {
    severity: 'error',
    exit: 2,
    what: 'The edition cannot be read: {reason}.',
    how: 'Give the path of an edition.json that briefpress build --to edition wrote.',
  },

  // verify
  'verify-no-pdf': {
    severity: 'error',
    exit: 2,
    what: 'This is not a PDF that can be read: {reason}.',
    how: 'Give the path of a PDF that briefpress build made.',
  },
  'verify-no-edition': {
    severity: 'error',
    exit: 2,
    what: 'This PDF carries no edition: briefpress did not make it.',
    how: 'Give the path of a PDF that briefpress build made.',
  },
  'verify-edition-removed': {
    severity: 'error',
    exit: 1,
    what: 'briefpress made this PDF, and the edition that it carried inside is gone: nothing in it can be checked.',
    how: 'Ask for the file as it was made; a copy that was printed to PDF again has lost it.',
  },
  'verify-attachment': {
    severity: 'error',
    exit: 1,
    what: 'The edition inside the PDF is not whole: {reason}.',
    how: 'The file was changed or damaged after it was made. Build it again, or ask for the file as it was made.',
  },
  'verify-gone': {
    severity: 'error',
    exit: 1,
    what: '{item}{where}: {fault}.',
    how: 'The page claims what the library cannot show. Compare it with the article, and build the briefing again.',
  },
  'verify-moved': {
    severity: 'warning',
    exit: 0,
    what: '{item}{where}: {fault}.',
    how: 'Nothing is wrong: the article was changed elsewhere since. Build again to have the new places in the edition.',
  },
  'verify-altered': {
    severity: 'error',
    exit: 1,
    what: '{item}{where}: {fault}.',
    how: 'The page was changed after it was made, or made by another template than is at hand. Do not trust it; build it again.',
  },
  'verify-not-on-page': {
    severity: 'error',
    exit: 1,
    what: '{item}{where} should be on the pages and is not: {fault}.',
    how: 'The pages were changed after they were made, or made by another template than is at hand. Build the PDF again.',
  },
  'verify-fixed-words': {
    severity: 'warning',
    exit: 0,
    what: 'Words of the template are not on the pages: {fault}.',
    how: 'The template or the style was changed since, or hides them. They are not from an article.',
  },
  'verify-foreign': {
    severity: 'error',
    exit: 1,
    what: 'Page {page} has words that neither the edition nor its template has: {fault}.',
    how: 'The page was changed after it was made, or made by another template than is at hand. Do not trust these words.',
  },
  'verify-overlay': {
    severity: 'error',
    exit: 1,
    what: 'Something was laid over page {page} after it was made: {fault}.',
    how: 'It is not of the edition. Remove notes and stamps in a PDF reader, or build the PDF again.',
  },
  'verify-no-template': {
    severity: 'warning',
    exit: 1,
    what: 'The page cannot be set again to compare every word ({reason}): only what is taken from articles was looked for on the pages.',
    how: 'Run it in the workspace that has the template and the style.',
  },
  'verify-other-version': {
    severity: 'warning',
    exit: 0,
    what: 'briefpress {made} made the PDF, and this is {this}: the fixed words of its templates may have changed since.',
    how: 'Where words are told as foreign or missing, verify with briefpress {made}.',
  },
  // cli: wrong use
  usage: {
    severity: 'error',
    exit: 2,
    what: '{reason}.',
    how: '{hint}',
  },
  'usage-command': {
    severity: 'error',
    exit: 2,
    what: 'There is no command "{command}".',
    how: '{hint}',
  },
  'usage-date': {
    severity: 'error',
    exit: 2,
    what: '"{date}" is not a date of the calendar.',
    how: 'Write it as year, month and day: 2025-03-09.',
  },
  'usage-exclusive': {
    severity: 'error',
    exit: 2,
    what: '{one} and {other} cannot be used together.',
    how: 'Leave one of them out.',
  },
  'not-opened': {
    severity: 'warning',
    exit: 1,
    what: 'The file was made, but no program could be started to show it: {reason}.',
    how: 'Open it by hand.',
  },

  // check
  'article-guessed': {
    severity: 'info',
    exit: 0,
    what: 'Of the article {article} the program had to guess: {fields}.',
    how: 'Correct the fields in its file and take them off the list "guessed".',
  },
  'story-shared': {
    severity: 'info',
    exit: 0,
    what: 'The article {article} holds the same text as {others}: one story, which a briefing counts once.',
    how: 'Nothing needs to be done; to choose which of them stands for the story, name it under select.articles of the brief.',
  },
  'side-silent': {
    severity: 'warning',
    exit: 1,
    what: 'In the brief {brief}, no article lets the side "{side}" of the theme {theme} speak.',
    how: 'Add articles in which it does, or check that the theme names its holders as the articles do.',
  },
  'actor-on-no-side': {
    severity: 'info',
    exit: 0,
    what: 'In the brief {brief}, {actor} is quoted {statements} times and stands on no side of the theme {theme}.',
    how: 'Add the name to the holders of a side, or give its side in library/actors.yaml ("none" where it takes none).',
  },
  // selection
  'theme-missing': {
    severity: 'error',
    exit: 2,
    what: 'The brief asks for the theme "{theme}", and the library has none of that name.{meant}',
    how: 'Correct the name (there are: {known}), or write library/themes/{theme}.md.',
  },
  'selected-article-missing': {
    severity: 'error',
    exit: 2,
    what: 'The brief names the article "{article}", and the library has none of that name.{meant}',
    how: 'Write the name of its file in library/articles without ".md"; "briefpress articles" lists them.',
  },
  'excluded-article-missing': {
    severity: 'warning',
    exit: 0,
    what: 'The brief excludes the article "{article}", and the library has none of that name.{meant}',
    how: 'Correct the name, or remove it from the list.',
  },
  'selection-limited': {
    severity: 'info',
    exit: 0,
    what: '{chosen} articles are taken; {beyond} more fit the brief and are beyond its limit of {limit}.',
    how: '"briefpress build --explain" names them; "limit" under "select" takes more.',
  },
  'selection-empty': {
    severity: 'error',
    exit: 2,
    what: 'No article is chosen of the {total} in the library: {looked}{outcome}.',
    how: 'Widen "select" in the brief, or add articles with "briefpress add"; "briefpress articles" shows what is there.',
  },
  'library-empty': {
    severity: 'error',
    exit: 2,
    what: 'No article is chosen, because the library holds none.',
    how: 'Add some with "briefpress add FILES…".',
  },
  // library: adding files
  'file-unreadable': {
    severity: 'error',
    exit: 1,
    what: 'Nothing is added from this path: {reason}.',
    how: 'Check how it is spelt and that your user may read it; an address begins with https://.',
  },
  'file-too-large': {
    severity: 'error',
    exit: 1,
    what: 'Nothing is added from this file: it has {size} MB, and at most {limit} are read.',
    how: 'Save the article alone, as text or as "web page, HTML only".',
  },
  'file-kind-unknown': {
    severity: 'error',
    exit: 1,
    what: 'Nothing is added from this file: it has {ending}, which cannot be read.',
    how: 'Save the article as one of {readable}.',
  },
  'file-kind-skipped': {
    severity: 'info',
    exit: 0,
    what: 'The file is passed over: it has {ending}, which cannot be read.',
    how: 'If it is an article, save it as one of {readable}.',
  },
  'file-link-skipped': {
    severity: 'info',
    exit: 0,
    what: 'The file is passed over: it is a link that leads out of the folder.',
    how: 'If it is an article, name the link itself, or the file that it leads to.',
  },
  'file-other-skipped': {
    severity: 'info',
    exit: 0,
    what: 'The file is passed over: it is neither a feed nor any other saved article.',
    how: 'If it is an article, save it as .html, .md or .txt.',
  },
  'pattern-empty': {
    severity: 'error',
    exit: 1,
    what: 'Nothing is added: no file answers to this pattern.',
    how: 'Check the folder in it, or name the files themselves; hidden files are left alone.',
  },
  'input-not-one': {
    severity: 'error',
    exit: 2,
    what: '{options} can be said of one file, address or standard input, and there are {count}.',
    how: 'Add them one by one.',
  },
  'input-none': {
    severity: 'error',
    exit: 1,
    what: 'Nothing can be read from standard input here.',
    how: 'Give the text through a pipe: "pbpaste | briefpress add -".',
  },
  'partial-left-out': {
    severity: 'warning',
    exit: 1,
    what: '{count} of its {all} entries have no more than the beginning of their article, and are left out.',
    how: 'Add it again with --linked, which fetches the pages that they lead to.',
  },
  'partial-no-address': {
    severity: 'warning',
    exit: 1,
    what: 'The entry "{title}" has no more than the beginning of its article and no address to fetch the rest from, and is left out.',
    how: 'Find the article in the browser, save the page, and add the file.',
  },
  'add-interrupted': {
    severity: 'warning',
    exit: 1,
    what: 'It was stopped before everything was read; the library has what is told above.',
    how: 'Run it again: what was added is recognised.',
  },
  // network: addresses that the user gave, and the links of feeds where the user asked for them
  'address-malformed': {
    severity: 'error',
    exit: 1,
    what: 'This cannot be read as an address.',
    how: 'Copy it from the browser again, whole, and put it in quotation marks.',
  },
  'address-scheme': {
    severity: 'error',
    exit: 1,
    what: 'Only http and https addresses are fetched, and this leads to "{scheme}".',
    how: '{hint}',
  },
  'address-credentials': {
    severity: 'error',
    exit: 1,
    what: 'The address holds a name or password, which would be sent, and is not fetched.',
    how: 'Save the page from the browser, where you are logged in, and add the file.',
  },
  'address-private': {
    severity: 'error',
    exit: 1,
    what: '{machine} is a machine of a private network, to which no feed, page or redirect may lead.',
    how: 'If it is yours, give the address there to "briefpress add" yourself.',
  },
  'address-unknown-host': {
    severity: 'error',
    exit: 1,
    what: 'The name {host} is not found.',
    how: 'Check how it is spelt, and that this machine is on the network.',
  },
  'address-unreachable': {
    severity: 'error',
    exit: 1,
    what: '{host} cannot be reached: {reason}.',
    how: 'Try again later; or save the page from the browser and add the file.',
  },
  'address-insecure': {
    severity: 'error',
    exit: 1,
    what: 'The connection to {host} is not secure, and nothing was read: {reason}.',
    how: 'Check the address and the clock of this machine; or save the page from the browser and add the file.',
  },
  'address-timeout': {
    severity: 'error',
    exit: 1,
    what: 'It took too long: {what} within {seconds} s.',
    how: 'Try again later; or save the page from the browser and add the file.',
  },
  'address-too-large': {
    severity: 'error',
    exit: 1,
    what: 'The page has more than the {limit} MB that an article may have, and was not read.',
    how: 'Save the article alone, as text or as "web page, HTML only", and add the file.',
  },
  'address-redirects': {
    severity: 'error',
    exit: 1,
    what: 'The site sends from address to address, {reason}.',
    how: 'Open it in the browser, save the page, and add the file.',
  },
  'address-robots': {
    severity: 'error',
    exit: 1,
    what: '{host} asks programs not to fetch this page (robots.txt).',
    how: 'Open it in the browser, save the page, and add the file.',
  },
  'address-robots-silent': {
    severity: 'error',
    exit: 1,
    what: '{host} fails to say which pages programs may fetch (robots.txt, status {status}), so that none is fetched.',
    how: 'Try again later; or save the page from the browser and add the file.',
  },
  'address-refused': {
    severity: 'error',
    exit: 1,
    what: 'The site does not hand the page out: {reason} (status {status}).',
    how: 'Open it in the browser, save the page, and add the file.',
  },
  'address-gone': {
    severity: 'error',
    exit: 1,
    what: 'There is no page at this address (status {status}).',
    how: 'Check how it is spelt; where the browser shows a page, save it there and add the file.',
  },
  'address-busy': {
    severity: 'error',
    exit: 1,
    what: 'The site asks to be left alone for longer than it is waited for (status {status}).',
    how: 'Try again later; or save the page from the browser and add the file.',
  },
  'address-server-failed': {
    severity: 'error',
    exit: 1,
    what: 'The site failed to answer (status {status}).',
    how: 'Try again later; or save the page from the browser and add the file.',
  },
  'address-status': {
    severity: 'error',
    exit: 1,
    what: 'The site answered with no page (status {status}).',
    how: 'Open it in the browser, save the page, and add the file.',
  },
  'address-kind': {
    severity: 'error',
    exit: 1,
    what: 'There is no page at this address, but {kind}.',
    how: 'Give the address of the article itself; or save its text as .txt and add the file.',
  },
  'address-packing': {
    severity: 'error',
    exit: 1,
    what: 'The page cannot be unpacked: {reason}.',
    how: 'Open it in the browser, save the page, and add the file.',
  },
  'article-not-added': {
    severity: 'error',
    exit: 1,
    what: 'Nothing is added from this file: {reason}.',
    how: 'Mend what the reason names and add the file again; what was added already is recognised.',
  },
  'article-shorter': {
    severity: 'warning',
    exit: 0,
    what: 'The text of "{article}" is kept: it has {had} words, what was read now only {has}.',
    how: 'If the shorter text is right, delete the article from library/articles and add the file again.',
  },
  // library/edit and pipeline: articles edit, rm, merge
  'article-unknown': {
    severity: 'error',
    exit: 2,
    what: 'The library has no article "{article}".{meant}',
    how: '"briefpress articles" lists the ids. To search for the word "edit", "rm" or "merge", write it after "--".',
  },
  'theme-unknown': {
    severity: 'error',
    exit: 2,
    what: 'There is no theme "{theme}".{hint}',
    how: 'Themes are the files of library/themes: {known}.',
  },
  'assignment-wrong': {
    severity: 'error',
    exit: 2,
    what: '"{assignment}" cannot be set: {reason}.',
    how: 'Write key=value, and for lists also key+=value or key-=value; keys are {keys}.',
  },
  'merge-alone': {
    severity: 'error',
    exit: 2,
    what: 'There is nothing to merge "{article}" with: it is named more than once, and no other is.',
    how: 'Name the article to keep first, then those that are the same: briefpress articles merge KEEP OTHER.',
  },
  'merge-unlike': {
    severity: 'error',
    exit: 2,
    what: 'Nothing was merged: "{article}" has neither address nor title nor text in common with "{keep}".',
    how: 'Look at both; if they are one article all the same, merge them with --force.',
  },
  'article-in-brief': {
    severity: 'error',
    exit: 2,
    what: 'Nothing was removed, for this brief names the article "{article}".',
    how: 'Take it out of the brief first, or remove it all the same with --force.',
  },
  'article-gone-from-brief': {
    severity: 'warning',
    exit: 1,
    what: 'This brief names the article "{article}", which {fate}.',
    how: '{how}',
  },
  'changes-unfinished': {
    severity: 'warning',
    exit: 1,
    what: 'A change of several articles that was interrupted could not be finished: {reason}.',
    how: 'Make sure that the folder is yours to write in; the next command finishes it.',
  },
  'changes-foreign': {
    severity: 'warning',
    exit: 1,
    what: 'The plan of an interrupted change is damaged, or names files that are no articles of this library; it was removed.',
    how: 'Look whether the articles that were being changed are as they should be. Nothing was done by this plan.',
  },
  'editor-missing': {
    severity: 'error',
    exit: 2,
    what: 'No editor can be opened for this file: {reason}.',
    how: '{how}',
  },
  'editor-failed': {
    severity: 'error',
    exit: 1,
    what: 'The editor "{editor}" did not end well: {reason}. The file is as the editor left it.',
    how: 'Check what VISUAL or EDITOR names.',
  },
  // library/stories
  'article-is-copy': {
    severity: 'info',
    exit: 0,
    what: 'The address is one of the copies of "{article}", which stays as it is.',
    how: 'To have it as an article of its own, take the address off "copies" there and add it again.',
  },
  'article-same-story': {
    severity: 'info',
    exit: 0,
    what: 'The article holds the same text as {others}: one story, which a briefing counts once.',
    how: 'Nothing needs to be done: each stays an article of its own, and a briefing names all sites.',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DiagnosticCode = keyof typeof catalogue;
