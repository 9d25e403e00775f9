// The browser comes with @sparticuz/chromium, or is found on the machine (src/print/find-browser.ts),
// so puppeteer's install step must not download one of its own: that step fails where it cannot.
module.exports = { skipDownload: true };
