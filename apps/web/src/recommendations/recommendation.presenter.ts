import { paths } from '#records/paths';
import type { RecommendationRecord, RecommendationSource } from '#records/recommendations';
import { dateInWords, may } from '#rules';
import { earlierInWords } from '../imports/earlier.presenter.js';
import { addresseePresenter } from './addressee.presenter.js';
import type { Around } from './around.js';
import { correctedPresenter } from './corrected.presenter.js';
import { overallPresenter } from './overall.presenter.js';
import { placeOf } from './place-of.js';

/** A recommendation as its page shows it. */
export function recommendationPresenter(found: RecommendationRecord, around: Around) {
  const { source, addressees } = found;
  const isInside = addressees.some((one) => may(around.actor, 'read committee work', placeOf(one)));
  return {
    title: `Recommendation ${source.reference}`,
    committee: source.committee,
    wording: source.wording,
    notice: noticeOf(found, around),
    corrections: source.corrections.map(correctedPresenter),
    hint: hintOf(source),
    correct: isCorrectable(found, around)
      ? `${paths.recommendation(source.reference)}/correction`
      : null,
    overall: isInside ? overallPresenter(addressees, around.today) : null,
    supersedes: source.supersedes.map((reference) => ({
      reference,
      href: paths.recommendation(reference),
    })),
    source: sourceRows(source),
    meeting: isInside ? paths.meeting(source.committeeSlug, source.heldOn) : null,
    addressees: addressees.map((addressee) => addresseePresenter(addressee, around)),
  };
}

/** The history's sentence of what has just been done; null when the address names nothing that was. */
function noticeOf({ addressees }: RecommendationRecord, { done, history }: Around): string | null {
  const [, slug, version] = /^(.+)\.(\d{1,9})$/.exec(String(done)) ?? [];
  const id = addressees.find((one) => one.slug === slug)?.id;
  const entry = history.find((one) => one.addresseeId === id && one.version === Number(version));
  return entry?.sentence ?? null;
}

/** The minutes were corrected where they quote it: whether the recommendation is meant too, a person has to say. */
const hintOf = ({ minutesCorrectedBy: minute }: RecommendationSource): string | null =>
  minute === null
    ? null
    : `Minute ${minute} corrected these words in the minutes of the meeting. If the recommendation is meant too, correct it by the same minute.`;

const isCorrectable = ({ source, addressees }: RecommendationRecord, { actor }: Around): boolean =>
  source.madeOn !== null &&
  addressees.some((one) => may(actor, 'correct recommendation', placeOf(one)));

function sourceRows(source: RecommendationSource) {
  const { committee, satAs, heldOn, item, itemTitle, minute, sourceParagraph, madeOn } = source;
  const { decision, earlier } = source;
  const sat =
    satAs === null || satAs === committee.toLowerCase() ? '' : `, sitting as the ${satAs}`;
  return [
    { key: 'Committee', value: `${committee}${sat}` },
    { key: 'Meeting', value: dateInWords(heldOn) },
    { key: 'Item', value: `${item}. ${itemTitle}` },
    {
      key: 'Minute',
      value: minute ?? 'Not yet minuted',
      ...(decision === null ? {} : { href: paths.decision(decision) }),
    },
    ...(sourceParagraph === null
      ? []
      : [{ key: 'From', value: `paragraph ${sourceParagraph} of the report` }]),
    ...(earlier === null ? [] : [{ key: 'Earlier record', value: earlierInWords(earlier) }]),
    ...(madeOn === null ? [{ key: 'Made', value: 'Not yet: the motion is still open' }] : []),
  ];
}
