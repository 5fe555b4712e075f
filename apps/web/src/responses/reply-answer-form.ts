import { Transform } from 'class-transformer';
import { IsOptional, IsString } from 'class-validator';
import { DECISIONS, type Decision, type DraftAnswer } from '#rules';

const decisionIn = (value: unknown): Decision | null => {
  const found = Object.keys(DECISIONS).find((name) => name === value);
  return isDecision(found) ? found : null;
};
const isDecision = (name: string | undefined): name is Decision =>
  name !== undefined && Object.hasOwn(DECISIONS, name);
const AsText = () => IsString({ message: 'Write this as text' });

/** An answer while it is written. Whatever is typed is kept: what it lacks is told when it is checked. */
export class ReplyAnswerForm {
  @Transform(({ value }) => decisionIn(value))
  @IsOptional()
  decision: Decision | null = null;

  @AsText()
  reason: string = '';

  @AsText()
  action: string = '';

  @AsText()
  owner: string = '';

  @AsText()
  targetRaw: string = '';

  @AsText()
  evidence: string = '';

  @AsText()
  keptBack: string = '';

  @AsText()
  keptBackReason: string = '';
}

/** The words of the form, as the record keeps them: lines end as everywhere else. */
export const draftOf = (form: ReplyAnswerForm): DraftAnswer => ({
  decision: form.decision,
  reason: plain(form.reason),
  action: plain(form.action),
  owner: plain(form.owner),
  targetRaw: plain(form.targetRaw),
  evidence: plain(form.evidence),
  keptBack: plain(form.keptBack),
  keptBackReason: plain(form.keptBackReason),
});

const plain = (text: string): string => text.replaceAll('\r\n', '\n').trim();
