import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FILES } from '#platform/tokens';
import { FileMissing, type FileStore } from '#platform/files';
import { PacksQueries, PacksService, type Shelf } from '#records/packs';
import { refuse } from '#rules';
import { page, seeOther, type Answer } from '../http/answer.js';
import { packAddresses } from './pack-addresses.js';
import { packPresenter, publicationOfPage } from './pack.presenter.js';

/** What is asked of a pack: which of its files, by which request, answered on which reply. */
export interface FileAsked {
  readonly name: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** How packs are shown and handed out, whoever asks. */
@Injectable()
export class PackDesk {
  constructor(
    readonly queries: PacksQueries,
    readonly packs: PacksService,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  /** The HTML edition; or on to where a page begins, when one was asked for that is there. */
  show(shelf: Shelf, wanted: unknown): Answer {
    const { publications, committeeSlug, heldOn, audience } = shelf;
    const number = readPage(wanted);
    const found = number === null ? null : publicationOfPage(publications, number);
    if (found !== null) {
      const { page: at } = packAddresses(committeeSlug, heldOn, audience);
      return seeOther(`${at(found)}#page-${number}`);
    }
    const wrong = typeof wanted === 'string' ? wanted : null;
    const shown = packPresenter(shelf, wrong);
    const status = wrong === null ? 200 : 422;
    return page('packs/views/pack.njk', { title: shown.heading, shown }, status);
  }

  /**
   * One file of a pack, by its hash: 304 when the asker has it, 404 when the pack has no such file. While there is no
   * file yet, on to the HTML edition, where everything can be read and which says how far the files are.
   */
  async send(shelf: Shelf, { name, request, reply }: FileAsked): Promise<void> {
    const { chosen, audience, committeeSlug, heldOn } = shelf;
    const { pack, number } = chosen;
    const file = pack?.files.find((one) => one.name === name);
    if (pack !== null && file === undefined) refuse('not-found', 'There is no such file.');
    const isForMembers = audience === 'members';
    const tag = `"${file?.sha256 ?? ''}"`;
    if (!isForMembers && file !== undefined && request.headers['if-none-match'] === tag) {
      await reply.code(304).header('etag', tag).header('cache-control', 'no-cache').send();
      return;
    }
    const bytes = file === undefined ? null : await this.bytesOf(file.key);
    if (bytes === null) {
      const { page: at } = packAddresses(committeeSlug, heldOn, audience);
      reply.code(303).header('cache-control', 'no-store').header('location', at(number));
      await reply.send();
      return;
    }
    const called = [isForMembers ? 'members' : 'public', heldOn, String(number), name].join('-');
    reply
      .header('etag', tag)
      .header('cache-control', isForMembers ? 'private, no-store' : 'no-cache')
      .header('content-disposition', `inline; filename="${called}.pdf"`)
      .type('application/pdf');
    await reply.send(Buffer.from(bytes));
  }

  /** A store that lost the file, as after a restore without it, is a pack that has to be built again. */
  private async bytesOf(key: string): Promise<Uint8Array | null> {
    try {
      return await this.files.read(key);
    } catch (fault) {
      if (fault instanceof FileMissing) return null;
      throw fault;
    }
  }
}

function readPage(wanted: unknown): number | null {
  return typeof wanted === 'string' && /^\s*\d{1,5}\s*$/.test(wanted) ? Number(wanted) : null;
}
