import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { IsInt, IsObject } from 'class-validator';
import { PartnershipQueries, ReviewDraftsService } from '#records/partnership';
import { DRAFT_STEPS, type DraftStep, type ReviewView } from '#records/partnership';
import { may, refuse, type Actor } from '#rules';
import { Described } from '../../docs/described.js';
import { Asks } from '../../http/asks.js';
import { CurrentPerson } from '../../http/current-person.js';
import { IdempotencyKey } from '../../http/idempotency-key.js';
import { InvalidForm } from '../../http/invalid-form.js';
import { orSavedMeanwhile } from '../../http/saved-meanwhile.js';
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
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    await this.find(actor, id);
    const name = stepOf(step);
    const typed = wordsIn(fields, FIELDS_OF[name]);
    const act = { actor, id, version, key: key ?? undefined };
    await orSavedMeanwhile(
      () => this.drafts.save(act, { step: name, fields: typed }),
      async () =>
        (await this.find(actor, id)).drafts.find((one) => one.step === name)?.fields ?? {},
    );
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

/** The words of one part. Refuses, field by field, what is no text and what the part has no place for. */
function wordsIn(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, string>> {
  const errors = Object.entries(fields).flatMap(([field, value]) => {
    if (!names.includes(field)) {
      return [{ field, sentence: `This part has only: ${names.join(', ')}` }];
    }
    return typeof value === 'string' ? [] : [{ field, sentence: 'Write this as text' }];
  });
  if (errors.length > 0) throw new InvalidForm(errors);
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  return Object.fromEntries(names.map((name) => [name, text(fields[name])]));
}
