// The browser comes with @sparticuz/chromium, or is found on the machine, or is downloaded when it is first needed
// (src/print/find-browser.ts): puppeteer's own install step must not download one, for it fails where it cannot.
module.exports = { skipDownload: true };
