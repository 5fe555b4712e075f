import type { Check, CheckedItem } from '#records/publication';
import type { MeetingView } from '#records/meetings';
import { paths } from '#records/paths';
import { dateInWords, EXEMPTION_KINDS } from '#rules';

/** The check before publication as its page shows it: what blocks, what to be careful of, and what would go out. */
export function checkPresenter(meeting: MeetingView, check: Check) {
  const { committeeSlug, heldOn, committee } = meeting;
  const problems = check.problems.filter(({ level }) => level === 'problem');
  const here = paths.meeting(committeeSlug, heldOn);
  return {
    meeting: { words: `${committee}, ${dateInWords(heldOn)}`, href: here },
    problems,
    cautions: check.problems.filter(({ level }) => level === 'caution'),
    lastDay: dateInWords(check.lastLawfulDay),
    items: check.items.map((item) => itemShown(item, here)),
    publish: problems.length === 0 && meeting.state === 'convened' ? `${here}/publication` : null,
    isOut: !['planned', 'convened', 'postponed'].includes(meeting.state),
  };
}

function itemShown(item: CheckedItem, here: string) {
  const { number, title, kept, report, isReportOut, toFollow, documents } = item;
  const isWaiting = report !== null && !isReportOut;
  return {
    number,
    title,
    href: `${here}/items/${number}`,
    facts: [
      ...(kept === null ? [] : [`${EXEMPTION_KINDS[kept]}: the public gets no papers of it`]),
      ...(report === null ? [] : [isReportOut ? `Report “${report}”` : 'Its report is not ready']),
      ...(toFollow === null ? [] : [`Report to follow: ${toFollow}`]),
      ...(documents === 0 ? [] : [documents === 1 ? '1 document' : `${documents} documents`]),
    ],
    follow: isWaiting || toFollow !== null ? `${here}/items/${number}/to-follow` : null,
  };
}
