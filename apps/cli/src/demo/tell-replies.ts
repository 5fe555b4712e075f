import {
  AuthorityLettersQueries,
  AuthorityLettersService,
  PreparingLettersService,
  SendingLettersService,
} from '#records/authority-letters';
import {
  ApprovalsService,
  CheckingService,
  PaperRepliesService,
  RepliesService,
} from '#records/replies';
import type { LocalDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { Days } from './days.js';
import { FIRES, WRITTEN, type Replying } from './replies.js';
import { addresseeKey, type Told } from './tell-sittings.js';

/**
 * One meeting's letters, each with three recommendations, and a reply in every state: begun, with its approver, approved,
 * submitted on paper with one weak answer and waiting for the officer, and returned.
 */
export function replyScenes(
  stage: Stage,
  { days, told, heldOn }: { readonly days: Days; readonly told: Told; readonly heldOn: LocalDate },
): readonly Scene[] {
  const replies = stage.app.get(RepliesService);
  const approvals = stage.app.get(ApprovalsService);
  const idOf = (authority: Replying, index = 0) =>
    told.addressees.get(addresseeKey(FIRES[index]?.wording ?? '', authority)) ?? '';
  const by = (authority: Replying, kind: 'contact' | 'signatory') =>
    stage.act(`${authority} ${kind}`, idOf(authority));
  const receive = async (authority: Replying) =>
    void (await replies.receive(await by(authority, 'contact')));
  const write = async (authority: Replying) => {
    for (const [index, answer] of WRITTEN[authority].entries()) {
      await replies.save(await stage.act(`${authority} contact`, idOf(authority, index)), answer);
    }
  };
  const askApproval = async (authority: Replying, remark: string) =>
    approvals.ask(await by(authority, 'contact'), {
      who: stage.chosen(`${authority} signatory`),
      remark,
    });
  return [
    { on: days.ago(21), at: '11:20', act: () => sendLetters(stage, told, { heldOn, days }) },
    { on: days.ago(18), at: '10:16', act: () => receive('fire') },
    { on: days.ago(17), at: '10:17', act: () => receive('probation') },
    { on: days.ago(14), at: '10:18', act: () => write('probation') },
    {
      on: days.ago(10),
      at: '10:19',
      act: async () => replies.submit(await by('probation', 'signatory')),
    },
    { on: days.ago(9), at: '10:20', act: () => write('wealdham') },
    { on: days.ago(8), at: '10:21', act: () => check(stage, told, idOf('probation')) },
    { on: days.ago(8), at: '10:22', act: () => write('fire') },
    {
      on: days.ago(7),
      at: '10:23',
      act: () => askApproval('wealdham', 'The head of planning has seen the second answer.'),
    },
    {
      on: days.ago(6),
      at: '10:24',
      act: async () => approvals.approve(await by('wealdham', 'signatory'), { remark: '' }),
    },
    {
      on: days.ago(1),
      at: '10:25',
      act: () => logOnPaper(stage, told, { id: idOf('eastmere'), days }),
    },
    { on: days.ago(2), at: '10:26', act: () => write('police') },
    {
      on: days.today,
      at: '09:20',
      act: () => askApproval('police', 'Please look at the third: it is the one we do not accept.'),
    },
  ];
}

/** Every letter of the meeting drafted, approved by the chair and sent. */
async function sendLetters(
  stage: Stage,
  told: Told,
  { days, heldOn }: { readonly days: Days; readonly heldOn: LocalDate },
): Promise<void> {
  const meeting = await stage.act('officer', told.meetings.get('autumn') ?? '');
  await stage.app.get(PreparingLettersService).prepare(meeting);
  const drafted = await stage.app
    .get(AuthorityLettersQueries)
    .ofMeeting(meeting.actor, { committee: 'crime-and-disorder', heldOn });
  const letters = stage.app.get(AuthorityLettersService);
  for (const { id } of drafted) {
    const officer = await stage.act('officer', id);
    await letters.submit(officer);
    await letters.approve(await stage.act('chair', id), { how: null });
    const sent = { on: days.ago(21), how: 'email' };
    await stage.app.get(SendingLettersService).send(officer, sent);
  }
}

async function check(stage: Stage, told: Told, id: string): Promise<void> {
  const missing = [null, null, 'Which office has begun, and how many places there are.'];
  await stage.app.get(CheckingService).check(
    await stage.act('officer', id),
    FIRES.map(({ wording }, index) => ({
      reference: told.references.get(wording) ?? '',
      missing: missing[index] ?? null,
    })),
  );
}

async function logOnPaper(
  stage: Stage,
  told: Told,
  { id, days }: { readonly id: string; readonly days: Days },
): Promise<void> {
  await stage.app.get(PaperRepliesService).log(await stage.act('officer', id), {
    receivedOn: days.ago(2),
    how: 'post',
    answers: new Map(
      WRITTEN.eastmere.map((answer, index) => [
        told.references.get(FIRES[index]?.wording ?? '') ?? '',
        answer,
      ]),
    ),
  });
}
