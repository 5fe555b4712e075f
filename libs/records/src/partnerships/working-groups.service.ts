import { Injectable } from '@nestjs/common';
import { refuse, type LocalDate } from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import { freeBodySlug } from './free-body-slug.js';
import { keepBody, tellOfBody } from './keep-body.js';
import { WorkingGroup } from './working-group.entity.js';

/** What is kept of a working group itself. Dates are local; null is open. */
export interface WorkingGroupForm {
  readonly name: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Working groups of a partnership, formed and kept by the officer. */
@Injectable()
export class WorkingGroupsService {
  constructor(private readonly recorder: Recorder) {}

  /** Forms a working group of the partnership the act names; both histories tell it. */
  form(act: Act, form: WorkingGroupForm): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind: 'partnership',
      form: ['working group', form],
      change: async (tx, { id: partnershipId, councilId }) => {
        const id = newId();
        const slug = await freeBodySlug(tx, { partnershipId }, form.name);
        const begun = { termsOfReference: '', version: 0 };
        await tx.insert(WorkingGroup, { id, councilId, partnershipId, slug, ...form, ...begun });
        const told = [{ event: 'working-group.formed', facts: { title: form.name } }] as const;
        const body = { kind: 'working group', id, councilId, version: 0 } as const;
        await tellOfBody(tx, { body, told, actor: act.actor, now: this.recorder.now() });
        return told;
      },
    });
  }

  /** Changes its name and its days. */
  change(act: Act, form: WorkingGroupForm): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind: 'working group',
      form: ['change', form],
      change: async (tx, { id }) => {
        const before = await tx.findOneByOrFail(WorkingGroup, { id });
        const { name, validFrom, validTo } = form;
        const text = [
          ...(before.name === name ? [] : [`now called ${name}, not ${before.name}`]),
          ...(before.validFrom === validFrom ? [] : [`from ${validFrom}`]),
          ...(before.validTo === validTo ? [] : [`until ${validTo ?? 'further notice'}`]),
        ].join('; ');
        if (text === '') refuse('not-ready', 'Nothing was changed: change something, or go back.');
        return {
          set: { name, validFrom, validTo },
          told: [{ event: 'working-group.changed', facts: { text } }],
        };
      },
    });
  }
}
