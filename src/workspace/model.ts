/** A folder with briefs, library, templates, styles and output, and its settings. */
import type { BrowserSettings } from '../print/model.ts';

/** The server that takes mail, and what stands on every message. Secrets are never in it, only where they are to be found. */
export interface MailSettings {
  /** `Name <address>` or an address. */
  readonly from: string;
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte, after STARTTLS (and not without it), or none. */
  readonly security: 'tls' | 'starttls' | 'none';
  /** Null where the server asks for no login. */
  readonly user: string | null;
  /** Name of an environment variable. */
  readonly passwordEnv: string | null;
  /** Absolute path of a file outside the workspace. */
  readonly passwordFile: string | null;
  /** A PEM file of certificates to trust besides the machine's, absolute. */
  readonly certificates: string | null;
  /** Messages a minute at most; null for no limit. */
  readonly rate: number | null;
  /** mailto: or https: address by which a reader leaves; {address} stands for the reader's. Null for none. */
  readonly listUnsubscribe: string | null;
  /** Address that is told what the schedule has given up; null for none. */
  readonly reportTo: string | null;
}

export interface Settings {
  /** Language of the page where a brief does not say. */
  readonly lang: string;
  readonly template: string;
  readonly style: string;
  readonly paper: string;
  readonly timezone: string;
  readonly limits: {
    /** Words of one article that an edition may print, where its brief does not say. */
    readonly quotedWordsPerArticle: number;
  };
  readonly browser: BrowserSettings;
  /** Null where no mail can be sent. */
  readonly mail: MailSettings | null;
  /** For scripts and styles beyond the packaged families: names of packages installed here, paths of files and folders. */
  readonly fonts: readonly string[];
}

export interface Workspace {
  /** Absolute path. */
  readonly root: string;
  readonly settings: Settings;
  readonly folders: {
    readonly briefs: string;
    readonly articles: string;
    readonly themes: string;
    readonly templates: string;
    readonly styles: string;
    readonly output: string;
    /** .briefpress: the index and the ledger. */
    readonly data: string;
  };
}
