import { AttendanceRequestsService } from '#records/attendance-requests';
import type { LocalDate } from '#rules';
import type { Scene } from '../staging/scene.js';
import type { Stage } from '../staging/stage.js';
import type { County } from './county.js';
import type { Days } from './days.js';
import { JOINT_PLAN } from './road-safety.js';
import type { Told } from './tell-sittings.js';

type Asked = 'police' | 'health-board' | 'probation' | 'eastmere' | 'fire' | 'wealdham';

interface About {
  readonly days: Days;
  readonly told: Told;
  /** The last meeting, and the day on which its agenda was out. */
  readonly latest: { readonly heldOn: LocalDate; readonly calledOn: LocalDate };
}

/** Authorities asked to come, one for every way it can go: still waiting, coming, not coming, came, stayed away, taken back. */
export function attendanceScenes(
  stage: Stage,
  county: County,
  { days, told, latest }: About,
): readonly Scene[] {
  const requests = stage.app.get(AttendanceRequestsService);
  const ids = new Map<Asked, string>();
  const ask = async (authority: Asked, meeting: LocalDate, about: string) => {
    const isPlan = authority === 'police';
    const asked = await requests.ask(
      { actor: await stage.as('officer') },
      {
        committeeId: county.committees.get('crime and disorder') ?? '',
        meeting,
        item: null,
        authority,
        recommendation: isPlan ? (told.references.get(JOINT_PLAN) ?? '') : null,
        about,
        reason: 'The meeting was moved forward.',
        agreedBy: 'Councillor Alex Thornbury, Chair',
      },
    );
    ids.set(authority, asked.id);
  };
  const act = (authority: Asked, part = `${authority} contact`) =>
    stage.act(part, ids.get(authority) ?? '');
  return [
    {
      on: latest.calledOn,
      at: '09:50',
      act: async () => {
        await ask('fire', latest.heldOn, 'Which homes were visited after the first burglary.');
        await ask('wealdham', latest.heldOn, 'What the locks cost that were fitted last year.');
      },
    },
    {
      on: latest.heldOn,
      at: '17:10',
      act: async () => {
        await requests.recordCame(await act('fire', 'officer'), { who: 'Charlie Embleton' });
        await requests.recordAbsent(await act('wealdham', 'officer'), {
          reason: 'Nobody came and nobody said why.',
        });
      },
    },
    {
      on: days.ago(7),
      at: '15:20',
      act: async () => {
        const meeting = days.ahead(21);
        await ask('police', meeting, 'Why two of the six plans have no date.');
        await ask('health-board', meeting, 'What the walk-in centre sees on a Friday night.');
        await ask('probation', meeting, 'Who is met at the gate on release.');
        await ask('eastmere', meeting, 'What the wardens do after eight in the evening.');
      },
    },
    {
      on: days.ago(5),
      at: '15:30',
      act: async () => {
        const who = { who: 'Frankie Stonecross', post: 'Assistant Chief Constable' };
        await requests.accept(await act('police'), who);
        await requests.decline(await act('health-board'), {
          reason: 'The board itself meets on that day.',
        });
        await requests.withdraw(await act('eastmere', 'officer'), {
          reason: 'Its answer came in writing.',
        });
      },
    },
  ];
}
