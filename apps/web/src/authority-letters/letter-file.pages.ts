import { Controller, Get, Inject, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { FileMissing, type FileStore } from '#platform/files';
import { FILES } from '#platform/tokens';
import type { Actor } from '#rules';
import { Open } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { refuseStrangers, SEEN_BY_THE_PERMITTED } from '../recommendations/seen-by.js';
import type { LetterAddress } from './letter-address.js';
import { LetterDesk } from './letter-desk.js';

/** A sent letter as a file, to be posted or kept. While it is being prepared, on to the page, which has every word. */
@Controller('app/committees/:slug/meetings/:date/letters/:letter')
export class LetterFilePages {
  constructor(
    private readonly desk: LetterDesk,
    @Inject(FILES) private readonly files: FileStore,
  ) {}

  @Get('letter.pdf')
  @Open(SEEN_BY_THE_PERMITTED)
  async pdf(
    @CurrentPerson() actor: Actor,
    @Param() at: LetterAddress,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    refuseStrangers(actor);
    const { id, page, letter, slug } = await this.desk.find(actor, at);
    const { files } = await this.desk.queries.print(id);
    const [file] = files;
    const bytes = file === undefined ? null : await this.bytesOf(file.key);
    if (file === undefined || bytes === null) {
      await reply.code(303).header('cache-control', 'no-store').header('location', page).send();
      return;
    }
    const called = `letter-${slug}-${letter.heldOn}.pdf`;
    reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `inline; filename="${called}"`)
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
