import type { DecisionLine } from '#records/decisions';
import { paths } from '#records/paths';
import { dateInWords, partMark, RESOLUTION_KINDS, voteInWords } from '#rules';

/** A decision as a page shows it, alone or in a list. */
export function decisionPresenter(line: DecisionLine) {
  const { reference, minute, kind, item, resolved, kept, committee, committeeSlug, heldOn } = line;
  return {
    reference,
    href: paths.decision(reference),
    title: item.title,
    minute: `Minute ${minute}`,
    kind: RESOLUTION_KINDS[kind],
    committee: { name: committee, href: paths.publicCommittee(committeeSlug) },
    day: { date: heldOn, words: dateInWords(heldOn) },
    meeting: paths.publicDecisions(committeeSlug, heldOn),
    item: {
      words: `Item ${item.number}: ${item.title}`,
      href: paths.publicItem(committeeSlug, heldOn, item.number),
    },
    resolved: resolved === null ? null : resolvedPresenter(resolved, line.partsIn),
    kept: kept === null ? null : { words: kept.publicSummary, because: BECAUSE[kept.kind] },
    vote: votePresenter(line),
    source: sourcePresenter(line),
    recommendations: line.recommendations.map(({ reference: own, wording, to }) => ({
      reference: own,
      href: paths.publicRecommendation(own),
      wording,
      to: to.join(', '),
    })),
    published: dateInWords(line.publishedOn),
  };
}

const BECAUSE = {
  exempt: 'Its words are not for publication: the item is exempt.',
  confidential: 'Its words are not for publication: the item is confidential.',
} as const;

const RESOLVED = 'RESOLVED';

function resolvedPresenter(
  { wording, parts }: NonNullable<DecisionLine['resolved']>,
  partsIn: DecisionLine['partsIn'],
) {
  return {
    rest: wording.startsWith(RESOLVED) ? wording.slice(RESOLVED.length) : ` ${wording}`,
    parts: parts.map((words, index) => ({ mark: partMark(index, partsIn), words })),
  };
}

/** How it was voted on, as the minutes say it, a paragraph each. */
const votePresenter = ({ votes, method, named }: DecisionLine): readonly string[] =>
  votes === null ? [] : voteInWords('motion', { votes, method, named }).split('\n\n');

function sourcePresenter({ source, committeeSlug, heldOn, item }: DecisionLine) {
  if (source === null) return null;
  const { title, part, place } = source;
  const where =
    place === null
      ? 'the report'
      : part === 'paragraph'
        ? `paragraph ${place}`
        : `what it recommends to ${place}`;
  const at = paths.publicItem(committeeSlug, heldOn, item.number);
  const anchor = part === 'paragraph' && place !== null ? `#p-${place}` : '#report';
  return { words: `“${title}”, ${where}`, href: `${at}${anchor}` };
}
