import type { EntityManager } from 'typeorm';
import { sha256 } from '#platform';
import {
  numbered,
  REPORT_TEMPLATES,
  type MotionSource,
  type ReportContent,
  type ReportTemplateName,
} from '#rules';

/** Where the words of a resolution come from, and whether those words are still what was published. */
export interface ResolutionSource {
  readonly reportSlug: string;
  readonly reportTitle: string;
  /** The version of the report the motion was drafted from. */
  readonly version: number;
  /** The printed number of the paragraph, or the body it is recommended to; null when the part is not there any more. */
  readonly place: string | null;
  /** Whether the published words of that part, or while nothing is published those of the report as it stands, are others. */
  readonly isChanged: boolean;
}

interface Found {
  readonly source: MotionSource;
  readonly title: string;
  readonly template: ReportTemplateName;
  readonly published: ReportContent | null;
  readonly current: ReportContent | null;
}

/**
 * Where the words of a resolution come from; null for one that was written freely. Publications are read latest first, the
 * agenda and its supplements alike. One statement.
 */
export async function sourceOf(
  manager: EntityManager,
  resolutionId: string,
): Promise<ResolutionSource | null> {
  const [found] = await manager.query<Found[]>(
    `SELECT s.source, w.title, w.template, v.content AS current,
       (SELECT i -> 'report' -> 'content' FROM publications p, jsonb_array_elements(p.papers -> 'items') i
        WHERE p.meeting_id = s.meeting_id AND i -> 'report' ->> 'id' = w.id::text
        ORDER BY p.number DESC LIMIT 1) AS published
     FROM resolutions s
     JOIN reports w ON w.id = (s.source ->> 'reportId')::uuid
     LEFT JOIN report_versions v ON v.report_id = w.id AND v.number = w.current_version
     WHERE s.id = $1`,
    [resolutionId],
  );
  if (found === undefined) return null;
  const { source, title, template } = found;
  const content = found.published ?? found.current;
  const part = content === null ? null : partIn(content, source, template);
  return {
    reportSlug: source.slug,
    reportTitle: title,
    version: source.version,
    place: part?.place ?? null,
    isChanged: part === null || sha256(part.words) !== source.sha256,
  };
}

function partIn(
  content: ReportContent,
  { part, partId }: MotionSource,
  template: ReportTemplateName,
): { readonly place: string | null; readonly words: string } | null {
  if (part === 'route') {
    const route = content.routes.find(({ id }) => id === partId);
    return route === undefined ? null : { place: route.body, words: route.recommendation };
  }
  const paragraph = content.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === partId);
  if (paragraph === undefined) return null;
  const place = numbered(content, REPORT_TEMPLATES[template]).get(partId) ?? null;
  return { place, words: paragraph.text };
}
