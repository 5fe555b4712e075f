import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Shelf } from '#records/packs';
import type { Answer } from '../http/answer.js';
import { Open } from '../http/asks.js';
import { PUBLISHED } from '../public/open-to-all.js';
import { latestWith, numberOf, type PackAddress } from './pack-address.js';
import { PackDesk } from './pack-desk.js';

/** The public packs of a meeting: the papers as a page, and as files. */
@Controller('committees/:slug/meetings/:date')
export class PublicPacksPages {
  constructor(private readonly desk: PackDesk) {}

  @Get('pack')
  @Open(PUBLISHED)
  async pack(@Param() at: PackAddress, @Query('page') wanted: unknown): Promise<Answer> {
    return this.desk.show(await this.shelf(at, 0), wanted);
  }

  @Get('supplement-:number')
  @Open(PUBLISHED)
  async supplement(@Param() at: PackAddress, @Query('page') wanted: unknown): Promise<Answer> {
    return this.desk.show(await this.shelf(at, numberOf(at)), wanted);
  }

  @Get('pack.pdf')
  @Open(PUBLISHED)
  async packFile(
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.desk.send(await this.shelf(at, 0), { name: 'pack', request, reply });
  }

  @Get('print-pack.pdf')
  @Open(PUBLISHED)
  async printFile(
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.desk.send(await this.shelf(at, 0), { name: 'print', request, reply });
  }

  @Get('supplement-:number.pdf')
  @Open(PUBLISHED)
  async supplementFile(
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.desk.send(await this.shelf(at, numberOf(at)), { name: 'pack', request, reply });
  }

  @Get('print-supplement-:number.pdf')
  @Open(PUBLISHED)
  async printSupplement(
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.desk.send(await this.shelf(at, numberOf(at)), { name: 'print', request, reply });
  }

  @Get('items/:number/item.pdf')
  @Open(PUBLISHED)
  async itemFile(
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { shelf, name } = await latestWith(numberOf(at), (number) => this.shelf(at, number));
    await this.desk.send(shelf, { name, request, reply });
  }

  private shelf({ slug, date }: PackAddress, number: number): Promise<Shelf> {
    return this.desk.queries.published({ committee: slug, heldOn: date, number });
  }
}
