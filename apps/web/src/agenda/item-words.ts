import type { AgendaChoice, AgendaChoices, ItemView, ItemWords } from '#records/meetings';
import { refuse } from '#rules';
import type { ItemForm } from './agenda-forms.js';

/** What a form says of an item, with its topic and report found among the choices. `kept` are those it has already. */
export function wordsOf(form: ItemForm, choices: AgendaChoices, kept?: ItemView): ItemWords {
  const { title, purpose, reportBy, summary, minutes } = form;
  const topic = kept === undefined ? null : { id: kept.topicId, slug: kept.topicSlug };
  const report = kept === undefined ? null : { id: kept.reportId, slug: kept.reportSlug };
  return {
    title,
    purpose,
    reportBy,
    summary,
    minutes,
    topicId: idOf(form.topic, { among: choices.topics, kept: topic, field: 'topic' }),
    reportId: idOf(form.report, { among: choices.reports, kept: report, field: 'report' }),
  };
}

interface Among {
  readonly among: readonly AgendaChoice[];
  readonly kept: { readonly id: string | null; readonly slug: string | null } | null;
  readonly field: 'topic' | 'report';
}

function idOf(slug: string | null, { among, kept, field }: Among): string | null {
  if (slug === null) return null;
  if (kept !== null && kept.slug === slug) return kept.id;
  const found = among.find((one) => one.slug === slug);
  return found?.id ?? refuse('field-wrong', `Choose a ${field} of this committee.`, field);
}
