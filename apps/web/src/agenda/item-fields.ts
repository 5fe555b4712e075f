import type { ItemView } from '#records/meetings';
import { ITEM_PURPOSES } from '#rules';
import type { Choice, Field } from '../transitions/field.js';
import type { AgendaSubject } from './agenda-desk.js';

/** The fields of an item; `item` is what it says now, for one that is changed. */
export function itemFields({ choices }: AgendaSubject, item?: ItemView): readonly Field[] {
  const topics = withKept(choices.topics, { slug: item?.topicSlug, title: item?.topic });
  const reports = withKept(choices.reports, { slug: item?.reportSlug, title: item?.report });
  return [
    { kind: 'line', name: 'title', label: 'Title', value: item?.title ?? '' },
    {
      kind: 'one of',
      name: 'purpose',
      label: 'What the committee is asked to do',
      value: item?.purpose ?? '',
      choices: Object.entries(ITEM_PURPOSES).map(([value, text]) => ({ value, text })),
    },
    {
      kind: 'number',
      name: 'minutes',
      label: 'Planned minutes',
      hint: 'Leave it empty if no time is planned',
      value: item?.minutes === undefined || item.minutes === null ? '' : String(item.minutes),
    },
    ...menu('topic', {
      label: 'Topic of the work programme',
      options: topics,
      value: item?.topicSlug,
    }),
    ...menu('report', { label: 'Report', options: reports, value: item?.reportSlug }),
    {
      kind: 'line',
      name: 'reportBy',
      label: 'Report by',
      hint: 'A post, such as Head of Community Safety. Leave it empty if there is no report',
      value: item?.reportBy ?? '',
    },
    {
      kind: 'long text',
      name: 'summary',
      label: 'Summary',
      hint: 'What the item is about, in a few sentences. You can leave it empty',
      value: item?.summary ?? '',
    },
  ];
}

interface Menu {
  readonly label: string;
  readonly options: readonly Choice[];
  readonly value: string | null | undefined;
}

/** A menu with a way to choose none; no menu where there is nothing to choose. */
function menu(name: 'topic' | 'report', { label, options, value }: Menu): readonly Field[] {
  if (options.length === 0) return [];
  const choices = [{ value: '', text: 'None' }, ...options];
  const alsoCalled = [`${name}Id`];
  return [{ kind: 'menu', name, label, choices, value: value ?? '', alsoCalled }];
}

/** What may be chosen, with what is linked already although it could not be chosen anew. */
function withKept(
  choices: readonly { readonly slug: string; readonly title: string }[],
  kept: { readonly slug: string | null | undefined; readonly title: string | null | undefined },
): readonly Choice[] {
  const { slug, title } = kept;
  const isMissing = typeof slug === 'string' && !choices.some((one) => one.slug === slug);
  const all = isMissing ? [{ slug, title: title ?? slug }, ...choices] : choices;
  return all.map((one) => ({ value: one.slug, text: one.title }));
}
