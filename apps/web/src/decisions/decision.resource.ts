import type { DecisionLine } from '#records/decisions';
import { paths } from '#records/paths';
import { wordsOfBlock } from '#rules';

/** A decision as data: the fields of the JSON. What is kept from the public has a summary and no words. */
export function decisionResource(line: DecisionLine, baseUrl: string) {
  const { reference, minute, kind, committee, heldOn, item, votes, method, recommendations } = line;
  return {
    address: `${baseUrl}${paths.decision(reference)}`,
    reference,
    committee,
    heldOn,
    minute,
    kind,
    item: item.number,
    itemTitle: item.title,
    words: line.resolved === null ? null : wordsOfBlock(line.resolved),
    keptFromPublic: line.kept === null ? null : line.kept.publicSummary,
    votedHow: method,
    for: votes?.for ?? null,
    against: votes?.against ?? null,
    abstained: votes?.abstained ?? null,
    recommendations,
    publishedOn: line.publishedOn,
  };
}

/** The same as one row of the CSV: its recommendations by their references. */
export function decisionRow(line: DecisionLine, baseUrl: string) {
  const { recommendations, ...row } = decisionResource(line, baseUrl);
  return { ...row, recommendations: recommendations.map(({ reference }) => reference).join(' ') };
}

export const DECISION_COLUMNS = [
  'address',
  'reference',
  'committee',
  'heldOn',
  'minute',
  'kind',
  'item',
  'itemTitle',
  'words',
  'keptFromPublic',
  'votedHow',
  'for',
  'against',
  'abstained',
  'recommendations',
  'publishedOn',
] as const;
