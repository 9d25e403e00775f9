/** Keywords by which printers and jobs say how they are → words (RFC 8011, sections 5.3.8 and 5.4.12; PWG 5100.9). */

const WORDS: Readonly<Record<string, string>> = {
  'connecting-to-device': 'connecting to the printer',
  'cover-open': 'a cover is open',
  'developer-empty': 'out of developer',
  'developer-low': 'low on developer',
  'door-open': 'a door is open',
  'fuser-over-temp': 'the fuser is too hot',
  'fuser-under-temp': 'the fuser is warming up',
  'input-tray-missing': 'a tray is missing',
  'interlock-open': 'something is not closed',
  'interpreter-resource-unavailable': 'it has too little memory',
  'marker-supply-empty': 'out of ink',
  'marker-supply-low': 'low on ink',
  'marker-waste-almost-full': 'the waste box is almost full',
  'marker-waste-full': 'the waste box is full',
  'media-empty': 'out of paper',
  'media-jam': 'paper is jammed',
  'media-low': 'low on paper',
  'media-needed': 'it asks for paper of another kind',
  'moving-to-paused': 'about to pause',
  offline: 'offline',
  'opc-life-over': 'the drum is used up',
  'opc-near-eol': 'the drum is almost used up',
  'output-area-almost-full': 'the output tray is almost full',
  'output-area-full': 'the output tray is full',
  'output-tray-missing': 'the output tray is missing',
  paused: 'paused',
  shutdown: 'switched off',
  'spool-area-full': 'its memory is full',
  stopping: 'about to stop',
  'stopped-partly': 'partly stopped',
  'timed-out': 'it does not answer',
  'toner-empty': 'out of toner',
  'toner-low': 'low on toner',
  'aborted-by-system': 'the printer gave up',
  'compression-error': 'it could not unpack the document',
  'document-access-error': 'it could not read the document',
  'document-format-error': 'it found the document damaged',
  'document-unprintable-error': 'it cannot print the document',
  'errors-detected': 'errors were found',
  'job-canceled-at-device': 'somebody canceled it at the printer',
  'job-canceled-by-operator': 'an operator canceled it',
  'job-canceled-by-user': 'a user canceled it',
  'job-completed-with-errors': 'with errors',
  'job-completed-with-warnings': 'with warnings',
  'job-data-insufficient': 'the document is not whole',
  'job-hold-until-specified': 'held until a set time',
  'job-incoming': 'the document is arriving',
  'job-interpreting': 'the document is being read',
  'job-password-wait': 'it waits for a password at the printer',
  'job-queued': 'it waits its turn',
  'job-release-wait': 'it waits to be released at the printer',
  'job-spooling': 'the document is being stored',
  'printer-stopped': 'the printer has stopped',
  'printer-stopped-partly': 'part of the printer has stopped',
  'resources-are-not-ready': 'something that it needs is not there',
  'unsupported-document-format': 'the printer does not know the format',
  'waiting-for-user-action': 'somebody has to do something at the printer',
};

/** Said of every job that is under way, or meant for programs. */
const SILENT =
  /^(?:none|other|job-printing|job-transforming|job-outgoing|processing-to-stop-point|job-completed-successfully|cups-.*|com\..*)$/;

/** Each once, in their order; a keyword that nobody has put in words stays as it is, without its hyphens. */
export function reasonsInWords(reasons: readonly string[]): readonly string[] {
  const bare = reasons.map((reason) => reason.toLowerCase().replace(/-(?:error|warning|report)$/, ''));
  const known = reasons.map((reason, i) => (WORDS[reason.toLowerCase()] ? reason.toLowerCase() : (bare[i] ?? '')));
  return [...new Set(known.filter((reason) => !SILENT.test(reason)).map((r) => WORDS[r] ?? r.replaceAll('-', ' ')))];
}
