import { Written } from '../transitions/form-fields.js';

/** Which recommendation somebody goes on to answer, and for which authority. */
export class AnsweringForm {
  @Written({ missing: 'Say which recommendation' })
  reference: string;

  @Written({ missing: 'Say for which authority' })
  authority: string;
}
