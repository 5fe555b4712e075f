import { Injectable } from '@nestjs/common';
import { dateInWords, howTheChairAgreed, refuse } from '#rules';
import { dateOf, Recorder, textOf, type Act, type Done } from '../record/index.js';
import { minuteOf, moveMinutes } from '../resolutions/index.js';

/** The minutes of a meeting: drafted, published as a draft, and confirmed at a later meeting. */
@Injectable()
export class MinutesService {
  constructor(private readonly recorder: Recorder) {}

  /** Drafts the minutes: every carried resolution is entered in them. */
  draft(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'meeting',
      command: 'draft-minutes',
      prepare: () => ({ facts: {} }),
      also: (tx, { id }) => moveMinutes(tx, { meetingId: id, command: 'minute', ...this.by(act) }),
    });
  }

  /** Asks the chair to approve the drafted minutes. */
  submit(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'meeting',
      command: 'submit-minutes',
      prepare: () => ({ facts: {} }),
    });
  }

  /** The chair returns the minutes, and says what is to be corrected. */
  return(act: Act, form: { readonly reason: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'meeting',
      command: 'return-minutes',
      prepare: () => ({ facts: { reason: form.reason } }),
    });
  }

  /** The chair approves the minutes; an officer who records it says how the chair agreed. */
  approve(act: Act, form: { readonly how: string | null }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'meeting',
      command: 'approve-minutes',
      prepare: (row) => ({ facts: howTheChairAgreed(act.actor, row.place, form.how) }),
    });
  }

  publish(act: Act): Promise<Done> {
    return this.recorder.move({
      act,
      form: null,
      kind: 'meeting',
      command: 'publish-minutes',
      prepare: () => ({ facts: {} }),
    });
  }

  /** Confirms the minutes by a carried resolution of a later meeting of the same committee; refuses one of the same day or before. */
  confirm(act: Act, form: { readonly resolutionId: string }): Promise<Done> {
    return this.recorder.move({
      act,
      form,
      kind: 'meeting',
      command: 'confirm-minutes',
      prepare: async (row, { tx }) => {
        const committeeId = textOf(row, 'committee_id');
        const cited = await minuteOf(tx, { resolutionId: form.resolutionId, committeeId });
        const heldOn = dateOf(row, 'held_on');
        if (cited !== null && cited.decidedOn <= heldOn) {
          refuse(
            'field-wrong',
            `Choose a minute of a meeting after ${dateInWords(heldOn)}: minutes are confirmed at a later meeting.`,
            'resolutionId',
          );
        }
        return { facts: cited === null ? {} : { minute: cited.minute } };
      },
      also: (tx, { id }) => moveMinutes(tx, { meetingId: id, command: 'confirm', ...this.by(act) }),
    });
  }

  private by({ actor }: Act) {
    return { actor, now: this.recorder.now() };
  }
}
