import { describe, expect, it } from 'vitest';
import { templateClasses } from '../../src/render/template-classes.ts';

const classes = (text: string) => templateClasses({ name: 'mine', file: 'templates/mine.hbs', text });

describe('a template has the classes', () => {
  it('of its own name', () => expect(classes('<main></main>')).toEqual(['template-mine']));

  it('and of the one that it says it is like', () => {
    expect(classes('{{!--\n  mine\n  like: one-page\n--}}\n<main></main>')).toEqual([
      'template-mine',
      'template-one-page',
    ]);
  });

  it('and of none where that is not a comment at its head, or no name', () => {
    expect(classes('{{!-- x --}}\n<p>\nlike: one-page\n</p>')).toEqual(['template-mine']);
    expect(classes('<p>{{!--\nlike: one-page\n--}}</p>')).toEqual(['template-mine']);
    expect(classes('{{!--\nlike: " onload=x\n--}}')).toEqual(['template-mine']);
    expect(classes('{{!--\nlike: mine\n--}}')).toEqual(['template-mine']);
  });
});
