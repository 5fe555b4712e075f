import { missing, notReady, when, written, type Need } from './unmet.js';

/** What a strategic assessment, and asking again for its data, cannot do without. */
export const ASSESSMENT_NEEDS = {
  'a data set still open': ({ asAt }) =>
    when(asAt === undefined, () =>
      notReady('The data set is closed: what comes later is a new figure.'),
    ),
  'a closed data set': ({ asAt }) =>
    when(asAt !== undefined, () =>
      notReady('Close the data set first, so that the findings say of which day they are.'),
    ),
  'at least one finding': ({ findings }) =>
    when((findings ?? 0) > 0, () => notReady('No finding is written: write at least one.')),
  'somebody invited': ({ items }) =>
    when((items ?? 0) > 0, () => missing('invited', 'Choose at least one person to invite.')),
  'a workshop that is called': ({ heldOn }) =>
    when(heldOn !== undefined, () =>
      notReady('No workshop is called, or it is cancelled already.'),
    ),
  'an edition it feeds': ({ title }) =>
    when(written(title), () => missing('edition', 'Choose the draft edition it feeds.')),
  'what is still missing': ({ wanted }) =>
    when(written(wanted), () => missing('wanted', 'Say what is still missing.')),
} as const satisfies Record<string, Need>;
