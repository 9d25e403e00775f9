import { expect, it } from 'vitest';
import { otherForms } from '../../src/text/other-forms.ts';

it('guesses other forms of a word, of a phrase those of its last word', () => {
  expect(otherForms('Dams')).toContain('dam');
  expect(otherForms('Mieten')).toContain('Miete');
  expect(otherForms('греблі')).toEqual(expect.arrayContaining(['гребля', 'греблю']));
  expect(otherForms('cod quotas')).toContain('cod quota');
  expect(otherForms('tighten')).not.toContain('tighter');
  expect(otherForms('F-16')).toEqual([]);
});
