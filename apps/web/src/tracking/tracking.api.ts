import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { IsArray, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { TrackingService } from '#records/tracking';
import { TRACKER_ACTS, type Actor, type TrackerAct } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { BulkForm } from './bulk-form.js';
import { keysOf } from './chosen.js';

/** What is to be looked at before it is done. */
export class BulkPreviewForm {
  @IsIn(Object.keys(TRACKER_ACTS), { message: 'Choose what to do' })
  act: TrackerAct;

  @IsOptional()
  @IsString({ message: 'Enter a name' })
  @MaxLength(200, { message: 'Enter at most 200 characters' })
  value?: string;

  @IsArray({ message: 'Choose at least one recommendation' })
  @Matches(/^.{1,60}:[a-z0-9-]{1,100}$/, { each: true, message: 'Name each as CDC-2023-1:police' })
  chosen: string[];
}

/** Many recommendations at once, as machines ask for it: a preview, then exactly that. */
@Controller('api/v1/recommendations/bulk')
export class TrackingApi {
  constructor(private readonly tracking: TrackingService) {}

  @Post('preview')
  @HttpCode(200)
  @Asks('keep tracker')
  @Described({
    summary: 'What an act would do to each of some recommendations; changes nothing',
    example: { rows: [exampleRow('A reminder goes to Ann Lee.')], fingerprint: '9f2c…' },
  })
  async preview(@CurrentPerson() actor: Actor, @Body() form: BulkPreviewForm): Promise<object> {
    const { act, value = '' } = form;
    const plan = await this.tracking.plan(actor, { act, value }, { keys: keysOf(form.chosen) });
    return { rows: plan.rows.map(resourceOf), fingerprint: plan.fingerprint };
  }

  @Post()
  @HttpCode(200)
  @Asks('keep tracker')
  @Described({
    summary: 'Does what a preview showed, to exactly its rows; another list by now answers 409',
    example: { rows: [{ ...exampleRow('The officer sent a reminder to Ann Lee.'), done: true }] },
  })
  async carryOut(@CurrentPerson() actor: Actor, @Body() form: BulkForm): Promise<object> {
    const { act, value = '', fingerprint } = form;
    const confirmed = { chosen: keysOf(form.chosen), fingerprint };
    const rows = await this.tracking.carryOut(actor, { act, value }, confirmed);
    return { rows: rows.map((row) => ({ ...resourceOf(row), done: row.done })) };
  }
}

const resourceOf = (row: { reference: string; slug: string; will: boolean; sentence: string }) => ({
  recommendation: row.reference,
  authority: row.slug,
  will: row.will,
  sentence: row.sentence,
});

function exampleRow(sentence: string) {
  return { recommendation: 'CDC-2023-1', authority: 'police', will: true, sentence };
}
