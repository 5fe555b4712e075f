import { Injectable } from '@nestjs/common';
import { refuse } from '#rules';
import { Recorder, type Act, type Done } from '../record/index.js';
import { changesOfSettings } from './changes-in-words.js';
import { Committee } from './committee.entity.js';
import { keepCommittee, refuseUnchanged } from './keep-committee.js';

/** How a committee asks authorities to come, and whose agreement a later target date needs. */
export interface FollowingPolicy {
  /** Working days of notice that count as reasonable, 1 to 60. */
  readonly attendanceNotice: number;
  readonly laterDatesAgreedBy: 'chair' | 'officer';
}

const MOST_NOTICE = 60;

/** The committee's own policy of following through what was accepted. */
@Injectable()
export class FollowingPolicyService {
  constructor(private readonly recorder: Recorder) {}

  /** Sets both; requests already made and dates already asked for keep what they were judged by. */
  set(act: Act, form: FollowingPolicy): Promise<Done> {
    return keepCommittee(this.recorder, {
      act,
      form: ['following', form],
      change: async (tx, { id, attendanceNotice, laterDatesAgreedBy }) => {
        if (form.attendanceNotice < 1 || form.attendanceNotice > MOST_NOTICE) {
          refuse('field-wrong', 'Enter from 1 to 60 working days.', 'attendanceNotice');
        }
        const text = refuseUnchanged(
          changesOfSettings([
            {
              name: 'notice to attend',
              before: `${attendanceNotice} working days`,
              after: `${form.attendanceNotice} working days`,
            },
            {
              name: 'later target dates agreed by the',
              before: laterDatesAgreedBy,
              after: form.laterDatesAgreedBy,
            },
          ]),
        );
        await tx.update(Committee, { id }, { ...form });
        return { event: 'committee.changed', facts: { text } };
      },
    });
  }
}
