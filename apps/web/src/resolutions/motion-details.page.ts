import type { DirectoryEntry } from '#records/authorities';
import { paths } from '#records/paths';
import { newId } from '#platform/ids';
import { RESOLUTION_KINDS, wordingHints, type ResolutionKind } from '#rules';
import { page, type Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import type { Typed } from '../http/form.js';
import { aimed, type Field } from '../transitions/field.js';
import { ASKS_MORE, detailFields } from './detail-fields.js';
import type { FoundItem } from './motion-desk.js';
import type { MotionForm } from './motion-forms.js';

/** Whether a motion has yet to be asked what its kind needs beside its words. */
export const asksMore = ({ kind }: Pick<MotionForm, 'kind'>, typed: Typed): boolean =>
  ASKS_MORE.has(kind) && typed['step'] !== 'details';

/** The kind a form names, when it is one that asks more than its words, and the words are there or can be made. */
export function kindTyped(typed: Typed): ResolutionKind | null {
  const { kind, wording } = typed;
  const isThere = typeof wording === 'string' && wording.trim() !== '';
  if (!isThere && kind !== 'exclude public') return null;
  return [...ASKS_MORE].find((known) => known === kind) ?? null;
}

interface Asked extends FoundItem {
  readonly kind: ResolutionKind;
  readonly directory: readonly DirectoryEntry[];
}

/** Kinds that ask something of somebody, for which good wording pays. */
const ASKING: ReadonlySet<ResolutionKind> = new Set<ResolutionKind>([
  'comment',
  'request information',
  'standing request',
]);

/** Where the words can be left out. */
const MADE: Partial<Record<ResolutionKind, { readonly hint: string }>> = {
  'exclude public': {
    hint: 'Leave it empty: the words are made from the items, as section 100A(5) wants them',
  },
};

/** The second page of a new motion: what its kind asks beside its words, with hints that stop nobody. */
export function motionDetailsPage(asked: Asked, form: FormView): Page {
  const { meeting, item, kind } = asked;
  const cancel = paths.agendaItem(meeting.committeeSlug, meeting.heldOn, item.number);
  const typed = form.values['wording'];
  const words = typeof typed === 'string' ? typed : '';
  const { ready } = form.values;
  const isReady = typeof ready === 'string' && ready !== '';
  const fields: readonly Field[] = [
    isReady
      ? { kind: 'hidden', name: 'wording', label: '', value: words }
      : { kind: 'long text', name: 'wording', label: 'In the words', value: words, ...MADE[kind] },
    ...detailFields({ kind, details: null }, asked),
  ];
  return page('resolutions/views/motion-details.njk', {
    title: `A motion to ${RESOLUTION_KINDS[kind].toLowerCase()}`,
    caption: `Item ${item.number}: ${item.title}`,
    cancel,
    action: `${cancel}/motions/new`,
    key: newId(),
    kind,
    ready: isReady ? { key: ready, wording: words } : null,
    fields,
    hints: ASKING.has(kind)
      ? wordingHints(words, {
          addressees: null,
          as: kind === 'comment' ? 'comment' : 'recommendation',
        })
      : [],
    form: aimed(form, fields),
  });
}
