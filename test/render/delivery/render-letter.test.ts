import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { BriefpressError } from '../../../src/diagnostics/diagnostic.ts';
import { loadLetter } from '../../../src/render/delivery/load-letter.ts';
import type { LetterEdition, LetterRequest } from '../../../src/render/delivery/model.ts';
import { renderLetter } from '../../../src/render/delivery/render-letter.ts';
import { packaged } from '../small-edition.ts';

const EDITION: LetterEdition = {
  title: 'Quays & <bridges>',
  kind: 'Weekly briefing',
  question: 'Who pays?',
  lang: 'en',
  date: '2025-03-10',
  number: 3,
  revision: 1,
  summary: [
    { text: 'The quays rise by “half a metre” & more.', source: 'Harbour Times' },
    { text: 'Mine.\nOwn.', source: null },
  ],
  keyFigures: [
    { qualifier: 'about', display: '1,400', label: 'boats use the quays', sources: ['Harbour Times', 'Island Post'] },
  ],
};
const REQUEST: LetterRequest = {
  lang: null,
  subject: null,
  attached: true,
  link: null,
  leave: 'https://example.org/leave?a=1&b=2',
};

const render = (edition: Partial<LetterEdition> = {}, request: Partial<LetterRequest> = {}) =>
  renderLetter({ ...EDITION, ...edition }, { ...REQUEST, ...request }, loadLetter(packaged.templates));

describe('a letter', () => {
  it('says until when it is not to be published, in the language of the reader', () => {
    const edition = { embargo: { until: '2025-03-12T07:00:00+01:00' } };
    const { text, html } = render(edition);
    for (const body of [text, html]) expect(body).toContain('Embargoed until 12 March 2025, 07:00 UTC+1');
    expect(render(edition, { lang: 'de' }).text).toMatch(/12\. März 2025/);
    expect(render().text).not.toContain('mbargo');
  });

  it('says in text what the edition says, with the names of the sources', () => {
    const { subject, text } = render();
    expect(subject).toBe('Quays & <bridges>, No 3');
    expect(text).toBe(`Quays & <bridges>
Weekly briefing · No 3 · 10 March 2025

Who pays?

Summary

- The quays rise by “half a metre” & more. [Harbour Times]

- Mine. Own.

Key figures

- about 1,400: boats use the quays [Harbour Times, Island Post]

The whole briefing is attached as a PDF.

-- 
The sentences and figures above are those of the edition; their sources are named beside them.
To stop receiving this briefing: https://example.org/leave?a=1&b=2
`);
  });

  it('says the same in HTML, where nothing of an article is markup', () => {
    const { html } = render({ summary: [{ text: '<script>alert(1)</script>', source: '"><img src=x>' }] });
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('Quays &amp; &lt;bridges&gt;');
  });

  it('takes nothing of an article for a template', () => {
    expect(render({ summary: [{ text: '{{title}} {{{x}}} {{> y}}', source: null }] }).text).toContain(
      '{{title}} {{{x}}} {{> y}}',
    );
  });

  it('has the words around it in the language of the reader, and what is quoted as it is', () => {
    const { subject, text } = render({}, { lang: 'de-AT' });
    expect(subject).toBe('Quays & <bridges>, Nr. 3');
    expect(text).toContain('Die ganze Ausgabe ist als PDF angehängt.');
    expect(text).toContain('The quays rise by');
    expect(render({}, { lang: 'cy' }).text).toContain('The whole briefing is attached');
  });

  it('leads to the PDF where it is not attached, and says that a revision replaces another', () => {
    const { text } = render({ revision: 2 }, { attached: false, link: 'https://example.org/q.pdf' });
    expect(text).toContain('The whole briefing (PDF): https://example.org/q.pdf');
    expect(text).not.toContain('attached');
    expect(text).toContain('This revision replaces the one that you received before.');
    expect(text).toContain('No 3 · revision 2');
  });

  it('leaves out what an edition does not have', () => {
    const { text, html } = render({ question: null, summary: [], keyFigures: [] }, { leave: null });
    expect(text).not.toMatch(/Summary|Key figures|Who pays|To stop/);
    expect(html).not.toMatch(/<h2/);
  });

  it('has the subject that the brief says', () => {
    expect(render({}, { subject: 'No {number} of {date}: {title} {x}' }).subject).toBe(
      'No 3 of 2025-03-10: Quays & <bridges> {x}',
    );
  });

  it('is made by a workspace’s own template, whose mistakes are told', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'briefpress-letter-'));
    mkdirSync(path.join(folder, 'email'));
    writeFileSync(path.join(folder, 'email/text.hbs'), 'Hello: {{title}}\n');
    const own = () => renderLetter(EDITION, REQUEST, loadLetter([folder, ...packaged.templates]));
    expect(own().text).toBe('Hello: Quays & <bridges>\n');
    expect(own().html).toContain('<h1');
    writeFileSync(path.join(folder, 'email/text.hbs'), '\n{{titel}}');
    expect(own).toThrow(BriefpressError);
    expect(own).toThrow(/there is no field "titel"/);
    rmSync(folder, { recursive: true });
  });
});
