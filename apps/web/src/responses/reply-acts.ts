import { Injectable } from '@nestjs/common';
import type { Act } from '#records/record';
import { RepliesQueries } from '#records/replies';
import { entityTag } from '../http/entity-tag.js';
import type { ReplyRequest } from './reply-request.js';
import { replyResource } from './reply.resource.js';

/** Acts on a reply for the API, and tells what became of it. */
@Injectable()
export class ReplyActs {
  constructor(private readonly queries: RepliesQueries) {}

  /** Does it, and answers with its sentence and the reply as it is then. */
  async done(
    request: ReplyRequest,
    does: (act: Act) => Promise<{ readonly sentence: string }>,
  ): Promise<object> {
    const { actor, at, version, key } = request;
    const { sentence } = await does({
      actor,
      id: await this.queries.addresseeOf(actor, at),
      ...(version === null ? {} : { version }),
      ...(key === null ? {} : { key }),
    });
    return { done: sentence, ...(await this.shown(request)) };
  }

  /** The reply as whoever asks may read it, with its tag. */
  async shown({ actor, at, reply }: ReplyRequest): Promise<object> {
    const found = await this.queries.find(actor, at);
    reply.header('etag', entityTag(found.version));
    return replyResource(found, actor);
  }
}
