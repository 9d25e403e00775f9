/** An edition and a reader → the letter that brings it: subject, text and HTML. Pure; every sentence is the edition's own. */
import { fillTemplate } from '../templates/fill-template.ts';
import { isRightToLeft } from '../view/direction.ts';
import { wordQualifier } from '../view/qualifiers.ts';
import { wordsOf } from '../words/words-of.ts';
import { deliveryWords, hasDeliveryWords } from './delivery-words.ts';
import { embargoWords, issueWords } from './issue-words.ts';
import type { LetterTemplates } from './load-letter.ts';
import type { LetterEdition, LetterRequest } from './model.ts';

export interface RenderedLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Line ends in an article's or an editor's words would break the lines of a text. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function subjectOf({ title, number, date }: LetterEdition, { subject }: LetterRequest, issue: string): string {
  if (subject === null) return plain(`${title}, ${issue}`);
  const facts: Readonly<Record<string, string>> = { title, number: String(number), date };
  return plain(subject.replace(/\{(title|number|date)\}/g, (_, name: string) => facts[name] ?? ''));
}

/** What templates/email/*.hbs may print (docs/templates.md). */
function viewLetter(edition: LetterEdition, request: LetterRequest) {
  // A reader whose language the program does not speak gets the words of the page.
  const lang = request.lang !== null && hasDeliveryWords(request.lang) ? request.lang : edition.lang;
  const { words } = wordsOf(lang);
  const around = deliveryWords(lang);
  const { issue, day } = issueWords(edition, lang);
  return {
    lang: edition.lang,
    direction: isRightToLeft(edition.lang) ? 'rtl' : 'ltr',
    subject: subjectOf(edition, request, issue),
    title: plain(edition.title),
    question: edition.question === null ? null : plain(edition.question),
    kind: plain(edition.kind),
    issue,
    day,
    embargo: edition.embargo === undefined ? null : embargoWords(edition.embargo.until, lang),
    replaces: edition.revision > 1 ? around.replaces : null,
    summary: {
      title: words.summary,
      items: edition.summary.map(({ text, source }) => ({ text: plain(text), source: source && plain(source) })),
    },
    figures: {
      title: words.keyFigures,
      items: edition.keyFigures.map(({ qualifier, display, label, sources }) => ({
        number: plain([wordQualifier(qualifier, words) ?? '', display].join(' ')),
        label: plain(label),
        sources: sources.length === 0 ? null : sources.map(plain).join(', '),
      })),
    },
    attached: request.attached ? around.attached : null,
    link: request.link === null ? null : { label: around.linked, href: request.link },
    provenance: around.provenance,
    leave: request.leave === null ? null : { label: around.leave, href: request.leave },
  };
}

/** Throws a BriefpressError with every mistake of the templates. */
export function renderLetter(
  edition: LetterEdition,
  request: LetterRequest,
  templates: LetterTemplates,
): RenderedLetter {
  const view = viewLetter(edition, request);
  const html = fillTemplate(setOf(templates.html, false), view);
  const text = fillTemplate(setOf(templates.text, true), view)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { subject: view.subject, text: `${text}\n`, html };
}

type TemplateSet = Parameters<typeof fillTemplate>[0];

/** One set for each template, so that it is compiled once for all readers. */
const sets = new WeakMap<LetterTemplates['html'], TemplateSet>();

function setOf(template: LetterTemplates['html'], plainText: boolean): TemplateSet {
  const set = sets.get(template) ?? { template, partials: [], plainText };
  sets.set(template, set);
  return set;
}
