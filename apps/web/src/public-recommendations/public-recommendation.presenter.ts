import { paths } from '#records/paths';
import type { PublicAddressee, PublicRecommendation } from '#records/public-recommendations';
import { dateInWords, DECISIONS, OUTCOMES, RATINGS, type LocalDate } from '#rules';
import { lifePicture } from '../pictures/life.picture.js';
import { closedInWords } from '../recommendations/closed-in-words.js';
import { standingPresenter } from './public-standing.js';

/** A recommendation as everybody may read it. */
export function publicRecommendationPresenter(found: PublicRecommendation, today: LocalDate) {
  const { reference, wording, committee, committeeSlug, madeOn, minute, decision } = found;
  return {
    title: `Recommendation ${reference}`,
    wording,
    committee: { name: committee, href: paths.publicCommittee(committeeSlug) },
    made: `Made on ${dateInWords(madeOn)}, minute ${minute}.`,
    decision: decision === null ? null : paths.decision(decision),
    addressees: found.addressees.map((to) => addresseePresenter(to, { madeOn, today })),
  };
}

interface Around {
  readonly madeOn: LocalDate;
  readonly today: LocalDate;
}

function addresseePresenter(to: PublicAddressee, { madeOn, today }: Around) {
  return {
    slug: to.slug,
    authority: to.authority,
    href: paths.publicAuthority(to.slug),
    ...standingPresenter(to, today),
    facts: [...askedRows(to), ...progressRows(to)],
    answer: answerRows(to),
    untold: to.answer === null && to.responses.length > 0,
    accepted: [...consideredRows(to), ...closedRows(to)],
    life: lifePicture({ ...to, madeOn }, { today, slug: to.slug }),
  };
}

function askedRows({ sentOn, acknowledgedOn, clocks, responses }: PublicAddressee) {
  const due = clocks.findLast(({ kind }) => kind === 'response');
  const moved = due?.moves.map(({ fromDue }) => dateInWords(fromDue)).join(', then ');
  const before = moved === undefined || moved === '' ? '' : `; before it was moved: ${moved}`;
  return [
    { key: 'Sent', value: sentOn === null ? 'Not yet' : dateInWords(sentOn) },
    ...(acknowledgedOn === null
      ? []
      : [{ key: 'Acknowledged', value: dateInWords(acknowledgedOn) }]),
    ...(due === undefined
      ? []
      : [{ key: 'Answer due', value: `${dateInWords(due.dueOn)}${before}` }]),
    ...(responses.length === 0
      ? []
      : [
          {
            key: 'Answered',
            value: responses.map(({ submittedOn }) => dateInWords(submittedOn)).join('; '),
          },
        ]),
  ];
}

function progressRows({ progress }: PublicAddressee) {
  return progress.map(({ kind, rating, reportedOn }) => ({
    key: kind === 'report' ? 'Progress reported' : 'Claimed complete',
    value: `${dateInWords(reportedOn)}${rating === null ? '' : `: ${RATINGS[rating]}`}`,
  }));
}

function answerRows({ answer }: PublicAddressee) {
  if (answer === null) return [];
  const { decision, reason, action, target } = answer;
  const told = (key: string, value: string | null) => (value === null ? [] : [{ key, value }]);
  return [
    { key: 'Answer', value: DECISIONS[decision].label },
    ...told('Reason', reason),
    ...told('What will be done', action),
    ...told('By when', target),
  ];
}

const consideredRows = ({ considerations }: PublicAddressee) =>
  considerations.map(({ outcome, consideredOn, decision }) => ({
    key: OUTCOMES[outcome],
    value: `Considered on ${dateInWords(consideredOn)}`,
    ...hrefOf(decision),
  }));

const closedRows = ({ closures }: PublicAddressee) =>
  closures.map(({ kind, closedOn, reason, decision }) => ({
    key: closedInWords(kind),
    value: `${dateInWords(closedOn)}${reason === null ? '' : `. ${reason}`}`,
    ...hrefOf(decision),
  }));

const hrefOf = (decision: string | null) =>
  decision === null ? {} : { href: paths.decision(decision) };
