import { IsUrl, ValidateIf } from 'class-validator';
import type { EvidenceSaid } from '#records/evidence';
import { isLocalDate, type LocalDate } from '#rules';
import { DateGiven, Written, WrittenIfAny } from '../transitions/form-fields.js';

const given = (value: unknown): boolean => value !== undefined && value !== '' && value !== null;

/** What somebody says of a piece of evidence that is a file. */
export class EvidenceFileForm {
  @Written({ missing: 'Enter what it is called' })
  title: string;

  @Written({ missing: 'Say what it shows' })
  shows: string;

  @DateGiven<EvidenceFileForm>(({ effectiveOn }) => given(effectiveOn))
  effectiveOn?: LocalDate | '';

  @DateGiven<EvidenceFileForm>(({ expiresOn }) => given(expiresOn))
  expiresOn?: LocalDate | '';

  @WrittenIfAny()
  keptBackReason: string | null = null;
}

/** The same of one that is a link. */
export class EvidenceLinkForm extends EvidenceFileForm {
  @ValidateIf(() => true)
  @IsUrl(
    { protocols: ['https', 'http'], require_protocol: true, require_tld: true },
    { message: 'Enter a whole address, such as https://www.example.gov.uk/plan' },
  )
  address: string;
}

/** What was said, as the record takes it. */
export const saidIn = (form: EvidenceFileForm): EvidenceSaid => ({
  title: form.title,
  shows: form.shows,
  effectiveOn: dateOrNull(form.effectiveOn),
  expiresOn: dateOrNull(form.expiresOn),
  keptBackReason: form.keptBackReason,
});

const dateOrNull = (date: string | undefined): LocalDate | null =>
  date !== undefined && isLocalDate(date) ? date : null;
