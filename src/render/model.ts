/** What rendering takes besides the edition: templates, style and fonts, already read. */
import type { RichBlock } from '../text/rich-text.ts';

/** A template or partial. `file` is the path that diagnostics name. */
export interface TemplateFile {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** First and last code point of a run of characters, both included. */
export type CharacterRange = readonly [first: number, last: number];

export type FontFormat = 'woff2' | 'woff' | 'truetype' | 'opentype';

/** One static font file: one family, weight and style, and the subset of characters that it is for. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly subset: string;
  /** The characters that the page may ask of this file. */
  readonly ranges: readonly CharacterRange[];
  readonly format: FontFormat;
  readonly data: Uint8Array;
  /** True for a font of the workspace: asked for what the packaged ones lack, and under its own name where a style has it. */
  readonly added?: boolean;
}

export interface RenderAssets {
  readonly template: TemplateFile;
  readonly partials: readonly TemplateFile[];
  /** The style with everything that it imports. */
  readonly css: string;
  readonly fonts: readonly FontFile[];
}

export interface RenderOptions {
  /**
   * Page (from 1) of each section id, and how far down it as a decimal, from an earlier print (3.25 is a quarter down the
   * third page): makes the list of contents, in the order of the page. Null for a page without it.
   */
  readonly contents: Readonly<Record<string, number>> | null;
  /**
   * The same: names the section in the running heads. Taken from `contents` where
   * it is left out; null for heads that name the title alone.
   */
  readonly sections?: Readonly<Record<string, number>> | null;
  /**
   * 'close' takes a little of the space between lines and parts, never of the type: for a page of which only a tail
   * would stand on the last sheet; 'closest' takes as much as lines and parts can give. 'normal' where it is left out.
   */
  readonly spacing?: 'normal' | 'close' | 'closest';
  /** 'two' for left and right pages that mirror each other; as the edition has it where it is left out. */
  readonly sides?: 'two';
  /** 'screen' for a page that is read in a browser, on a phone too, and not printed first; 'print' where it is left out. */
  readonly medium?: 'print' | 'screen';
  /** False for a page without those pictures that it can do without; true where it is left out. */
  readonly pictures?: boolean;
  /** Titles stand as they are though no font here has their letters: as on a page that was printed with other fonts. */
  readonly showAll?: boolean;
}

/** Editor's text, as the template's `rich` helper takes it. */
export type EditorText = readonly RichBlock[];
