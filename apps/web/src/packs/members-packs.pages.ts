import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Shelf } from '#records/packs';
import type { Actor } from '#rules';
import type { Answer } from '../http/answer.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { latestWith, numberOf, type PackAddress } from './pack-address.js';
import { PackDesk } from './pack-desk.js';

/** The members' packs of a meeting, with what is exempt in them: as a page, as files, and asked to be built. */
@Controller('app/committees/:slug/meetings/:date')
export class MembersPacksPages {
  constructor(private readonly desk: PackDesk) {}

  @Get('pack')
  @Asks('read exempt papers')
  async pack(
    @CurrentPerson() actor: Actor,
    @Param() at: PackAddress,
    @Query('page') wanted: unknown,
  ): Promise<Answer> {
    return this.desk.show(await this.shelf(actor, at, 0), wanted);
  }

  @Get('supplement-:number')
  @Asks('read exempt papers')
  async supplement(
    @CurrentPerson() actor: Actor,
    @Param() at: PackAddress,
    @Query('page') wanted: unknown,
  ): Promise<Answer> {
    return this.desk.show(await this.shelf(actor, at, numberOf(at)), wanted);
  }

  @Get('members-pack.pdf')
  @Asks('read exempt papers')
  async packFile(
    @CurrentPerson() actor: Actor,
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.desk.send(await this.shelf(actor, at, 0), { name: 'pack', request, reply });
  }

  @Get('members-print-pack.pdf')
  @Asks('read exempt papers')
  async printFile(
    @CurrentPerson() actor: Actor,
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.desk.send(await this.shelf(actor, at, 0), { name: 'print', request, reply });
  }

  @Get('members-supplement-:number.pdf')
  @Asks('read exempt papers')
  async supplementFile(
    @CurrentPerson() actor: Actor,
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.desk.send(await this.shelf(actor, at, numberOf(at)), {
      name: 'pack',
      request,
      reply,
    });
  }

  @Get('members-print-supplement-:number.pdf')
  @Asks('read exempt papers')
  async printSupplement(
    @CurrentPerson() actor: Actor,
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    await this.desk.send(await this.shelf(actor, at, numberOf(at)), {
      name: 'print',
      request,
      reply,
    });
  }

  @Get('items/:number/item.pdf')
  @Asks('read exempt papers')
  async itemFile(
    @CurrentPerson() actor: Actor,
    @Param() at: PackAddress,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { shelf, name } = await latestWith(numberOf(at), (number) =>
      this.shelf(actor, at, number),
    );
    await this.desk.send(shelf, { name, request, reply });
  }

  private shelf(actor: Actor, { slug, date }: PackAddress, number: number): Promise<Shelf> {
    return this.desk.queries.forMembers(actor, { committee: slug, heldOn: date, number });
  }
}
