import type { AttendanceChoices, AttendanceRequestView } from '#records/attendance-requests';
import { paths } from '#records/paths';
import { ATTENDANCE_REQUEST, type Actor, type LocalDate } from '#rules';
import { stanceOf } from '../transitions/stance.js';
import type { Subject } from '../transitions/transition.js';

/** A request to attend as its transitions know it. */
export interface RequestSubject extends Subject {
  readonly request: AttendanceRequestView;
  readonly actor: Actor;
  readonly today: LocalDate;
  /** To which meetings it can be asked again; null for who may not ask. */
  readonly choices: AttendanceChoices | null;
}

interface Around {
  readonly actor: Actor;
  readonly today: LocalDate;
  readonly choices: AttendanceChoices | null;
}

/** A request for one person. */
export function requestSubject(request: AttendanceRequestView, around: Around): RequestSubject {
  const { id, version, reference, state, place, committee } = request;
  const page = paths.attendanceRequest(reference);
  return {
    ...around,
    id,
    version,
    request,
    page,
    at: page,
    caption: `${committee}, ${reference}`,
    stance: stanceOf(ATTENDANCE_REQUEST, { state, previous: null, place }, around.actor),
  };
}
