import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  Body,
  Controller,
  Headers,
  HttpCode,
  Inject,
  Post,
  Req,
  ForbiddenException,
  type RawBodyRequest,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#platform';
import { BouncesService } from '#records/bounces';
import { Described } from '../docs/described.js';
import { Open } from '../http/asks.js';
import { BounceForm } from './bounce-form.js';

/** Where whoever carries the mail reports what came back. Its answer is the same whether the letter is ours or not. */
@Controller('hooks/bounces')
export class BouncesHook {
  constructor(
    private readonly bounces: BouncesService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @HttpCode(202)
  @Open('the secret shared with whoever carries the mail signs what it reports')
  @Described({
    summary:
      'Reports a letter that came back; Signature is sha256= and the HMAC-SHA-256 of the body',
    example: { taken: true },
  })
  async take(
    @Req() { rawBody }: RawBodyRequest<FastifyRequest>,
    @Headers('signature') signature: string | undefined,
    @Body() form: BounceForm,
  ): Promise<object> {
    if (!this.isSigned(rawBody, signature ?? '')) throw new ForbiddenException();
    await this.bounces.receive(form);
    return { taken: true };
  }

  private isSigned(body: Buffer | undefined, signature: string): boolean {
    const { bounceSecret } = this.config;
    if (bounceSecret === null || body === undefined) return false;
    const right = `sha256=${createHmac('sha256', bounceSecret).update(body).digest('hex')}`;
    const [given, wanted] = [Buffer.from(signature), Buffer.from(right)];
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  }
}
