import { paths } from '#records/paths';
import type { ReportChoices } from '#records/reports';
import { dateInWords, REPORT_TEMPLATES } from '#rules';
import type { Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';

/** The page that proposes a report to a committee. */
export function proposalPage(
  choices: ReportChoices,
  { slug, form }: { readonly slug: string; readonly form: FormView },
): Page {
  const asking = {
    title: 'Propose a report',
    happens: ['Nobody is asked to write it before you commission it.'],
    fields: fieldsOf(choices),
    button: 'Propose the report',
  };
  const at = {
    caption: choices.committee,
    action: paths.newReport(slug),
    cancel: paths.reports(slug),
  };
  return askingPage(asking, at, form);
}

function fieldsOf({ meetings, topics, template }: ReportChoices): readonly Field[] {
  const none = { value: '', text: 'None yet' };
  return [
    { kind: 'line', name: 'title', label: 'Title' },
    {
      kind: 'menu',
      name: 'meetingId',
      label: 'For which meeting',
      choices: [
        none,
        ...meetings.map(({ id, heldOn }) => ({ value: id, text: dateInWords(heldOn) })),
      ],
    },
    {
      kind: 'menu',
      name: 'topicId',
      label: 'Topic of the work programme',
      choices: [none, ...topics.map(({ id, title }) => ({ value: id, text: title }))],
    },
    {
      kind: 'menu',
      name: 'template',
      label: 'House form',
      value: template,
      choices: Object.entries(REPORT_TEMPLATES).map(([value, { name }]) => ({ value, text: name })),
    },
    {
      kind: 'long text',
      name: 'brief',
      label: 'What is asked for',
      hint: 'It goes into the letter to the author: nothing that is not for publication',
    },
  ];
}
