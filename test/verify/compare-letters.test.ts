/** Letters of words that run from right to left: the same ones, whatever their order and form; or others, and which. */
import { describe, expect, it } from 'vitest';
import { compareLetters } from '../../src/verify/compare-letters.ts';
import { readHtmlText } from '../../src/verify/read-html-text.ts';

const HTML =
  '<h1>الجسر القديم</h1><p>ناقش المجلس مستقبل الجسر، ويجب إغلاقه أمام السيارات.</p><p>שלום עליכם</p><p>plain</p>';
const page = (content: string) => ({ number: 1, content, margins: '', overlays: [] });
const compare = (html: string, ...contents: readonly string[]) =>
  compareLetters(readHtmlText(html), contents.map(page));
const whole = readHtmlText(HTML)
  .runs.flatMap(({ pieces }) => pieces)
  .join('\n');
const reversed = [...whole].reverse().join('');

describe('compareLetters', () => {
  it('finds the same in any order, over any number of pages, and in the forms that letters have within a word', () => {
    expect(compare(HTML, whole)).toEqual({ kind: 'same' });
    expect(compare(HTML, reversed.slice(0, 30), reversed.slice(30))).toEqual({ kind: 'same' });
    expect(compare('<p>الجسر</p>', 'ﺮﺴﺠﻟا')).toEqual({ kind: 'same' });
    expect(compare('<p>إغلاقه أمام</p>', 'مامٔا هقلاغٕا')).toEqual({ kind: 'same' });
  });

  it('names the letters of which there are more or less', () => {
    expect(compare(HTML, whole.replace('مستقبل', 'مستقلل'))).toEqual({ kind: 'other', fault: '1 ب less, 1 ل more' });
    expect(compare(HTML, `${whole} لا`)).toEqual({ kind: 'other', fault: '1 ا more, 1 ل more' });
    expect(compare(HTML, whole.replace('עליכם', ''))).toMatchObject({ kind: 'other' });
    expect(compare(HTML, `${whole} كذب وزور وضخم وطغى`)).toMatchObject({
      kind: 'other',
      fault: expect.stringMatching(/more letters differ$/),
    });
    expect(compare('<p>plain</p>', 'plain كذب')).toMatchObject({ kind: 'other' });
  });

  it('lets heads of tables come again, once a page', () => {
    const table = `${HTML}<table><thead><tr><th>الطرف</th></tr></thead><tr><td>نعم</td></tr></table>`;
    const body = `${whole}\nالطرف\nنعم`;
    expect(compare(table, body, 'الطرف')).toEqual({ kind: 'same' });
    expect(compare(table, `${body} الطرف`)).toMatchObject({ kind: 'other' });
  });

  it('calls letters that were drawn from parts unreadable, and no others', () => {
    const parts = [...'جقفنتبثخشغ'].reduce((text, letter) => text.replaceAll(letter, 'ٮ'), whole);
    expect(compare(HTML, parts)).toEqual({ kind: 'unreadable' });
    expect(compare(HTML, '')).toEqual({ kind: 'unreadable' });
    expect(compare('<p>plain</p>', 'plain')).toEqual({ kind: 'same' });
  });
});
