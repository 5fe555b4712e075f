import type { MotionAsked, ResolutionKind } from '#rules';
import type { MotionDetailsForm } from './motion-forms.js';

/** An item as an agenda counts it. */
interface ItemOnAgenda {
  readonly id: string;
  readonly number: number;
}

/** What a form says of a motion's details, as its kind keeps them; null when it says nothing. */
export function detailsTyped(
  kind: ResolutionKind,
  form: MotionDetailsForm,
  agenda: readonly ItemOnAgenda[],
): MotionAsked['details'] {
  switch (kind) {
    case 'comment':
    case 'request information':
    case 'standing request': {
      const to = bodiesIn(form);
      const due = form.dueOn === null ? {} : { dueOn: form.dueOn };
      return to.length === 0 && form.dueOn === null ? null : { to, ...due };
    }
    case 'refer':
      return bodiesIn(form).length === 0 ? null : { to: bodiesIn(form) };
    case 'defer':
      return form.toMeeting === null ? null : { toMeeting: form.toMeeting };
    case 'appoint':
      return form.who === null ? null : { who: form.who, to: form.appointedTo ?? '' };
    case 'exclude public':
      return excluded(form, agenda);
    case 'note':
    case 'thank':
    case 'approve':
    case 'recommend':
      return null;
  }
}

const bodiesIn = ({ to, bodies }: MotionDetailsForm): readonly string[] => [
  ...to.filter((slug) => slug !== ''),
  ...(bodies ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
];

/** An item that is not on this agenda stays as it was typed, for the record to refuse. It finds the grounds, too. */
function excluded({ items }: MotionDetailsForm, agenda: readonly ItemOnAgenda[]) {
  if (items.length === 0) return null;
  const ids = items.map(
    (number) => agenda.find((item) => item.number === number)?.id ?? String(number),
  );
  return { items: ids, grounds: {} };
}
