import type { DirectoryEntry } from '#records/authorities';
import type { EarlierLine } from '#records/earlier-recommendations';
import type { AlikeRecommendation } from '#records/recommendations';
import { paths } from '#records/paths';
import { newId } from '#platform/ids';
import {
  COUNTING_RULES,
  dateInWords,
  likelyFooting,
  REGIMES,
  RESPONSE_REGIMES,
  unusualFooting,
  wordingHints,
  type LocalDate,
} from '#rules';
import { page, type Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import type { Typed } from '../http/form.js';
import { legalBasis } from '../recommendations/legal-basis.js';
import { stateBadge } from '../recommendations/state-badge.js';
import { whyCounted } from '../transitions/why-counted.js';
import type { PreviewedAddressee } from './drafting-desk.js';
import type { DraftingForm } from './drafting-form.js';
import { earlierInWords } from '../imports/earlier.presenter.js';
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
  /** What of the earlier record may be taken up. */
  readonly open: readonly EarlierLine[];
}

/** The page on which a recommendation is written and addressed. */
export function draftingPage({ subject, directory, open }: Found, form: FormView): Page {
  if (!TAKES_RECOMMENDATIONS.has(subject.motion.state)) refuseInThisState(subject.stance);
  const chosen = ticked(form.values);
  return page('resolutions/views/drafting.njk', {
    title: 'Draft a recommendation',
    caption: subject.caption,
    motion: subject.motion.wording,
    ...earlierShown({ subject, open }, form),
    action: `${subject.at}/recommendations/new`,
    cancel: subject.page,
    key: newId(),
    form,
    footings: FOOTINGS,
    counts: COUNTS,
    authorities: directory.map((authority) => {
      const { slug, name, kind } = authority;
      const { regime, because } = likelyFooting(authority, subject.meeting.constitutedAs);
      const footing = form.values[`regime-${slug}`] ?? regime;
      const why = `“${REGIMES[regime].label}” is proposed because ${because}.`;
      return { slug, name, kind, ticked: chosen.includes(slug), footing, why };
    }),
  });
}

/** What is taken up from the earlier record, and what else of it may be. */
function earlierShown({ subject, open }: Omit<Found, 'directory'>, form: FormView) {
  const chosen = open.find(({ id }) => id === form.values['earlier']);
  return {
    earlier: chosen === undefined ? null : earlierInWords(chosen),
    open: open.map((one) => ({
      text: `${one.reference || 'Without a reference'} of “${one.tracker}”`,
      wording: one.wording,
      href: `${subject.at}/recommendations/new?earlier=${one.id}`,
    })),
  };
}

interface Checked {
  readonly subject: MotionSubject;
  readonly draft: DraftingForm;
  readonly typed: Typed;
  readonly sentOn: LocalDate;
  readonly addressees: readonly PreviewedAddressee[];
  /** Earlier recommendations in words much alike. */
  readonly alike: readonly AlikeRecommendation[];
}

/** The page that repeats a draft with the date each authority would have, before it is kept. */
export function checkPage(checked: Checked): Page {
  const { subject, draft, typed, sentOn, addressees, alike } = checked;
  const names = addressees.map(({ authority }) => authority.name);
  const hints = wordingHints(draft.wording, { addressees: names });
  return page('resolutions/views/drafting-check.njk', {
    title: 'Check the recommendation',
    caption: subject.caption,
    action: `${subject.at}/recommendations/new`,
    cancel: subject.page,
    wording: draft.wording,
    sourceParagraph: draft.sourceParagraph,
    sentOn: dateInWords(sentOn),
    hints,
    apart: hints.find(({ split }) => split !== undefined)?.split ?? [],
    alike: alike.map(alikeShown),
    addressees: addressees.map(({ authority, regime, due, likely }) => ({
      name: authority.name,
      because:
        regime === likely.regime ? `It is asked on this footing because ${likely.because}.` : null,
      warning: unusualFooting(regime, likely),
      footing: legalBasis(regime).label,
      plainly: legalBasis(regime).plainly,
      due: dateInWords(due.due),
      why: whyCounted(due, `Why ${dateInWords(due.due)}?`),
    })),
    kept: keptFields(typed),
    key: newId(),
  });
}

/** An earlier recommendation, and what became of it with each authority. */
const alikeShown = ({
  reference,
  wording,
  madeOn,
  committee,
  addressees,
}: AlikeRecommendation) => ({
  reference,
  href: paths.recommendation(reference),
  wording,
  made: `${committee}, ${dateInWords(madeOn)}`,
  became: addressees.map(({ authority, state, closedAs }) => ({
    authority,
    badge: stateBadge(state),
    closedAs,
  })),
});

/** Every field of the form, to be sent again: a name that came several times comes several times. */
const keptFields = (typed: Typed) =>
  Object.entries(typed)
    .filter(([name]) => !['_csrf', 'step', 'key', 'version', 'part'].includes(name))
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) => ({ name, value: String(one) })),
    );
