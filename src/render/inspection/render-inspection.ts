/** What reading found in one article → one HTML page that needs nothing else: the text with every finding marked in place. */
import { handlebars } from '../templates/handlebars.ts';
import { inspectionCss } from './inspection-css.ts';
import { anchorOf, markText } from './mark-text.ts';
import type { InspectedPage, MarkKind } from './model.ts';

const LEGEND: readonly (readonly [kind: MarkKind | 'opens', means: string])[] = [
  ['summary', 'chosen for the summary'],
  ['figure', 'key figure'],
  ['label', 'what a key figure counts'],
  ['statement', 'words of a statement'],
  ['source', 'who makes it'],
  ['cue', 'the word that attributes it'],
  ['event', 'event of the timeline'],
  ['date', 'the words of its date'],
  ['opens', 'a sentence begins'],
];

/** Kinds of blocks as classes; text of an article is data here, and escaped by Handlebars wherever it stands. */
const TEMPLATE = `<!doctype html>
<html lang="{{lang}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
<style>${inspectionCss}</style>
</head>
<body>
<h1>{{title}}</h1>
<p class="facts">{{#each facts}}{{#unless @first}} · {{/unless}}{{this}}{{/each}}</p>
<ul class="legend">
{{#each legend}}<li><span class="{{kind}}">{{means}}</span></li>
{{/each}}</ul>
<main lang="{{lang}}">
{{#each blocks}}<p class="{{kind}}">{{#each pieces}}{{#each anchors}}<a id="{{this}}"></a>{{/each}}{{#if classes}}<span class="{{classes}}"{{#if note}} title="{{note}}"{{/if}}>{{text}}</span>{{else}}{{text}}{{/if}}{{/each}}</p>
{{/each}}</main>
{{#each lists}}<h2>{{title}} ({{rows.length}})</h2>
{{#if rows}}<table>
{{#each rows}}<tr><td><a href="#{{anchor}}">{{number}}</a></td>{{#each cells}}<td>{{this}}</td>{{/each}}</tr>
{{/each}}</table>
{{/if}}{{/each}}<h2>Taken out ({{removed.length}})</h2>
{{#if removed}}<ul class="removed">
{{#each removed}}<li><b>{{why}}</b>: {{text}}</li>
{{/each}}</ul>
{{/if}}</body>
</html>
`;

const template = handlebars.compile(TEMPLATE, { strict: true, preventIndent: true });

/** The same page gives the same text. */
export function renderInspection({ text, blocks, sentences, marks, lists, ...page }: InspectedPage): string {
  return template({
    ...page,
    legend: LEGEND.map(([kind, means]) => ({ kind, means })),
    blocks: blocks.map((block) => ({
      kind: block.kind,
      pieces: markText(text, block, marks, sentences).map(({ kinds, opensSentence, ...piece }) => ({
        ...piece,
        classes: [...kinds, ...(opensSentence ? ['opens'] : [])].join(' '),
      })),
    })),
    lists: lists.map(({ kind, title, rows }) => ({
      title,
      rows: rows.map((cells, i) => ({ cells, number: i + 1, anchor: anchorOf(kind, i + 1) })),
    })),
  });
}
