import { REGIMES, type ResponseRegime } from '../counting/index.js';

/** An authority as the directory has it. */
interface Asked {
  readonly name: string;
  readonly kind: string;
}

/** On what footing an authority is usually asked to answer, and why. */
export interface LikelyFooting {
  readonly regime: ResponseRegime;
  /** The reason, to follow "because". */
  readonly because: string;
}

const CRIME_AND_DISORDER = 'crime and disorder committee';

/**
 * On what footing an authority is usually asked, by its kind and by what the committee sits as: a proposal, which a person
 * confirms or changes. Police and Justice Act 2006, sections 19 and 20; Local Government Act 2000, section 9FE.
 */
export function likelyFooting({ name, kind }: Asked, constitutedAs: string | null): LikelyFooting {
  if (kind === 'executive') {
    return { regime: 'LGA_9FE', because: `${name} is the council’s own executive` };
  }
  const isPartner = kind === 'responsible' || kind === 'co-operating';
  if (!isPartner) {
    return { regime: 'NONE', because: `no law asks ${name} to answer a scrutiny committee` };
  }
  const partner = `${name} is a ${kind} authority of the partnership`;
  return constitutedAs === CRIME_AND_DISORDER
    ? {
        regime: 'CD_S19',
        because: `${partner} and the committee sits as the ${CRIME_AND_DISORDER}`,
      }
    : {
        regime: 'NONE',
        because: `${partner}, but the committee does not sit as the ${CRIME_AND_DISORDER} at this meeting`,
      };
}

/** A warning when an authority is asked on another footing than usual; null when it is the usual one, or a protocol where no law asks for an answer. */
export function unusualFooting(
  regime: ResponseRegime,
  { regime: usual, because }: LikelyFooting,
): string | null {
  if (regime === usual || (regime === 'LOCAL' && usual === 'NONE')) return null;
  const chosen = REGIMES[regime].label;
  return usual === 'NONE'
    ? `“${chosen}” is unusual here: ${because}. Check that the duty you name exists.`
    : `“${chosen}” is unusual here: the footing would be “${REGIMES[usual].label}”, because ${because}. Another one asks for less than the law gives.`;
}
