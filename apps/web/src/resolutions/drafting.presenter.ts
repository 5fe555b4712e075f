import type { DirectoryEntry } from '#records/authorities';
import type { MeetingView } from '#records/meetings';
import { newId } from '#platform/ids';
import {
  COUNTING_RULES,
  dateInWords,
  REGIMES,
  RESPONSE_REGIMES,
  type LocalDate,
  type ResponseRegime,
} from '#rules';
import { page, type Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import type { Typed } from '../http/form.js';
import { legalBasis } from '../recommendations/legal-basis.js';
import { whyCounted } from '../transitions/why-counted.js';
import type { PreviewedAddressee } from './drafting-desk.js';
import type { DraftingForm } from './drafting-form.js';
import { ticked } from './drafting-typed.js';
import type { MotionSubject } from './motion.subject.js';
import { TAKES_RECOMMENDATIONS } from './takes.js';
import { refuseInThisState } from '../transitions/stance.js';

const FOOTINGS = RESPONSE_REGIMES.map((regime) => ({ value: regime, text: REGIMES[regime].label }));
const COUNTS = (['DAYS_FROM', 'WORKING_DAYS', 'MONTHS_BEGINNING_WITH'] as const).map((rule) => ({
  value: rule,
  text: COUNTING_RULES[rule].label,
}));

interface Found {
  readonly subject: MotionSubject;
  readonly directory: readonly DirectoryEntry[];
}

/** The page on which a recommendation is written and addressed. */
export function draftingPage({ subject, directory }: Found, form: FormView): Page {
  if (!TAKES_RECOMMENDATIONS.has(subject.motion.state)) refuseInThisState(subject.stance);
  const chosen = ticked(form.values);
  return page('resolutions/views/drafting.njk', {
    title: 'Draft a recommendation',
    caption: subject.caption,
    motion: subject.motion.wording,
    action: `${subject.at}/recommendations/new`,
    cancel: subject.page,
    key: newId(),
    form,
    footings: FOOTINGS,
    counts: COUNTS,
    authorities: directory.map(({ slug, name, kind }) => ({
      slug,
      name,
      kind,
      ticked: chosen.includes(slug),
      footing: form.values[`regime-${slug}`] ?? likelyFooting(kind, subject.meeting),
    })),
  });
}

/** On what footing such an authority is usually asked: a proposal, which a person confirms or changes. */
function likelyFooting(kind: string, { constitutedAs }: MeetingView): ResponseRegime {
  if (kind === 'executive') return 'LGA_9FE';
  const isPartner = kind === 'responsible' || kind === 'co-operating';
  return isPartner && constitutedAs === 'crime and disorder committee' ? 'CD_S19' : 'NONE';
}

interface Checked {
  readonly subject: MotionSubject;
  readonly draft: DraftingForm;
  readonly typed: Typed;
  readonly sentOn: LocalDate;
  readonly addressees: readonly PreviewedAddressee[];
}

/** The page that repeats a draft with the date each authority would have, before it is kept. */
export function checkPage({ subject, draft, typed, sentOn, addressees }: Checked): Page {
  return page('resolutions/views/drafting-check.njk', {
    title: 'Check the recommendation',
    caption: subject.caption,
    action: `${subject.at}/recommendations/new`,
    cancel: subject.page,
    wording: draft.wording,
    sourceParagraph: draft.sourceParagraph,
    sentOn: dateInWords(sentOn),
    addressees: addressees.map(({ authority, regime, due }) => ({
      name: authority.name,
      footing: legalBasis(regime).label,
      plainly: legalBasis(regime).plainly,
      due: dateInWords(due.due),
      why: whyCounted(due, `Why ${dateInWords(due.due)}?`),
    })),
    kept: keptFields(typed),
    key: newId(),
  });
}

/** Every field of the form, to be sent again: a name that came several times comes several times. */
const keptFields = (typed: Typed) =>
  Object.entries(typed)
    .filter(([name]) => !['_csrf', 'step', 'key', 'version'].includes(name))
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => ({ name, value: String(one) })),
    );
