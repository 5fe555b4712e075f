import { Injectable } from '@nestjs/common';
import type { Rating } from '#rules';
import { addresseeFacts } from '../recommendations/index.js';
import { Recorder, textOf, type Act, type Done } from '../record/index.js';
import { minuteFacts } from './minute-facts.js';
import { writeUpdate } from './write-update.js';
import { wordsTold } from './words-told.js';

/** How the committee rates progress, by a minute: kept apart from what the authority and the officer say. */
@Injectable()
export class CommitteeRatingsService {
  constructor(private readonly recorder: Recorder) {}

  /** Records the rating a carried resolution gives, with its remark if there is one. */
  rate(
    act: Act,
    form: {
      readonly rating: Rating | null;
      readonly resolutionId: string;
      readonly remark: string | null;
    },
  ): Promise<Done> {
    const { rating, resolutionId } = form;
    const remark = form.remark ?? '';
    return this.recorder.move({
      act,
      form,
      kind: 'addressee',
      command: 'rate-by-committee',
      prepare: async (row, { tx }) => {
        const { sentOn } = await addresseeFacts(tx, row.id);
        const cited = { committeeId: textOf(row, 'committee_id'), resolutionId };
        return {
          facts: {
            ...(rating === null ? {} : { rating }),
            ...(remark === '' ? {} : await wordsTold(tx, row.id, { reason: remark })),
            ...(await minuteFacts(tx, cited, sentOn)),
          },
        };
      },
      also: (tx, moved) =>
        writeUpdate(tx, moved.id, {
          kind: 'committee rating',
          by: act.actor.name,
          on: this.recorder.today(),
          rating,
          text: remark,
          evidence: null,
          resolutionId,
        }),
    });
  }
}
