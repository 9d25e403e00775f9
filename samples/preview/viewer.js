/**
 * The page of a preview: listens for states, and draws each new PDF into the sheets of the one before. A sheet changes when
 * its new picture is ready, so that nothing flickers and the place where one was reading stays where it is.
 */
import { getDocument } from './pdfjs.mjs';

const [title, state, problems, pages] = ['title', 'state', 'problems', 'pages'].map((id) =>
  document.getElementById(id),
);
/** Pixels of CSS a point of paper: sheets are shown as large as they are. */
const SCALE = 96 / 72;
/** The version that is drawn, or being drawn. */
let wanted = 0;

function element(name, text, ...children) {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
}

function showProblems(list) {
  const errors = list.some(({ severity }) => severity === 'error');
  problems.hidden = list.length === 0;
  problems.className = errors ? 'error' : 'warning';
  const items = list.map(({ severity, place, what, how }) => {
    const where = place === '' ? [] : [element('code', place), ': '];
    return element('li', '', ...where, `${severity}: ${what}`, ...(how === '' ? [] : [element('p', how)]));
  });
  problems.replaceChildren(...(items.length === 0 ? [] : [element('ul', '', ...items)]));
}

function tell({ busy, stale, version, pages: count }) {
  document.documentElement.classList.remove('lost');
  document.documentElement.classList.toggle('stale', stale && !busy);
  if (busy) return 'Printing …';
  if (stale) return 'Not printed: below is the last good print';
  if (version === 0) return 'Not printed';
  return count === 1 ? '1 page' : `${count} pages`;
}

/** Makes as many sheets as there are pages; those that are there keep their pictures until the new ones are drawn. */
function sheets(count) {
  for (const other of pages.querySelectorAll(':scope > :not(.sheet)')) other.remove();
  while (pages.children.length < count) pages.append(Object.assign(element('div', ''), { className: 'sheet' }));
  while (pages.children.length > count) pages.lastElementChild.remove();
  return [...pages.children];
}

async function drawPage(pdf, number, count, sheet) {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale: SCALE * Math.max(1, window.devicePixelRatio) * 1.25 });
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.floor(viewport.width), Math.floor(viewport.height)];
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `Page ${number} of ${count}`);
  await page.render({ canvas, canvasContext: canvas.getContext('2d'), viewport }).promise;
  const { width, height } = page.getViewport({ scale: SCALE });
  sheet.style.width = `${width}px`;
  sheet.style.aspectRatio = `${width} / ${height}`;
  sheet.replaceChildren(canvas);
}

/** The sheets in sight come first. */
function byNearness(list) {
  const distance = (sheet) => {
    const { top, bottom } = sheet.getBoundingClientRect();
    return Math.max(0, top - window.innerHeight, -bottom);
  };
  return list.map((sheet, i) => ({ sheet, number: i + 1 })).sort((a, b) => distance(a.sheet) - distance(b.sheet));
}

async function draw(version) {
  const address = `print.pdf?${version}`;
  const loading = getDocument({ data: await (await fetch(address)).arrayBuffer() });
  try {
    const pdf = await loading.promise;
    for (const { sheet, number } of byNearness(sheets(pdf.numPages))) {
      if (version !== wanted) return;
      await drawPage(pdf, number, pdf.numPages, sheet);
    }
    document.documentElement.dataset.drawn = String(version);
  } finally {
    await loading.destroy();
  }
}

/** Where the pages cannot be drawn, the browser's own viewer shows them, from the first on. */
function embed(version, reason) {
  console.warn(reason);
  const frame = Object.assign(document.createElement('iframe'), { src: `print.pdf?${version}`, title: 'The PDF' });
  pages.replaceChildren(frame);
}

const events = new EventSource('events');
events.addEventListener('state', ({ data }) => {
  const next = JSON.parse(data);
  title.textContent = next.title;
  document.title = `${next.title} – preview`;
  state.textContent = tell(next);
  showProblems(next.problems);
  if (next.version === wanted || next.version === 0) return;
  wanted = next.version;
  draw(next.version).catch((reason) => {
    if (next.version === wanted) embed(next.version, reason);
  });
});
events.addEventListener('error', () => {
  document.documentElement.classList.add('lost');
  state.textContent = 'The preview has ended';
});
