import { rowsFor, type Row } from '../transitions/row.js';
import type { EditionDesk } from './edition-desk.js';
import type { EditionSubject } from './edition.subject.js';

/** One thing that can be done with an edition, or with a part of it. */
export type EditionRow = Row<EditionSubject, EditionDesk>;

export const row = rowsFor<EditionSubject, EditionDesk>();
