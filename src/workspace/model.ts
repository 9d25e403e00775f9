/** A folder with briefs, library, templates, styles and output, and its settings. */
import type { BrowserSettings } from '../print/model.ts';

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
