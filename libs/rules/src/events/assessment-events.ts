import { because, by, day, on, onPaper, who, type Sentence } from './phrases.js';
import { shortDate } from '../calendar/index.js';

/** What happens to a strategic assessment, to the data asked for it, and to the summary made of a partnership's year. */
export const ASSESSMENT_EVENTS = {
  'assessment.opened': (f) => `Strategic assessment ${f.title ?? ''} begun.`,
  'assessment.workshop-called': (f) =>
    `Workshop called${on(f.heldOn)}, ${f.venue ?? 'place to be told'}: ${f.items ?? 'some'} invited.`,
  'assessment.workshop-cancelled': (f) => `Workshop${on(f.heldOn)} cancelled${because(f)}.`,
  'assessment.data-set-closed': (f) =>
    `Data set closed as at${day(f.on)}: ${f.items ?? 0} ${f.items === 1 ? 'answer' : 'answers'} in it, SHA-256 ${f.text ?? ''}.`,
  'assessment.workshop-held': (f) => `Workshop held${on(f.on)}: ${f.text ?? ''}`,
  'assessment.finding-added': (f) => `Finding written: ${f.title ?? ''}.`,
  'assessment.finding-changed': (f) => `Finding changed: ${f.title ?? ''}.`,
  'assessment.finding-removed': (f) => `Finding taken out: ${f.title ?? ''}.`,
  'assessment.findings-written': (f) => `Findings finished: ${f.findings ?? 0}.`,
  'assessment.findings-reopened': (f) => `Findings opened again${because(f)}.`,
  'assessment.fed': (f) => `Fed into ${f.title ?? 'the edition'}.`,
  'performance-summary.made': (f) =>
    `Performance summary ${f.version ?? ''} made as at${day(f.on)} for ${f.to ?? 'a committee'}.`,
  'performance-summary.offered': (f) =>
    `Performance summary ${f.version ?? ''} offered to ${f.to ?? 'a committee'}: a report was begun with it.`,
  'data-request.drafted': (f) => `Request for data to ${who(f)} drafted.`,
  'data-request.asked': (f) => `${who(f)} was asked${by(f.due)} for: ${f.text ?? ''}`,
  'data-request.answered': (f) => `${who(f)} gave what was asked for${onPaper(f)}: ${f.text ?? ''}`,
  'data-request.partly-answered': (f) =>
    `${who(f)} gave part of what was asked for${onPaper(f)}: ${f.text ?? ''}`,
  'data-request.cannot-be-provided': (f) =>
    `${who(f)} cannot provide it${onPaper(f)}${because(f)}.`,
  'data-request.declined': (f) => `${who(f)} declined${onPaper(f)}${because(f)}.`,
  'data-request.more-time-asked': (f) =>
    `${who(f)} asked for more time, until ${f.newDue ? shortDate(f.newDue) : 'a later date'}${because(f)}.`,
  'data-request.more-time-agreed': (f) =>
    `More time agreed: due ${f.newDue ? shortDate(f.newDue) : 'later'} instead of ${f.currentDue ? shortDate(f.currentDue) : 'before'}${because(f)}.`,
  'data-request.more-time-refused': (f) => `More time refused${because(f)}.`,
  'data-request.asked-again': (f) => `${who(f)} was asked again${by(f.due)}: ${f.wanted ?? ''}`,
  'data-request.withdrawn': (f) => `Request for data to ${who(f)} withdrawn${because(f)}.`,
} as const satisfies Record<string, Sentence>;
