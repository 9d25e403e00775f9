/**
 * A folder → the only fonts that a browser may find on the machine: one, which has no character that is ever printed.
 *
 * A page brings its fonts with it. What it lacks the browser would take from the fonts of the system, which differ from
 * machine to machine; and where the system has none at all, Chromium ends itself over the first missing character.
 * Fontconfig (Linux) reads the file that FONTCONFIG_FILE names in place of the system's own; elsewhere nothing reads it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** TrueType, of U+E000 alone (private use): what standInFont of src/render makes of that character; a test holds it so. */
const LINES = [
  'AAEAAAAKAIAAAwAgT1MvMggyB0wAAACsAAAAXGNtYXAAEMA1AAABCAAAAChnbHlmCAsEwQAAATAAAAA4aGVhZGGgQ3AAAAFoAAAANmhoZWEFrA',
  'IpAAABoAAAACRobXR4BXgAMgAAAcQAAAAIbG9jYQAAADgAAAHMAAAADG1heHAABQAJAAAB2AAAACBuYW1lCW8Z2wAAAfgAAACQcG9zdAADAAAA',
  'AAKIAAAAIAAEArwBkAAFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAAA//8DIP84AAADIADIAA',
  'AAAAAAAAAB9AKUAAAAIAAAAAAAAQADAAoAAAAMAAwAAAAAABwAAAAAAAAAAQAA4AAAAOAAAAAAAQACADIACgKKAooAAwAHAAABAQEBAQEBAQAy',
  'ASwBLP7U/0wAtAC0/0wBSgFA/sD+wAFA/0AAwADAAAEAAAABAAAAAAAAXw889QADA+gAAAAAAAAAAAAAAAAAAAAAAAAAAAKKAooAAAAIAAIAAQ',
  'AAAAAAAQAAAyD/OAAAArwAAAAyAooAAQAAAAAAAAAAAAAAAAAAAAICvAAAArwAMgAAAAAAAAAAAAAAOAABAAAAAgAIAAIAAAAAAAEAAAAAAAAA',
  'AAAAAAAAAAAAAAAABAA2AAMAAQQJAAEAGgAAAAMAAQQJAAIADgAaAAMAAQQJAAQAGgAoAAMAAQQJAAYAGABCAE0AaQBzAHMAaQBuAGcAIABTAG',
  '8AcgB0AHMAUgBlAGcAdQBsAGEAcgBNAGkAcwBzAGkAbgBnACAAUwBvAHIAdABzAE0AaQBzAHMAaQBuAGcAUwBvAHIAdABzAAMAAAAAAAAAAAAA',
  'AAAAAAAAAAAAAAAAAAAAAAAAAAA=',
];
export const lastResortFont: Uint8Array = Buffer.from(LINES.join(''), 'base64');

const xml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Writes font and configuration, and gives the variables for the browser's process. */
export function makePrivateFonts(profile: string): Readonly<Record<string, string>> {
  const folder = path.join(profile, 'fonts');
  const settings = path.join(folder, 'fonts.conf');
  const places = `<dir>${xml(folder)}</dir><cachedir>${xml(folder)}</cachedir>`;
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'last-resort.ttf'), lastResortFont);
  writeFileSync(settings, `<?xml version="1.0"?><fontconfig>${places}</fontconfig>`);
  return { FONTCONFIG_FILE: settings };
}
