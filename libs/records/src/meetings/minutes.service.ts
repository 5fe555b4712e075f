import { Injectable } from '@nestjs/common';
import { dateInWords, refuse } from '#rules';
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
