import {
  numbered,
  REPORT_TEMPLATES,
  resolvedBlock,
  type LocalDate,
  type MotionSource,
  type ReportContent,
  type ReportTemplateName,
} from '#rules';
import type { Decision, Decisions, DecisionSource, KeptDecision } from './decision.js';
import { decisionReference } from './decision-reference.js';

/** A report whose words a decision took, in the version they were taken from. */
interface TakenFrom {
  readonly title: string;
  readonly template: ReportTemplateName;
  readonly content: ReportContent;
  /** Paragraphs of it that are kept from the public. */
  readonly kept: readonly string[];
}

/** A decision as its rows have it: of one that is kept from the public, neither words nor votes. */
export interface DecidedRow extends Omit<Decision, 'reference' | 'resolved' | 'source' | 'kept'> {
  readonly period: string;
  readonly wording: string | null;
  /** Whom it asks or tells, and to which meeting it is deferred. */
  readonly to: readonly string[];
  readonly toMeeting: LocalDate | null;
  readonly kept: (Omit<KeptDecision, 'publicSummary'> & { readonly summary: string | null }) | null;
  readonly source: MotionSource | null;
  readonly report: TakenFrom | null;
}

/** One decision as it is frozen, from its row. */
export function decided(
  { committeeSlug }: Pick<Decisions, 'committeeSlug'>,
  { period, wording, kept, source, report, to, toMeeting, ...row }: DecidedRow,
): Decision {
  const { resolutionId: id, kind, minute, recommendations } = row;
  return {
    ...row,
    reference: decisionReference(committeeSlug, period, minute),
    resolved:
      wording === null
        ? null
        : resolvedOf({ id, kind, minute, wording, recommendations, to, toMeeting }),
    kept: kept === null ? null : { kind: kept.kind, publicSummary: kept.summary ?? BEHIND_DOORS },
    source: source === null || report === null ? null : sourceOf(source, report),
  };
}

const BEHIND_DOORS = 'A decision was taken while the public was excluded.';

function resolvedOf(motion: Parameters<typeof resolvedBlock>[0]): Decision['resolved'] {
  const { wording, parts } = resolvedBlock(motion, null);
  return { wording, parts };
}

function sourceOf(
  { part, partId }: MotionSource,
  { title, template, content, kept }: TakenFrom,
): DecisionSource | null {
  if (kept.includes(partId)) return null;
  if (part === 'route') {
    return { title, part, place: content.routes.find(({ id }) => id === partId)?.body ?? null };
  }
  return { title, part, place: numbered(content, REPORT_TEMPLATES[template]).get(partId) ?? null };
}
