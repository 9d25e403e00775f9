/**
 * An HTML file and an executable → its PDF, as a short script on Puppeteer would make it: launch, set, print, close.
 * The second thing that bench/print.mjs measures against.
 * Usage: node bench/bare-puppeteer.mjs BROWSER FILE.html FILE.pdf
 */
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer';

const [executablePath, from, path] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, headless: 'shell', pipe: true, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.setContent(readFileSync(from, 'utf8'), { waitUntil: 'load' });
await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
await browser.close();
