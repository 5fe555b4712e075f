import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FILES } from '#platform/tokens';
import { FileMissing, type FileStore } from '#platform/files';
import { PublishedMinutesQueries, type MinutesShown } from '#records/published-minutes';
import { refuse } from '#rules';

/** Which file of the minutes is asked for, by which request, and where to go while there is none. */
export interface MinutesFileAsked {
  readonly name: 'minutes.pdf' | 'minutes.docx';
  readonly here: string;
  readonly isForMembers: boolean;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** How minutes are handed out, whoever asks. */
@Injectable()
export class MinutesDesk {
  constructor(
    readonly queries: PublishedMinutesQueries,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /**
   * One file of the minutes, by its hash: 304 when the asker has it. While it is being prepared, on to the page, which
   * has every word and says so.
   */
  async send({ print, minutes, status }: MinutesShown, asked: MinutesFileAsked): Promise<void> {
    const { name, here, isForMembers, request, reply } = asked;
    const file = print.files.find((one) => one.name === name);
    if (print.state === 'done' && file === undefined) refuse('not-found', 'There is no such file.');
    const tag = `"${file?.sha256 ?? ''}"`;
    if (!isForMembers && file !== undefined && request.headers['if-none-match'] === tag) {
      await reply.code(304).header('etag', tag).header('cache-control', 'no-cache').send();
      return;
    }
    const bytes = file === undefined ? null : await this.bytesOf(file.key);
    if (file === undefined || bytes === null) {
      await reply.code(303).header('cache-control', 'no-store').header('location', here).send();
      return;
    }
    const whose = isForMembers ? 'members-' : '';
    const called = `${whose}minutes-${minutes.committeeSlug}-${minutes.heldOn}-${status}`;
    const isWord = name === 'minutes.docx';
    reply
      .header('etag', tag)
      .header('cache-control', isForMembers ? 'private, no-store' : 'no-cache')
      .header(
        'content-disposition',
        `${isWord ? 'attachment' : 'inline'}; filename="${called}.${isWord ? 'docx' : 'pdf'}"`,
      )
      .type(file.mediaType);
    await reply.send(Buffer.from(bytes));
  }

  /** A store that lost the file, as after a restore without it: the page still has every word. */
  private async bytesOf(key: string): Promise<Uint8Array | null> {
    try {
      return await this.files.read(key);
    } catch (fault) {
      if (fault instanceof FileMissing) return null;
      throw fault;
    }
  }
}
