import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { PlanLine } from '#records/plans';
import type { Actor } from '#rules';
import { Described } from '../docs/described.js';
import { Asks } from '../http/asks.js';
import { CurrentPerson } from '../http/current-person.js';
import { IdempotencyKey } from '../http/idempotency-key.js';
import { NewActionForm } from './action-forms.js';
import { ACTION_EXAMPLE, actionLineResource } from './action.resource.js';
import { PlanDesk } from './plan-desk.js';
import {
  actionFilter,
  ActionsAskedForm,
  CarryForm,
  NewPlanForm,
  PlanAgreementForm,
  PlanPartnershipForm,
} from './plan-forms.js';

const PLAN_EXAMPLE = {
  href: '/api/v1/action-plans/action-plan-2023-24',
  slug: 'action-plan-2023-24',
  title: 'Action Plan 2023/24',
  partnership: 'community-safety',
  startsOn: '2023-04-01',
  endsOn: '2024-03-31',
  isDraft: false,
  agreedOn: '2023-07-12',
  agreedMinute: 'CSP 12/23',
  actions: 50,
};

/** Action plans as JSON. */
@Controller('api/v1/action-plans')
export class PlansApi {
  constructor(private readonly desk: PlanDesk) {}

  @Get()
  @Asks('read partnership work')
  @Described({ summary: 'Action plans within your reach', example: { items: [PLAN_EXAMPLE] } })
  async list(@CurrentPerson() actor: Actor): Promise<object> {
    return { items: (await this.desk.plans.list(actor)).map(planResource) };
  }

  @Get(':slug')
  @Asks('read partnership work')
  @Described({
    summary: 'An action plan and its actions, narrowed',
    example: { ...PLAN_EXAMPLE, items: [ACTION_EXAMPLE] },
  })
  async show(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Query() asked: ActionsAskedForm,
  ): Promise<object> {
    const plan = await this.desk.plans.find(actor, slug);
    const number = Number(asked.page ?? 1);
    const found = await this.desk.plans.filtered(plan.id, actionFilter(asked), number);
    const today = this.desk.plans.today();
    const items = found.map((one) => actionLineResource(one, today));
    return { ...planResource(plan), page: number, inAll: found[0]?.inAll ?? 0, items };
  }

  @Post()
  @HttpCode(201)
  @Asks('change action plan')
  @Described({ summary: 'Begins an action plan', example: PLAN_EXAMPLE })
  async begin(
    @CurrentPerson() actor: Actor,
    @Body() form: NewPlanForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const slug = await this.desk.begin(actor, form, keyIn(key));
    return planResource(await this.desk.plans.find(actor, slug));
  }

  @Post(':slug/actions')
  @HttpCode(201)
  @Asks('change action plan')
  @Described({ summary: 'Adds an action to a plan', example: { href: ACTION_EXAMPLE.href } })
  async add(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: NewActionForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.desk.toKeep(actor, slug);
    const added = await this.desk.add({ actor, id, ...keyIn(key) }, form);
    return { href: `/api/v1/actions/${added}` };
  }

  @Post(':slug/partnership')
  @HttpCode(200)
  @Asks('change action plan')
  @Described({
    summary: 'Says which partnership a plan is of',
    example: { done: 'Said to be the plan of Community Safety Partnership.', ...PLAN_EXAMPLE },
  })
  async place(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: PlanPartnershipForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const plan = await this.desk.toKeep(actor, slug);
    const { sentence } = await this.desk.place({ actor, id: plan.id, ...keyIn(key) }, plan, form);
    return { done: sentence, ...planResource(await this.desk.plans.find(actor, slug)) };
  }

  @Post(':slug/agreement')
  @HttpCode(200)
  @Asks('change action plan')
  @Described({
    summary: 'Records that the partnership agreed a plan',
    example: { done: 'Agreed by the partnership (minute CSP 12/23).', ...PLAN_EXAMPLE },
  })
  async agree(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: PlanAgreementForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.desk.toKeep(actor, slug);
    const { sentence } = await this.desk.keeping.agree({ actor, id, ...keyIn(key) }, form);
    return { done: sentence, ...planResource(await this.desk.plans.find(actor, slug)) };
  }

  @Post(':slug/carrying-forward')
  @HttpCode(200)
  @Asks('change action plan')
  @Described({ summary: 'Carries actions into another plan', example: { carried: 2 } })
  async carry(
    @CurrentPerson() actor: Actor,
    @Param('slug') slug: string,
    @Body() form: CarryForm,
    @IdempotencyKey() key: string | null,
  ): Promise<object> {
    const { id } = await this.desk.toKeep(actor, slug);
    return { carried: await this.desk.carrying.carry({ actor, id, ...keyIn(key) }, form) };
  }
}

const keyIn = (key: string | null): { readonly key?: string } => (key === null ? {} : { key });

function planResource({ id: _, councilId: __, partnership, ...plan }: PlanLine) {
  const href = `/api/v1/action-plans/${encodeURIComponent(plan.slug)}`;
  return { href, ...plan, partnership: partnership?.slug ?? null };
}
