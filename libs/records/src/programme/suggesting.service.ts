import { Injectable } from '@nestjs/common';
import { refuse, type Actor } from '#rules';
import { newId } from '#platform';
import { freeSlug, slugOf } from '../paths/index.js';
import { begin, Recorder, type Done } from '../record/index.js';
import { committeesToAsk } from './committees-to-ask.queries.js';

/** What somebody thinks a committee should look at. */
export interface Suggestion {
  /** The committee by its slug. */
  readonly committee: string;
  readonly title: string;
  readonly reason: string;
}

/** Topics as anybody with a role suggests them. */
@Injectable()
export class SuggestingService {
  constructor(private readonly recorder: Recorder) {}

  /** Suggests a topic. Refuses a committee that is not of the actor's councils. Returns it with the slug it got. */
  suggest(
    actor: Actor,
    suggestion: Suggestion,
    key?: string,
  ): Promise<Done & { readonly slug: string }> {
    return this.recorder.writeOnce({ actor, key }, ['topic', suggestion], async (tx) => {
      const committee = (await committeesToAsk(tx, actor)).find(
        ({ slug }) => slug === suggestion.committee,
      );
      if (committee === undefined) {
        refuse('field-wrong', 'Choose one of the committees.', 'committee');
      }
      const wanted = slugOf(suggestion.title) || 'topic';
      const slug = await freeSlug(tx, { table: 'topics', committeeId: committee.id, wanted });
      const id = newId();
      const { title, reason } = suggestion;
      await begin(tx, {
        kind: 'topic',
        id,
        actor,
        now: this.recorder.now(),
        event: 'topic.suggested',
        facts: { title, reason },
        columns: {
          council_id: committee.councilId,
          committee_id: committee.id,
          slug,
          title,
          reason,
          suggested_by: actor.id,
          suggested_on: this.recorder.today(),
        },
      });
      return { id, slug, state: 'suggested', version: 1, sentence: 'Topic suggested.' };
    });
  }
}
