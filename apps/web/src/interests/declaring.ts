import type { Declaration } from '#records/interests';
import type { MeetingView } from '#records/meetings';
import { refuse, type Actor } from '#rules';
import type { DeclarationForm } from './interest-forms.js';

/** What a form says, as the record takes it. Refuses an item that is not on the agenda, and half a dispensation. */
export function declarationOf(
  form: DeclarationForm,
  { actor, meeting }: { readonly actor: Actor; readonly meeting: MeetingView },
): Declaration {
  const { member, kind, about, nature, sensitive, leaves, entry, when } = form;
  return {
    personId: member ?? actor.id ?? '',
    kind,
    itemId: about === null ? null : itemIn(meeting, about),
    nature,
    isSensitive: sensitive,
    leaves,
    dispensation: dispensationIn(form),
    entryId: entry,
    when,
  };
}

function itemIn({ items }: MeetingView, number: number): string {
  const item = items.find((one) => one.number === number);
  return item?.id ?? refuse('field-wrong', 'Choose an item of this agenda.', 'about');
}

function dispensationIn({ dispensationReason, dispensationBy }: DeclarationForm) {
  if (dispensationReason === null && dispensationBy === null) return null;
  if (dispensationBy === null) {
    refuse('field-missing', 'Say who gave the dispensation.', 'dispensationBy');
  }
  if (dispensationReason === null) {
    refuse('field-missing', 'Say why the dispensation was given.', 'dispensationReason');
  }
  return { reason: dispensationReason, by: dispensationBy };
}
