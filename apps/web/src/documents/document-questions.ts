import { ACCEPTED_IN_WORDS, type DocumentView } from '#records/documents';
import type { Page } from '../http/answer.js';
import type { FormView } from '../http/form-view.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import type { PaperPlace } from './paper-place.js';

/** A browser does not keep a file it has sent: whoever mends a form chooses it again. */
const fileField = ({ summary }: FormView): Field => ({
  kind: 'file',
  name: 'file',
  label: summary.length > 0 ? 'Choose the file again' : 'File',
  hint: `${ACCEPTED_IN_WORDS}, at most 20 MB. No macros, no password`,
});

/** Asks for one more paper. */
export function newDocumentPage(
  place: PaperPlace,
  { form, isScanned }: { readonly form: FormView; readonly isScanned: boolean },
): Page {
  const fields: readonly Field[] = [
    {
      kind: 'line',
      name: 'title',
      label: 'What it is called',
      hint: 'As the agenda names it. Nothing that is not for publication, unless this is kept from the public already',
    },
    fileField(form),
    ...appendixField(place),
  ];
  const asking = {
    title: 'Add a paper',
    fields,
    happens: [
      isScanned
        ? 'The file is scanned before anybody can open it.'
        : 'The file is looked into for macros, scripts and damage. No scanner is set, so it is not scanned.',
      'It goes out with the agenda, unless it is kept from the public.',
    ],
    button: 'Add the paper',
  };
  return askingPage(asking, { ...at(place), action: `${place.papers}/new` }, form);
}

function appendixField({ kind, appendices }: PaperPlace): readonly Field[] {
  if (kind === 'item') return [];
  const open = appendices.filter(({ documentId }) => documentId === null);
  const choices = [
    ...open.map(({ id, letter, title }) => ({ value: id, text: `Appendix ${letter}: ${title}` })),
    { value: 'new', text: 'A new appendix' },
    { value: 'none', text: 'No appendix: a paper beside the report' },
  ];
  return [
    {
      kind: 'one of',
      name: 'appendix',
      label: 'Which appendix is it?',
      hint: 'An appendix is part of the report: adding one writes a new version, and clearances are asked again',
      value: open[0]?.id ?? 'none',
      choices,
    },
  ];
}

interface About {
  readonly document: DocumentView;
  readonly form: FormView;
}

/** Asks for another file in place of a paper. */
export function replacementPage(place: PaperPlace, { document, form }: About): Page {
  const { title, isPublished, slug } = document;
  const fields: readonly Field[] = [
    fileField(form),
    { kind: 'line', name: 'title', label: 'What it is called now', value: title },
    {
      kind: 'long text',
      name: 'reason',
      label: 'Why it is replaced',
      hint: isPublished
        ? 'The public has it, so this is published with the change'
        : 'You can leave it empty. It stands in the history: nothing that is not for publication',
    },
  ];
  const asking = {
    title: 'Replace this paper?',
    rows: [{ key: 'Paper', value: title }],
    happens: ['The one before is kept. The new one has the same address.'],
    fields,
    button: 'Replace the paper',
  };
  const action = `${place.papers}/${slug}/replacement`;
  return askingPage(asking, { ...at(place, slug), action }, form);
}

/** Asks whether a paper is to be removed. */
export function removalPage(place: PaperPlace, { document, form }: About): Page {
  const { title, slug } = document;
  const asking = {
    title: 'Remove this paper?',
    rows: [{ key: 'Paper', value: title }],
    warning:
      'The file itself is removed and cannot be brought back. History keeps that there was one.',
    fields: [
      {
        kind: 'long text',
        name: 'reason',
        label: 'Why it is removed',
        hint: 'It stands in the history: nothing that is not for publication',
      } as const,
    ],
    button: 'Remove the paper',
  };
  const action = `${place.papers}/${slug}/removal`;
  return askingPage(asking, { ...at(place, slug), action }, form);
}

const at = ({ caption, page, papers, version }: PaperPlace, slug?: string) => ({
  caption,
  version,
  cancel: slug === undefined ? `${page}#documents` : `${papers}/${slug}`,
});
