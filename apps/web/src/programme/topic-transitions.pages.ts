import { Controller } from '@nestjs/common';
import { TOPIC, type Actor } from '#rules';
import { addPages } from '../transitions/routes.js';
import { TopicDesk, type TopicAddress } from './topic-desk.js';
import { TOPIC_TRANSITIONS } from './topic-transitions.js';
import type { TopicSubject } from './topic.subject.js';

/** Are you sure? and do it, for every transition of a topic: made from the table. */
@Controller('app/committees/:slug/programme/:topic')
export class TopicTransitionsPages {
  constructor(readonly desk: TopicDesk) {}

  find(actor: Actor, at: TopicAddress): Promise<TopicSubject> {
    return this.desk.find(actor, at);
  }
}

addPages(TopicTransitionsPages, { rows: TOPIC_TRANSITIONS, machine: TOPIC });
