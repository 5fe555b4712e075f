import { RESPONSE_REGIMES, type ResponseRegime } from '#rules';

/** The regime an addressee's column names; null when it names none. */
export const regimeOf = (text: string): ResponseRegime | null =>
  RESPONSE_REGIMES.find((regime) => regime === text) ?? null;
