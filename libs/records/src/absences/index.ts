export { AbsencesService } from './absences.service.js';
export type { Absence, AbsenceSaid, PossibleDeputy } from './absence.js';
