import type { ReportView } from '#records/reports';
import { dateInWords } from '#rules';

/** What a report is, as the pages about its clearances repeat it. */
export function reportFacts({ title, committee, heldOn, current }: ReportView) {
  return [
    { key: 'Report', value: title },
    { key: 'Committee', value: committee },
    ...(heldOn === null ? [] : [{ key: 'Meeting', value: dateInWords(heldOn) }]),
    ...(current === null ? [] : [{ key: 'Text', value: `Version ${current.number}` }]),
  ];
}
