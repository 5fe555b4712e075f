import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IsInt, IsObject } from 'class-validator';
import { PartnershipQueries, ReviewDraftsService } from '#records/partnership';
import { DRAFT_STEPS, type DraftStep, type ReviewView } from '#records/partnership';
import { may, refuse, type Actor } from '#rules';
import { Described } from '../../docs/described.js';
import { Asks } from '../../http/asks.js';
import { CurrentPerson } from '../../http/current-person.js';
import { FIELDS_OF } from './said-so-far.js';

/** What was typed in one part of a return, by field, and the version of it that was seen; 0 where there was none. */
export class DraftForm {
  @IsObject({ message: 'Give the words by field' })
  fields: Record<string, unknown>;

  @IsInt({ message: 'Give the version you saw, 0 for none' })
  version: number;
}

const EXAMPLE = {
  items: [
    {
      step: 'changes',
      fields: { whatChanged: 'Two crossings opened.' },
      savedBy: 'The road safety lead',
      savedAt: '2024-01-08T09:00:00.000Z',
      version: 1,
    },
  ],
};

/** What is typed of a return before it is returned, for whoever returns it. */
@Controller('api/v1/reviews/:id/draft')
export class ReturnApi {
  constructor(
    private readonly queries: PartnershipQueries,
    private readonly drafts: ReviewDraftsService,
  ) {}

  @Get()
  @Asks('return review')
  @Described({ summary: 'What is typed of a return so far', example: EXAMPLE })
  async show(@CurrentPerson() actor: Actor, @Param('id') id: string): Promise<object> {
    return { items: (await this.find(actor, id)).drafts };
  }

  @Post(':step')
  @HttpCode(200)
  @Asks('return review')
  @Described({ summary: 'Keeps what is typed in one part of a return', example: EXAMPLE })
  async save(
    @CurrentPerson() actor: Actor,
    @Param() { id, step }: { readonly id: string; readonly step: string },
    @Body() { fields, version }: DraftForm,
  ): Promise<object> {
    await this.find(actor, id);
    const name = stepOf(step);
    const typed = Object.fromEntries(
      FIELDS_OF[name].map((field) => [field, textIn(fields[field])]),
    );
    await this.drafts.save({ actor, id, version }, { step: name, fields: typed });
    return this.show(actor, id);
  }

  private async find(actor: Actor, id: string): Promise<ReviewView> {
    const review = await this.queries.review(actor, { id });
    if (may(actor, 'return review', review)) return review;
    return refuse('not-found', 'There is no such review.');
  }
}

const stepOf = (name: string): DraftStep =>
  DRAFT_STEPS.find((step) => step === name) ?? refuse('not-found', 'There is no such part.');

const textIn = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
