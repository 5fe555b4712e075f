import { DocumentsService } from '#records/documents';
import { ExemptionsService, type MarkedExempt } from '#records/exemptions';
import { AgendaService, MeetingsService } from '#records/meetings';
import { localDate } from '#rules';
import { aPdf } from '../support/files/a-pdf.js';
import { preparedItem, preparedMeeting } from '../support/prepared-meeting.js';
import type { WebWorld } from '../support/web-world.js';
import type { SaidInPrivate } from './hold-in-private.js';

export const HELD_ON = '2023-07-19';

/** One word for each field that can be exempt; no other text has it. */
export const CANARIES = {
  paragraph: 'Quillfinch',
  'item title': 'Bramblewren',
  'item summary': 'Sedgelark',
  'whole report': 'Thornpipit',
  'appendix file': 'Marshwhim',
  'document title': 'Harebrink',
  'document file': 'Osierdove',
  'file name': 'fallowtit',
  'confidential report': 'Gorsequail',
  'title before it was exempt': 'Rushbunting',
  'notes of an exempt item': 'Fernwarbler',
  'notes of an exempt report': 'Alderdipper',
} as const;

const PAPER = `By: Head of Community Safety
To: Crime and Disorder Committee – 19 July 2023
Subject: The agreement
Summary: What it says.

## 1. The agreement

1.1 It was refreshed in April.

1.2 The price agreed with ${CANARIES.paragraph} Limited is kept back.

## 2. Recommendation

2.1 The Committee may note it.

Appendices:

Appendix A - The agreement

Contact details:

Head of Community Safety
`;

const exempt = (on: MarkedExempt['on'], more: Partial<MarkedExempt> = {}): MarkedExempt => ({
  on,
  kind: 'exempt',
  paragraphs: [3],
  reasoning: 'Telling it would weaken the council while it still bargains.',
  publicSummary: 'Terms of a contract',
  decidedBy: 'Monitoring Officer',
  reviewOn: localDate('2024-01-31'),
  ...more,
});

/** A published meeting with something exempt of every kind in it, decided before publication as an officer would; with what is to be said on it. */
export async function exemptMeeting(world: WebWorld): Promise<SaidInPrivate> {
  const { app } = world;
  const actor = await world.as('officer');
  const by = { actor };
  const exemptions = app.get(ExemptionsService);
  const documents = app.get(DocumentsService);
  const { meetingId } = await preparedMeeting(world, {
    paper: PAPER,
    template: 'scrutiny',
    heldOn: HELD_ON,
    onceWritten: async ({ id: reportId, content }) => {
      const paragraph = content.sections
        .flatMap(({ paragraphs }) => paragraphs)
        .find(({ text }) => text.includes(CANARIES.paragraph));
      await exemptions.mark(by, exempt({ reportId, paragraphId: paragraph?.id ?? '' }));
      const appendixId = content.appendices[0]?.id ?? '';
      await exemptions.mark(by, exempt({ reportId, appendixId }));
    },
  });
  const agenda = app.get(AgendaService);
  const act = { actor, id: meetingId };
  const itemId = await agenda.add(act, { title: 'A contract', purpose: 'decide', minutes: 10 });
  await exemptions.mark(by, {
    ...exempt({ itemId }),
    publicTitle: 'A contract',
    words: {
      title: `The purchase from ${CANARIES['item title']}`,
      summary: `They ask for more than ${CANARIES['item summary']} did.`,
    },
  });
  await documents.add(by, {
    on: { itemId },
    title: `Offer of ${CANARIES['document title']}`,
    file: {
      fileName: `${CANARIES['file name']}.pdf`,
      bytes: aPdf({ pages: [`Offer by ${CANARIES['document file']}`] }),
    },
  });
  const late = await agenda.add(act, {
    title: `Sale to ${CANARIES['title before it was exempt']}`,
    purpose: 'decide',
    minutes: 10,
  });
  await exemptions.mark(by, { ...exempt({ itemId: late }), publicTitle: 'A sale' });
  const withheld = await wholeReport(world, meetingId, exempt({ itemId: '' }));
  await wholeReport(world, meetingId, {
    ...exempt({ itemId: '' }),
    kind: 'confidential',
    paragraphs: [],
    reasoning: 'The Home Office forbids it by its letter of May.',
    reviewOn: null,
  });
  world.time.set('2023-07-11T09:00:00Z');
  await app.get(MeetingsService).publishAgenda(act, { reason: null });
  const said = [
    { itemId, wording: `Members weighed the offer of ${CANARIES['notes of an exempt item']}.` },
    { itemId: withheld, wording: `They heard ${CANARIES['notes of an exempt report']}.` },
  ];
  return { meetingId, heldOn: HELD_ON, said };
}

/** A report kept from the public as a whole, on an item of its own. */
async function wholeReport(
  world: WebWorld,
  meetingId: string,
  marked: MarkedExempt,
): Promise<string> {
  const word = CANARIES[marked.kind === 'exempt' ? 'whole report' : 'confidential report'];
  const { itemId } = await preparedItem(world, meetingId, {
    paper: PAPER.replaceAll(CANARIES.paragraph, word).replace(
      'Subject: The agreement',
      `Subject: A report, ${marked.kind}`,
    ),
    template: 'scrutiny',
    heldOn: HELD_ON,
    onceWritten: async ({ id: reportId }) => {
      const by = { actor: await world.as('officer') };
      await world.app.get(ExemptionsService).mark(by, { ...marked, on: { reportId } });
    },
  });
  return itemId;
}
