import { describe, expect, it } from 'vitest';
import { BriefpressError, type Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { checkTemplate } from '../../../src/render/templates/check-template.ts';
import { fillTemplate } from '../../../src/render/templates/fill-template.ts';

const file = (text: string, name = 'page') => ({ name, file: `templates/${name}.hbs`, text });
const problems = (text: string) =>
  checkTemplate(file(text), ['known']).diagnostics.map(({ code, line }) => `${code} ${line}`);

function fillingProblems(text: string, data: object, partials = [file('', 'known')]): readonly Diagnostic[] {
  try {
    fillTemplate({ template: file(text), partials }, data);
    return [];
  } catch (error) {
    if (error instanceof BriefpressError) return error.diagnostics;
    throw error;
  }
}

describe('a template is checked', () => {
  it.each([
    ['an unknown helper', 'a\n{{shout title}}', 'template-helper 2'],
    ['an unknown helper with named arguments', '{{shout loud=true}}', 'template-helper 1'],
    ['an unknown block helper', '\n\n{{#times 3}}x{{/times}}', 'template-helper 3'],
    ['an unknown helper inside another call', '{{#if (eq a b)}}x{{/if}}', 'template-helper 1'],
    ['an unknown decorator', '{{* shout}}', 'template-helper 1'],
    ['an unknown partial', 'x\n{{> footer}}', 'template-partial 2'],
    ['unescaped output', 'x\n\n{{{title}}}', 'template-raw 3'],
    ['unescaped output by an ampersand', '{{&title}}', 'template-raw 1'],
    ['a block without its end', 'x\n{{#if a}}', 'template-syntax 2'],
    ['a block with another’s end', '{{#if a}}\n{{/each}}', 'template-syntax 1'],
    ['braces that are not closed', 'x\n{{title', 'template-syntax 2'],
  ])('for %s', (_, text, expected) => {
    expect(problems(text)).toEqual([expected]);
  });

  it('and every mistake is told at once', () => {
    expect(problems('{{a b}}\n{{> c}}\n{{{d}}}')).toHaveLength(3);
  });

  it('and passes what is right', () => {
    expect(problems('{{#each items}}{{> known}}{{@index}}{{../x}}{{else}}{{title}}{{/each}}{{rich blocks 2}}')).toEqual(
      [],
    );
    expect(problems('{{#*inline "mine"}}x{{/inline}}{{> mine}}')).toEqual([]);
  });
});

describe('a template is filled', () => {
  it('with escaped text, which is never read as template', () => {
    const template = file('<p title="{{a}}">{{a}}</p>');
    expect(fillTemplate({ template, partials: [] }, { a: `{{b}}<i>"'&` })).toBe(
      '<p title="{{b}}&lt;i&gt;&quot;&#x27;&amp;">{{b}}&lt;i&gt;&quot;&#x27;&amp;</p>',
    );
  });

  it('without the line break that ends a file', () => {
    const assets = { template: file('({{> known}})\n'), partials: [file('x\n', 'known')] };
    expect(fillTemplate(assets, {})).toBe('(x)');
  });

  it('and a field that is not there is a mistake of its file and line', () => {
    expect(fillingProblems('a\n{{titel}}', { title: 'x' })).toMatchObject([
      { code: 'template-field', file: 'templates/page.hbs', line: 2 },
    ]);
  });

  it('and a mistake in a partial names the partial', () => {
    expect(fillingProblems('{{> known}}', {}, [file('\n\n{{titel}}', 'known')])).toMatchObject([
      { code: 'template-field', file: 'templates/known.hbs', line: 3 },
    ]);
  });

  it.each([
    ['a section that is asked for', 'a\n{{#if sumary}}x{{/if}}', 2],
    ['a list', '\n\n{{#each item}}x{{/each}}', 3],
    ['what a partial is called with', 'a\nb\n{{> known sumary}}', 3],
    ['a named argument of a partial', '{{> known text=sumary}}', 1],
    ['what a helper is called with', 'a\n{{lookup sumary "id"}}', 2],
    ['a field of a field', 'a\n{{#if summary.titel}}x{{/if}}', 2],
  ])('and %s must exist, where it is named', (_, text, line) => {
    const data = { summary: { title: 'x' }, items: [] };
    expect(fillingProblems(text, data, [file('{{text}}', 'known')])).toMatchObject([
      { code: 'template-field', file: 'templates/page.hbs', line },
    ]);
  });

  it('and the nearest field is proposed, and what is null is told from what does not exist', () => {
    const [misspelt] = fillingProblems('{{#if sumary}}x{{/if}}', { summary: null });
    expect(misspelt?.what).toContain('there is no field "sumary" here');
    expect(misspelt?.how).toMatch(/^Did you mean "summary"\?/);
    const [empty] = fillingProblems('{{summary.title}}', { summary: null });
    expect(empty?.what).toContain('no field "title" in what is null');
  });

  it('and a field of a partial that is missing in what it is called with names the partial', () => {
    const partials = [file('<p>\n{{titel}}', 'known')];
    expect(fillingProblems('\n\n{{> known summary}}', { summary: { title: 'x' } }, partials)).toMatchObject([
      { file: 'templates/known.hbs', line: 2, how: expect.stringContaining('Did you mean "title"?') },
    ]);
  });

  it('and nothing of a prototype is reached', () => {
    for (const text of [
      '{{constructor}}',
      '{{a.constructor.name}}',
      '{{lookup a "constructor"}}',
      '{{a.__proto__.x}}',
    ]) {
      const data = { a: {} };
      const problem = fillingProblems(text, data);
      const filled = problem.length > 0 ? '' : fillTemplate({ template: file(text), partials: [] }, data);
      expect(filled, text).toBe('');
    }
  });
});
