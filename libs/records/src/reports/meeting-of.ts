/**
 * SQL of the id of the meeting a report is for: the one whose agenda it stands on, the latest of several, else the one
 * it was meant for when it was proposed. `report` is the name its row goes by.
 */
export const meetingOf = (report: string): string => `coalesce(
    (SELECT i.meeting_id FROM agenda_items i JOIN meetings on_agenda ON on_agenda.id = i.meeting_id
     WHERE i.report_id = ${report}.id AND i.removed_on IS NULL AND on_agenda.state NOT IN ('postponed','cancelled')
     ORDER BY on_agenda.held_on DESC LIMIT 1), ${report}.meeting_id)`;
