/** The phrases of one language by which the furniture of mails is known, as data; written like those of PhraseTable. */

export interface MailTable {
  /** Links to the mail as a web page. */
  readonly online: readonly string[];
  /** Lines that are furniture of mails when they are nothing but this. */
  readonly lines: readonly string[];
  /** Words anywhere in a short paragraph above or below the text that only a mail's furniture has. */
  readonly notices: readonly string[];
  /** Words of paragraphs with which the part below the text begins: why this came, how to end it. */
  readonly footers: readonly string[];
  /** Labels over what somebody paid for. */
  readonly sponsors: readonly string[];
  /** Lines that name who paid; what they paid for stands below, or elsewhere. */
  readonly supporters: readonly string[];
  /** Words of notices that forbid reading what was meant for others. */
  readonly disclaimers: readonly string[];
  /** Lines above a mail that is passed on. */
  readonly forwarded: readonly string[];
  /** Lines above a mail that is answered. */
  readonly answered: readonly string[];
  /** What is put before the subject of an answer, or of a mail that is passed on. */
  readonly prefixes: readonly string[];
  /** Names of the fields of a mail, as programs write them above one that is passed on. */
  readonly from: readonly string[];
  readonly sent: readonly string[];
  readonly subject: readonly string[];
  readonly to: readonly string[];
  /** Words in a sender's name that no person's has; lower case. */
  readonly papers: readonly string[];
  /** Words between a person and a paper: "Jane Doe from The Paper". */
  readonly of: readonly string[];
}
