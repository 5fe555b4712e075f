import { Injectable } from '@nestjs/common';
import { ACCEPTED_IN_WORDS, type DocumentFile } from '#records/documents';
import { EvidenceQueries, EvidenceService, type EvidenceDone } from '#records/evidence';
import { refuse } from '#rules';
import { page, seeOther, type Answer, type Page } from '../http/answer.js';
import { readForm } from '../http/form.js';
import { formView, type FormView } from '../http/form-view.js';
import type { SentFile } from '../http/sent-file.js';
import { submit } from '../http/submit.js';
import { askingPage } from '../transitions/asking.page.js';
import type { Field } from '../transitions/field.js';
import { seenOn } from '../transitions/transition.pages.js';
import { EvidenceFileForm, EvidenceLinkForm, saidIn } from './evidence-forms.js';
import type { EvidenceVisit } from './evidence-visit.js';
import { evidencePresenter } from './evidence.presenter.js';

const DONE: Readonly<Record<string, string>> = {
  added: 'The evidence was added.',
  removed: 'The evidence was taken away.',
};

/** Evidence given, revised and taken away, whichever way somebody came in. */
@Injectable()
export class EvidencePage {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly queries: EvidenceQueries,
  ) {}

  async list(visit: EvidenceVisit, done: unknown): Promise<Page> {
    const found = await this.queries.of(visit.actor, visit.addresseeId);
    const notice = typeof done === 'string' ? (DONE[done] ?? null) : null;
    const shown = evidencePresenter(visit, found, notice);
    return page('evidence/views/evidence.njk', { title: shown.title, shown });
  }

  /** Asks for a file or a link; `revises` is the number of the piece it takes the place of. */
  async ask(visit: EvidenceVisit, asked: Asked, form: FormView = formView()): Promise<Page> {
    const { at, evidence } = await this.queries.of(visit.actor, visit.addresseeId);
    const before = evidence.find(({ number, isLatest }) => number === asked.revises && isLatest);
    if (asked.revises !== null && before === undefined) {
      return refuse('not-found', 'There is no such evidence.');
    }
    const isFile = asked.kind !== 'link';
    const title = before === undefined ? '' : before.title;
    return askingPage(
      {
        title: before === undefined ? TITLES[asked.kind] : 'Give a revision of this evidence',
        happens: [
          HAPPENS[asked.kind],
          ...(before === undefined ? [] : ['The one before is kept, and so is its number.']),
        ],
        fields: fieldsOf(isFile, title, form),
        button: 'Add the evidence',
      },
      {
        caption: `${at.reference}, ${at.authority}`,
        action: actionOf(visit, asked),
        cancel: visit.at,
      },
      form,
    );
  }

  giveFile(visit: EvidenceVisit, asked: Asked, sent: Sent): Promise<Answer> {
    return submit(readForm(EvidenceFileForm, sent.body), {
      act: (form) => {
        const file = sent.file ?? refuse('field-missing', 'Choose a file.', 'file');
        return this.give(visit, asked, { ...sent, said: saidIn(form), source: { file } });
      },
      onward: () => seeOther(`${visit.at}?done=added`),
      again: (form) => this.ask(visit, asked, form),
    });
  }

  giveLink(visit: EvidenceVisit, sent: Sent): Promise<Answer> {
    const asked = { kind: 'link', revises: null } as const;
    return submit(readForm(EvidenceLinkForm, sent.body), {
      act: (form) => {
        const { address } = form;
        return this.give(visit, asked, { ...sent, said: saidIn(form), source: { address } });
      },
      onward: () => seeOther(`${visit.at}?done=added`),
      again: (form) => this.ask(visit, asked, form),
    });
  }

  async remove(visit: EvidenceVisit, number: number, sent: unknown): Promise<Answer> {
    const { key } = seenOn(sent);
    const { actor, addresseeId } = visit;
    await this.evidence.remove({ actor, key }, { addresseeId, number });
    return seeOther(`${visit.at}?done=removed`);
  }

  file(
    { actor, addresseeId }: EvidenceVisit,
    which: { readonly number: number; readonly revision: number },
  ): Promise<DocumentFile> {
    return this.queries.file(actor, addresseeId, which);
  }

  private give(
    { actor, addresseeId }: EvidenceVisit,
    { revises }: Asked,
    { body, said, source }: Sent & Pick<Parameters<EvidenceService['give']>[1], 'said' | 'source'>,
  ): Promise<EvidenceDone> {
    const { key } = seenOn(body);
    return this.evidence.give({ actor, key }, { addresseeId, said, source, revises });
  }
}

/** Which form: of a file, a link or the scan of a reply on paper, for a new piece or a revision. */
export interface Asked {
  readonly kind: 'file' | 'link' | 'scan';
  readonly revises: number | null;
}

/** What a page sent, with the file it came with. */
export interface Sent {
  readonly body: unknown;
  readonly file: SentFile | null;
}

const TITLES = {
  file: 'Add a file as evidence',
  link: 'Add a link as evidence',
  scan: 'Keep the letter as it came',
} as const;

const OWN =
  'While the answer is not sent it is yours alone; it goes with the answer, or with your report.';
const HAPPENS = {
  file: OWN,
  link: OWN,
  scan: 'It stands as evidence with the reply, with its fingerprint, and cannot be taken away.',
} as const;

const actionOf = ({ at }: EvidenceVisit, { kind, revises }: Asked): string =>
  revises === null ? `${at}/${kind}` : `${at}/${revises}/revision`;

function fieldsOf(isFile: boolean, title: string, form: FormView): readonly Field[] {
  const source: Field = isFile
    ? {
        kind: 'file',
        name: 'file',
        label: form.summary.length > 0 ? 'Choose the file again' : 'File',
        hint: `${ACCEPTED_IN_WORDS}, at most 20 MB. No macros, no password`,
      }
    : { kind: 'line', name: 'address', label: 'Address', hint: 'It begins with https://' };
  return [
    source,
    { kind: 'line', name: 'title', label: 'What it is called', hint: 'Needed', value: title },
    {
      kind: 'long text',
      name: 'shows',
      label: 'What it shows',
      hint: 'Needed: in a sentence, what it proves',
    },
    {
      kind: 'date',
      name: 'effectiveOn',
      label: 'Day it is of',
      hint: 'You can leave it empty. For example 31 March 2027',
    },
    {
      kind: 'date',
      name: 'expiresOn',
      label: 'Last day it holds good',
      hint: 'You can leave it empty',
    },
    {
      kind: 'line',
      name: 'keptBackReason',
      label: 'If it is not for publication, why',
      hint: 'Leave it empty if it may be published',
    },
  ];
}
