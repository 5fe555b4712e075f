import type { KeptFromPublic } from '#records/publication';
import { EXEMPTION_KINDS, SCHEDULE_12A } from '#rules';

/** Why something is kept from the public, as its place on a page tells it. */
export interface KeptShown {
  readonly words: string;
  readonly summary: string;
  readonly grounds: readonly string[];
  readonly reasoning: string;
}

/** The law's paragraph, the reasoning and what the public may know; and nothing else. */
export function keptPresenter({
  kind,
  paragraphs,
  reasoning,
  publicSummary,
}: KeptFromPublic): KeptShown {
  const numbers = paragraphs.join(' and ');
  const which =
    paragraphs.length === 0 ? '' : `, paragraph${paragraphs.length === 1 ? '' : 's'} ${numbers}`;
  return {
    words: `${EXEMPTION_KINDS[kind]}: not for publication${which}`,
    summary: publicSummary,
    grounds:
      kind === 'confidential'
        ? ['Confidential information must not be disclosed (Local Government Act 1972 s100A(2)).']
        : paragraphs.map(
            (one) =>
              `Paragraph ${one} of Part 1 of Schedule 12A to the Local Government Act 1972: ${SCHEDULE_12A[one]}`,
          ),
    reasoning,
  };
}
