import type { AssessmentCase, DataRequestCase } from '#records/letters';
import { localDate } from '#rules';

/** The police, asked on 4 September 2023 for data by 2 October. */
export function aDataRequestCase(more: Partial<DataRequestCase> = {}): DataRequestCase {
  return {
    about: 'data request',
    id: 'request',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: null,
    partnership: 'Marchfield Community Safety Partnership',
    partnershipSlug: 'community-safety',
    year: '2024/25',
    assessmentSlug: '2024-25',
    authorityId: 'police',
    authority: 'Marchfield Police',
    reference: 'SA-2024-25-1',
    state: 'asked',
    asked: [
      { what: 'Reported burglary', period: '2022/23', form: 'a table by month' },
      { what: 'Repeat callers', period: '', form: '' },
    ],
    note: '',
    wanted: null,
    endedBecause: null,
    last: null,
    time: null,
    data: {
      kind: 'data',
      startedOn: localDate('2023-09-04'),
      dueOn: localDate('2023-10-02'),
      originalDueOn: localDate('2023-10-02'),
      isRunning: true,
      citation: 'Asked by the partnership by this date; Crime and Disorder Act 1998, section 17A',
    },
    ...more,
  };
}

/** What came last of it, on 20 September 2023. */
export const DATA_CAME: NonNullable<DataRequestCase['last']> = {
  text: 'As asked.',
  figures: 12,
  fileName: 'burglary.csv',
  sha256: 'ab'.repeat(32),
  givenBy: 'Kit Moss',
  how: 'online',
  receivedOn: localDate('2023-09-20'),
};

/** More time asked for until 16 October 2023, not decided. */
export const DATA_TIME: NonNullable<DataRequestCase['time']> = {
  fromDue: localDate('2023-10-02'),
  newDue: localDate('2023-10-16'),
  reason: 'A new system.',
  askedBy: 'Kit Moss',
  agreed: null,
  decisionReason: null,
};

/** An assessment whose workshop is on 6 December 2023. */
export function anAssessmentCase(more: Partial<AssessmentCase> = {}): AssessmentCase {
  return {
    about: 'assessment',
    id: 'assessment',
    councilId: 'council',
    council: 'Marchfield County Council',
    committeeId: null,
    partnership: 'Marchfield Community Safety Partnership',
    partnershipSlug: 'community-safety',
    year: '2024/25',
    slug: '2024-25',
    state: 'gathering',
    closesOn: localDate('2023-11-30'),
    workshop: {
      on: localDate('2023-12-06'),
      at: '10:00',
      place: 'County Hall',
      about: 'Read the pack.',
      sequence: 1,
      cancelledBecause: null,
    },
    ...more,
  };
}
