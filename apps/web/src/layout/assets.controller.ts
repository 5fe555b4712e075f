import { Controller, Get, Headers, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Open } from '../http/asks.js';
import { ASSETS } from './assets.js';

const FOR_EVER = 'public, max-age=31536000, immutable';

/** Style sheet, script and icon. */
@Controller('assets')
export class AssetsController {
  @Get(':name')
  @Open('every page loads them')
  async show(
    @Param('name') name: string,
    @Headers('accept-encoding') encodings: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = ASSETS.files.get(name);
    if (file === undefined) throw new NotFoundException();
    const gzip = /\bgzip\b/.test(encodings ?? '');
    reply.type(file.type).header('cache-control', FOR_EVER).header('vary', 'Accept-Encoding');
    if (gzip) reply.header('content-encoding', 'gzip');
    await reply.send(gzip ? file.gzipped : file.plain);
  }
}
