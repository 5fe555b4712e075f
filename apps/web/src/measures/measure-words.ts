import type { MeasureChoice, MeasureForm } from '#records/measures';
import { MEASURE_KINDS, refuse, type MeasureKind, type Target } from '#rules';
import type { MeasureWordsForm } from './measure-words-form.js';

type Others = readonly Pick<MeasureChoice, 'id' | 'slug'>[];

/** A measure as the record takes it, from what was filled in; what it is made of, or the sum of, is chosen among `others`, by slug. */
export function wordsOfMeasure(form: MeasureWordsForm, others: Others): MeasureForm {
  const { kind, name, unit, direction, periodKind, source, isPublic, decimals } = form;
  const { hidesBelow = MEASURE_KINDS[kind].hidesBelow } = form;
  return {
    name,
    unit: unit ?? '',
    target: targetOf(kind, form),
    direction: direction ?? null,
    periodKind: periodKind ?? 'quarter',
    decimals: decimals ?? 0,
    hidesBelow,
    source: source ?? '',
    isPublic: isPublic === 'yes',
    planId: kind === 'plan delivery' ? (form.plan ?? null) : null,
    parts: kind === 'compound' ? partsOf(form, others) : [],
    sumOf: MEASURE_KINDS[kind].figures === 'none' ? [] : summedBy(form, others),
  };
}

function targetOf(kind: MeasureKind, form: MeasureWordsForm): Target {
  const { percent, from, to, reach, rule = 'all' } = form;
  switch (kind) {
    case 'last year':
      return { kind, byPercent: percent ?? 0 };
    case 'same period':
      return { kind };
    case 'percentage':
    case 'plan delivery':
      return {
        kind,
        percent: percent ?? missing('percent', 'Enter the percentage that is wanted.'),
      };
    case 'compound':
      return { kind, rule, percent: rule === 'weighted' ? percent : null };
    case 'maintained':
      return {
        kind,
        from: from ?? missing('from', 'Enter the least.'),
        to: to ?? missing('to', 'Enter the most.'),
      };
    case 'coverage':
      return { kind, reach };
  }
}

const missing = (field: string, sentence: string): never =>
  refuse('field-missing', sentence, field);

function partsOf({ parts, weights, rule }: MeasureWordsForm, others: Others): MeasureForm['parts'] {
  const given = (weights ?? '').split(/[,;\s]+/).filter((one) => one !== '');
  if (rule === 'weighted' && given.length !== parts.length) {
    refuse('field-wrong', 'Enter one weight for each measure chosen.', 'weights');
  }
  if (new Set(parts).size < parts.length) {
    refuse('field-wrong', 'Choose each measure once.', 'parts');
  }
  return parts.map((slug, index) => {
    const measureId = idOf(slug, others, 'parts');
    return { measureId, weight: rule === 'weighted' ? Number(given[index]) : 1 };
  });
}

const summedBy = ({ sumOf }: MeasureWordsForm, others: Others): readonly string[] =>
  [...new Set(sumOf)].map((slug) => idOf(slug, others, 'sumOf'));

const idOf = (slug: string, others: Others, field: string): string =>
  others.find((one) => one.slug === slug)?.id ??
  refuse('field-wrong', 'Choose measures that are there.', field);
