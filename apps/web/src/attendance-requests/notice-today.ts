import type { AttendanceChoices } from '#records/attendance-requests';
import {
  dateInWords,
  DUTY_TO_ATTEND,
  englandAndWales,
  reasonableNotice,
  type LocalDate,
} from '#rules';

/** From which meeting on notice given today is reasonable, in a sentence. Days the council is closed may make it later. */
export function noticeToday(
  today: LocalDate,
  { notice }: Pick<AttendanceChoices, 'notice'>,
): string {
  const { due } = reasonableNotice({ on: today, workingDays: notice, calendar: englandAndWales });
  return `Asked today, notice is reasonable for a meeting from ${dateInWords(due)} on: ${notice} working days, the committee’s own number (${DUTY_TO_ATTEND.text} asks for reasonable notice and sets none).`;
}
