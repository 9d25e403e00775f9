/** What differs beneath a key figure: over the desk like all else, dropped by its own id, and refused where it does not hold. */
import { describe, expect, it } from 'vitest';
import type { DifferingFigure, KeyFigure } from '../../src/analysis/model.ts';
import { NO_EDITING } from '../../src/definition/editing.ts';
import type { Edits } from '../../src/definition/model.ts';
import { composeEdition } from '../../src/edition/compose-edition.ts';
import { editionJson } from '../../src/edition/edition-json.ts';
import { faultOfAuthor, faultOfNumber } from '../../src/edition/evidence-check.ts';
import type { Edition, EditionDifferingFigure, EditionKeyFigure } from '../../src/edition/model.ts';
import { parseEdition } from '../../src/edition/parse-edition.ts';
import { checkEvidence } from '../../src/verify/check-evidence.ts';
import { editionItems } from '../../src/verify/edition-items.ts';
import { exampleInput } from '../fixtures/edition/example-input.ts';

/** The example, in which the figure of escorts stands beneath that of the lane, whatever they measure. */
const [above, beneath, ...others] = exampleInput.findings.keyFigures;
if (!above || !beneath) throw new Error('the example has too few key figures');

function compose(changes: Partial<KeyFigure> = {}, edits: Partial<Edits<never>> = {}) {
  const differing: DifferingFigure[] = [{ relation: 'differs', figure: { ...(beneath as KeyFigure), ...changes } }];
  const keyFigures = [{ ...(above as KeyFigure), differing }, ...others];
  const editing = { ...NO_EDITING, keyFigures: { ...NO_EDITING.keyFigures, ...edits } };
  const brief = { ...exampleInput.brief, editing };
  return composeEdition({ ...exampleInput, brief, findings: { ...exampleInput.findings, keyFigures } });
}

function firstOf(edition: Edition): EditionKeyFigure {
  const [figure] = edition.keyFigures;
  if (figure?.origin !== 'source') throw new Error('no key figure');
  return figure;
}

function differingOf(edition: Edition): EditionDifferingFigure {
  const [other] = firstOf(edition).differing ?? [];
  if (!other) throw new Error('nothing differs');
  return other;
}

const plain = compose().edition;

describe('a figure that differs from another', () => {
  it('carries its own number, label and sources, and the id that it would have alone', () => {
    const alone = composeEdition(exampleInput).edition.keyFigures.find((k) => k.display === beneath.display);
    const { relation, ...other } = differingOf(plain);
    expect(relation).toBe('differs');
    expect(alone).toMatchObject(other);
    expect(other.sources.length).toBe(2);
  });

  it('is read again as it was written, and is absent where nothing differs', () => {
    const read = parseEdition(editionJson(plain), 'edition.json').edition;
    expect(read).toEqual(plain);
    expect(composeEdition(exampleInput).edition.keyFigures.some((k) => 'differing' in k)).toBe(false);
  });

  it('goes with its figure, and alone by its own id: that id is known', () => {
    const { id } = differingOf(plain);
    const dropped = compose({}, { drop: [id] });
    expect(firstOf(dropped.edition)).toEqual({ ...firstOf(plain), differing: undefined });
    expect(dropped.idle).toEqual([]);
    const gone = compose({}, { drop: [firstOf(plain).id] });
    expect(JSON.stringify(gone.edition.keyFigures)).not.toContain(id);
  });

  it('is said in the words of the editor where there are some', () => {
    const { id } = differingOf(plain);
    const made = compose({}, { reword: { [id]: 'what the escorts cost' } });
    expect(differingOf(made.edition).label.reworded).toBe('what the escorts cost');
    expect(made.idle).toEqual([]);
  });

  it.each<[string, Partial<KeyFigure>]>([
    ['whose number is moved', { quantity: { ...beneath.quantity, start: beneath.quantity.start + 1 } }],
    ['that shows another number', { display: '€311 m' }],
    ['whose label is misspelt', { label: beneath.label.map((l) => ({ ...l, text: `${l.text.slice(0, -1)}#` })) }],
    ['without a label', { label: [] }],
  ])('is refused %s, and its figure stands', (_, changes) => {
    const { edition, diagnostics } = compose(changes);
    expect(firstOf(edition).differing).toBeUndefined();
    expect(diagnostics.map((d) => d.code)).toContain('evidence-refused');
    expect(edition.omitted.length).toBeGreaterThan(0);
  });
});

describe('verify holds it against the library', () => {
  const texts = new Map(exampleInput.analysed.map(({ article }) => [article.id, article.text]));
  /** The unit of both is one here, so that the edition is sound: only what is changed is a fault. */
  const sound = (change: (other: EditionDifferingFigure) => object): Edition => ({
    ...plain,
    keyFigures: plain.keyFigures.map((figure, i) => {
      if (i > 0 || figure.origin !== 'source') return figure;
      const differing = (figure.differing ?? []).map((other) => ({ ...other, unit: figure.unit, ...change(other) }));
      return { ...figure, differing } as EditionKeyFigure;
    }),
  });
  const faultsOf = (edition: Edition): string[] =>
    checkEvidence(editionItems(edition, { faultOfAuthor, faultOfNumber }), ({ article }) => {
      const text = texts.get(article);
      return text === undefined ? null : { id: article, text, by: 'text' };
    }).map(({ item, fault }) => `${item?.name} ${fault}`);

  it('and finds nothing where it is as it was composed', () => {
    expect(faultsOf(sound(() => ({})))).toEqual([]);
  });

  const changed: readonly [string, (other: EditionDifferingFigure) => object, string][] = [
    ['display', () => ({ display: '€999 m' }), 'is not what its span says'],
    ['value', () => ({ display: '999', value: 999 }), 'is not what its span says'],
    ['unit', () => ({ unit: 'dollar' }), 'in another unit'],
    [
      'value that is that of the one above',
      () => ({ value: above.quantity.value, display: '€310' }),
      'its value is that',
    ],
    ['text of its label', ({ label }) => ({ label: { ...label, text: 'at no cost' } }), 'not that of its own spans'],
    [
      'span of its label',
      ({ label: { evidence, ...label } }) => {
        const spans = evidence.spans.map((s) => ({ ...s, start: s.start + 2, end: s.end + 2 }));
        return { label: { ...label, evidence: { ...evidence, spans } } };
      },
      'no longer in the article',
    ],
    [
      'number',
      ({ number }) => ({ number: { ...number, spans: number.spans.map((s) => ({ ...s, text: '€31O million' })) } }),
      'no longer in the article',
    ],
    [
      'source of its label',
      ({ label }) => ({ label: { ...label, source: (label.source % 5) + 1 } }),
      'another article',
    ],
    [
      'list of sources',
      ({ label }) => ({ sources: [(label.source % 5) + 1] }),
      'its sources are not that of its label',
    ],
    ['source that there is not', ({ sources }) => ({ sources: [...sources, 99] }), 'has no source 99'],
  ];
  it.each(changed)('and finds a changed %s', (_, change, fault) => {
    const faults = faultsOf(sound(change)).join('\n');
    expect(faults).toContain('beneath key figure');
    expect(faults).toContain(fault);
  });
});
