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
  kind: 'other',
});
const charity = (slug: string, name: string, ...aliases: readonly string[]): PlanBody => ({
  ...body(slug, name, ...aliases),
  kind: 'invited',
});

/** Some of its names are left out on purpose: an import always finds words nobody has told it about. */
const BODIES: readonly PlanBody[] = [
  { ...body('wealdham', 'Wealdham District Council', 'WDC'), kind: 'responsible' },
  body('county', 'the County Council', 'MCC'),
  body('highways', 'County Highways', 'MCC Highways'),
  charity('youth-advice', 'Youth Integrated Advice and Support Service', 'YIASS', 'YIIASS'),
  charity('hopewell', 'Hopewell Trust'),
  charity('ashgrove', 'Ashgrove Trust'),
  charity('waves', 'WAVES'),
  body('drug-and-alcohol', 'Drug and Alcohol Team', 'MDAT'),
  body('trading-standards', 'Trading Standards'),
  body('csu', 'Community Safety Unit', 'CSU'),
  body('csp', 'Community Safety Partnership', 'CSP'),
  body('wardens', 'Community Wardens', 'MCC Wardens', 'MCC Warden'),
  body('housing', 'Housing Associations', 'Housing Assns'),
  body(
    'domestic-abuse-group',
    'Domestic Abuse Working Group',
    'DA Working Group',
    'Domestic Abuse WG',
  ),
  body(
    'substance-misuse-group',
    'Substance Misuse Task Group',
    'Substance Misuse TG',
    'Substance Misuse Group',
  ),
  body('crime-reduction', 'Town Crime Reduction Scheme', 'TCRS'),
  body('prevention-panel', 'Wealdham Crime Prevention Panel', 'WCPP'),
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
