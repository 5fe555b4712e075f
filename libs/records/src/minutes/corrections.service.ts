import { Injectable } from '@nestjs/common';
import { refuse, wordsOfBlock } from '#rules';
import { newId } from '#platform';
import { Recorder, revise, type Act } from '../record/index.js';
import { citedMinute } from './cited-minute.js';
import { findCorrections } from './corrections.queries.js';
import { lockMinutes } from './minutes-lock.js';
import { findParagraphs } from './paragraph-rows.js';

/** A correction: of which paragraph, its words from now on, and the resolution of a later meeting that says so. */
export interface MinutesCorrection {
  readonly paragraphId: string;
  readonly becomes: string;
  readonly resolutionId: string;
}

const CORRECTS = {
  action: 'publish minutes',
  state: 'minutes published',
  otherwise:
    'Minutes are corrected by a resolution between their publication as a draft and their confirmation.',
} as const;

/** Corrections of published draft minutes: only ever by a resolution of a later meeting, and never in place. */
@Injectable()
export class MinuteCorrectionsService {
  constructor(private readonly recorder: Recorder) {}

  /**
   * Enters what a later meeting resolved to correct; the confirmed minutes have it, the published draft stays as it was
   * read. A second correction of a paragraph stands in place of the first. `act.id` is the meeting's id.
   */
  correct(act: Act, correction: MinutesCorrection): Promise<void> {
    return this.recorder.writeOnce(act, ['correct minutes', act.id, correction], async (tx) => {
      const { committeeId, heldOn } = await lockMinutes(tx, act, CORRECTS);
      const { paragraphId, resolutionId } = correction;
      const cited = await citedMinute(tx, { resolutionId, committeeId, heldOn });
      if (cited === null) {
        refuse(
          'field-wrong',
          'Choose a minute of a later meeting of this committee.',
          'resolutionId',
        );
      }
      const kept = await findParagraphs(tx, act.id, 'public');
      const paragraph = kept.find(({ id, isLeftOut }) => id === paragraphId && !isLeftOut);
      if (paragraph === undefined) {
        refuse('not-found', 'There is no such paragraph in the published minutes.');
      }
      const before = (await findCorrections(tx, act.id)).findLast(
        ({ key }) => key === paragraph.key,
      );
      const was = before?.becomes ?? wordsOfBlock(paragraph);
      const becomes = correction.becomes.trim();
      if (becomes === '' || becomes === was) {
        refuse('field-wrong', 'Enter the words as the later meeting corrected them.', 'becomes');
      }
      await tx.query(
        `INSERT INTO minute_corrections (id, meeting_id, paragraph_key, was, becomes, resolution_id, corrected_on)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), act.id, paragraph.key, was, becomes, resolutionId, cited.decidedOn],
      );
      await revise(tx, {
        kind: 'meeting',
        id: act.id,
        actor: act.actor,
        now: this.recorder.now(),
        columns: {},
        event: 'minutes.corrected',
        facts: { minute: cited.minute },
      });
    });
  }
}
