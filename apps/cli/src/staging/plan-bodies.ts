import type { NewAuthority } from '#records/authorities';
import type { Stage } from './stage.js';

/** A body the invented plan of the repository names, by the names it gives it. */
interface PlanBody {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: NewAuthority['kind'];
}

const body = (slug: string, name: string, ...aliases: readonly string[]): PlanBody => ({
  slug,
  name,
  aliases,
  kind: 'co-operating',
});
const group = (slug: string, name: string, ...aliases: readonly string[]): PlanBody => ({
  ...body(slug, name, ...aliases),
  kind: 'other',
});

/** Some of its names are left out on purpose: an import always finds words nobody has told it about. */
const BODIES: readonly PlanBody[] = [
  body('wealdham', 'Wealdham District Council', 'WDC'),
  body('county', 'the County Council', 'MCC'),
  body('highways', 'County Highways', 'MCC Highways'),
  body('youth-advice', 'Youth Integrated Advice and Support Service', 'YIASS', 'YIIASS'),
  body('hopewell', 'Hopewell Trust'),
  body('ashgrove', 'Ashgrove Trust'),
  body('waves', 'WAVES'),
  body('drug-and-alcohol', 'Drug and Alcohol Team', 'MDAT'),
  body('trading-standards', 'Trading Standards'),
  group('csu', 'Community Safety Unit', 'CSU'),
  group('csp', 'Community Safety Partnership', 'CSP'),
  group('wardens', 'Community Wardens', 'MCC Wardens', 'MCC Warden'),
  group('housing', 'Housing Associations', 'Housing Assns'),
  group(
    'domestic-abuse-group',
    'Domestic Abuse Working Group',
    'DA Working Group',
    'Domestic Abuse WG',
  ),
  group(
    'substance-misuse-group',
    'Substance Misuse Task Group',
    'Substance Misuse TG',
    'Substance Misuse Group',
  ),
  group('crime-reduction', 'Town Crime Reduction Scheme', 'TCRS'),
  group('prevention-panel', 'Wealdham Crime Prevention Panel', 'WCPP'),
];

/** Enters those bodies in a council's directory, all but the ones it has already. */
export async function addPlanBodies(
  stage: Stage,
  councilId: string,
  known: readonly string[] = [],
): Promise<void> {
  const missing = BODIES.filter(({ slug }) => !known.includes(slug));
  await Promise.all(missing.map((one) => stage.authorities.add({ ...one, councilId })));
}
