import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#rules';
import { entityTag } from '../http/entity-tag.js';
import { EditionDesk } from './edition-desk.js';
import { editionResource } from './edition.resource.js';
import type { EditionAt, EditionSubject } from './edition.subject.js';

/** What the transitions of an edition, and of each part of it, are found by and shown as. */
@Injectable()
export class EditionHost {
  constructor(readonly desk: EditionDesk) {}

  find(actor: Actor, at: EditionAt): Promise<EditionSubject> {
    return this.desk.find(actor, at);
  }

  shown(subject: EditionSubject, reply: FastifyReply): object {
    reply.header('etag', entityTag(subject.edition.version));
    return editionResource(subject);
  }
}
