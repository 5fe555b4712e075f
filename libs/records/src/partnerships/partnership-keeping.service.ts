import { Injectable } from '@nestjs/common';
import {
  AUTHORITY_PARTS,
  may,
  refuse,
  type Actor,
  type AuthorityPart,
  type LocalDate,
} from '#rules';
import { newId } from '#platform';
import { Recorder, type Act, type Done } from '../record/index.js';
import { freeBodySlug } from './free-body-slug.js';
import { keepBody, tellOfBody } from './keep-body.js';
import { parentChosen } from './parent-chosen.js';
import { Partnership } from './partnership.entity.js';

/** What is kept of a partnership itself. Dates are local; `parent` is the address of the county's over a district's. */
export interface PartnershipForm {
  readonly name: string;
  readonly parent: string | null;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

/** Partnerships formed and kept by the officer, with the authorities that belong to them. */
@Injectable()
export class PartnershipKeepingService {
  constructor(private readonly recorder: Recorder) {}

  /** Forms a partnership of a council. Returns its address too. */
  form(
    actor: Actor,
    form: PartnershipForm & { readonly councilId: string },
    key?: string,
  ): Promise<Done & { readonly slug: string }> {
    const { councilId, parent, ...said } = form;
    if (!may(actor, 'keep partnership', { councilId })) {
      refuse('not-permitted', 'You do not have the role that keeps the partnership.');
    }
    const asked = { actor, ...(key === undefined ? {} : { key }) };
    return this.recorder.writeOnce(asked, ['partnership', 'form', form], async (tx) => {
      const id = newId();
      const parentId = await parentChosen(tx, { councilId, id, slug: parent });
      const slug = await freeBodySlug(tx, { partnershipId: null }, said.name);
      const begun = { parentId, termsOfReference: '', version: 0 };
      await tx.insert(Partnership, { id, councilId, slug, ...said, ...begun });
      const told = [{ event: 'partnership.formed', facts: { title: said.name } }] as const;
      const body = { kind: 'partnership', id, councilId, version: 0 } as const;
      const done = await tellOfBody(tx, { body, told, actor, now: this.recorder.now() });
      return { ...done, slug };
    });
  }

  /** Changes its name, the partnership over it and its days; its address stays, because old letters lead there. */
  change(act: Act, form: PartnershipForm): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind: 'partnership',
      form: ['change', form],
      change: async (tx, { id, councilId }) => {
        const before = await tx.findOneByOrFail(Partnership, { id });
        const { name, validFrom, validTo } = form;
        const parentId = await parentChosen(tx, { councilId, id, slug: form.parent });
        const text = changed(before, { ...form, parentId });
        if (text === '') refuse('not-ready', 'Nothing was changed: change something, or go back.');
        const set = { name, parentId, validFrom, validTo };
        return { set, told: [{ event: 'partnership.changed', facts: { text } }] };
      },
    });
  }

  /** Says how an authority belongs to it, for the first time or otherwise than before. */
  nameAuthority(
    act: Act,
    form: { readonly authority: string; readonly part: AuthorityPart },
  ): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind: 'partnership',
      form: ['authority', form],
      change: async (tx, { id, councilId }) => {
        const [found] = await tx.query<{ name: string; was: string | null }[]>(
          `WITH chosen AS (
             SELECT a.id, a.name FROM authorities a WHERE a.council_id = $2 AND a.slug = $3 AND a.valid_to IS NULL),
           was AS (SELECT part FROM partnership_authorities WHERE partnership_id = $1 AND authority_id = (SELECT id FROM chosen)),
           named AS (
             INSERT INTO partnership_authorities (partnership_id, authority_id, part) SELECT $1, id, $4 FROM chosen
             ON CONFLICT (partnership_id, authority_id) DO UPDATE SET part = EXCLUDED.part)
           SELECT name, (SELECT part FROM was) AS was FROM chosen`,
          [id, councilId, form.authority, form.part],
        );
        if (found === undefined) {
          refuse('field-wrong', 'Choose an authority from the list.', 'authority');
        }
        if (found.was === form.part) refuse('not-ready', 'It belongs to it like this already.');
        const kind = AUTHORITY_PARTS[form.part].toLowerCase();
        const facts = { authority: found.name, kind };
        return [{ event: 'partnership-authority.named', facts }];
      },
    });
  }

  /** Takes an authority out of it. Members who came from there stay until their parts end. */
  leaveAuthority(act: Act, form: { readonly authority: string }): Promise<Done> {
    return keepBody(this.recorder, {
      act,
      kind: 'partnership',
      form: ['authority leaves', form],
      change: async (tx, { id }) => {
        const left = await tx.query<{ name: string }[]>(
          `WITH gone AS (
             DELETE FROM partnership_authorities p USING authorities a
             WHERE p.partnership_id = $1 AND a.id = p.authority_id AND a.slug = $2 RETURNING a.name)
           SELECT name FROM gone`,
          [id, form.authority],
        );
        const [authority] = left;
        if (authority === undefined) {
          refuse('field-wrong', 'Choose one that belongs to it.', 'authority');
        }
        const facts = { authority: authority.name };
        return [{ event: 'partnership-authority.left', facts }];
      },
    });
  }
}

function changed(
  before: Partnership,
  after: PartnershipForm & { readonly parentId: string | null },
): string {
  return [
    ...(before.name === after.name ? [] : [`now called ${after.name}, not ${before.name}`]),
    ...(before.parentId === after.parentId
      ? []
      : [after.parentId === null ? 'under no other' : 'under another partnership']),
    ...(before.validFrom === after.validFrom ? [] : [`from ${after.validFrom}`]),
    ...(before.validTo === after.validTo ? [] : [`until ${after.validTo ?? 'further notice'}`]),
  ].join('; ');
}
