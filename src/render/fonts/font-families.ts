/**
 * The families of the packaged styles: which package holds them, and which weights the styles use.
 *
 * Static weights only: Chromium embeds variable fonts as Type 3, without name or hinting. A workspace adds other scripts
 * by fonts of its own: see added-fonts.ts.
 */
export interface FontFamily {
  readonly family: string;
  /** Under @fontsource/. */
  readonly packageName: string;
  readonly faces: readonly { readonly weight: number; readonly style: 'normal' | 'italic' }[];
  /** In the order in which they are asked for a character. */
  readonly subsets: readonly string[];
}

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'greek-ext', 'vietnamese'];

const FACES = [
  { weight: 400, style: 'normal' },
  { weight: 400, style: 'italic' },
  { weight: 600, style: 'normal' },
] as const;

export const fontFamilies: readonly FontFamily[] = [
  {
    family: 'Source Serif 4',
    packageName: 'source-serif-4',
    faces: [...FACES, { weight: 600, style: 'italic' }],
    subsets: SUBSETS,
  },
  { family: 'Source Sans 3', packageName: 'source-sans-3', faces: FACES, subsets: SUBSETS },
];
