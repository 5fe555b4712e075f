import type { EarlierLine } from '#records/earlier-recommendations';
import type { FieldError } from '../http/field-error.js';
import type { Typed } from '../http/form.js';

/** The authorities ticked on the page, by slug. */
export function ticked(typed: Typed): readonly string[] {
  const chosen: unknown = typed['authority'];
  return (Array.isArray(chosen) ? chosen : [chosen]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
}

/** What the page holds when a recommendation of an earlier record is taken up: its words, and its authority if known. */
export function earlierTyped({ id, wording, authoritySlug }: EarlierLine): Typed {
  return { earlier: id, wording, ...(authoritySlug === null ? {} : { authority: authoritySlug }) };
}

/** The words of each ask, when a draft is taken apart; an empty one is no ask any more. */
export function partsTyped(typed: Typed): readonly string[] {
  const parts: unknown = typed['part'];
  return (Array.isArray(parts) ? parts : [parts]).filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
}

/** What the page's flat fields say, in the shape of the form class that page and API share. */
export function draftTyped(typed: Typed): Typed {
  return {
    wording: typed['wording'],
    sourceParagraph: typed['sourceParagraph'],
    earlier: typed['earlier'],
    addressees: ticked(typed).map((slug) => {
      const regime = typed[`regime-${slug}`];
      const takesCount = regime === 'LOCAL' || regime === 'NONE';
      const n = typed[`localN-${slug}`];
      const given = takesCount && n !== undefined && n !== '';
      const count = { rule: typed[`localRule-${slug}`], n };
      return { authority: slug, regime, local: given ? count : null };
    }),
  };
}

const PLACES: Readonly<Record<string, string>> = {
  authority: 'authority',
  regime: 'regime-',
  'local.rule': 'localRule-',
  'local.n': 'localN-',
};

/** Points an error about the nested shape, such as `addressees.1.regime`, at the field of the page it came from. */
export function pageField({ field, sentence }: FieldError, typed: Typed): FieldError {
  const [, index, inner = ''] = /^addressees\.(\d+)\.(.+)$/.exec(field) ?? [];
  if (index === undefined) {
    const isList = field === 'addressees' || field === 'local';
    return { field: isList ? 'authority' : field, sentence };
  }
  const place = PLACES[inner] ?? 'authority';
  const slug = ticked(typed)[Number(index)] ?? '';
  return { field: place.endsWith('-') ? `${place}${slug}` : place, sentence };
}
