import { registerDecorator } from 'class-validator';
import { readDataAsked, readFigures, type DataAsked, type Figures, type LocalDate } from '#rules';
import { DateGiven, OneOf, Written, WrittenIfAny } from '../transitions/form-fields.js';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What is said of a list of data, or of figures, that cannot be read; nothing when they can. */
const Readable =
  (faultOf: (written: string) => string | null): PropertyDecorator =>
  (target, property) => {
    registerDecorator({
      name: 'readable',
      target: target.constructor,
      propertyName: String(property),
      validator: {
        validate: (value: unknown) => faultOf(text(value)) === null,
        defaultMessage: (at) => faultOf(text(at?.value)) ?? '',
      },
    });
  };

const given = (value: unknown): boolean => text(value).trim() !== '';

/** Who is asked for which data, and by when. */
export class DataRequestForm {
  /** The slug of an authority. */
  @Written({ missing: 'Choose the authority to ask' })
  authority: string;

  /** One set of data a line: what, period and form with a bar between. */
  @Readable((written) => {
    const read = readDataAsked(written);
    return read.ok ? null : read.sentence;
  })
  asked: string;

  @DateGiven()
  due: LocalDate;

  @WrittenIfAny()
  note: string | null = null;

  /** Somebody named to answer; left out, the contacts of the authority are asked. */
  @WrittenIfAny()
  name: string | null = null;

  @Written<DataRequestForm>({ missing: 'Enter their post', when: ({ name }) => given(name) })
  post?: string;

  @Written<DataRequestForm>({
    missing: 'Enter their email address',
    when: ({ name }) => given(name),
  })
  email?: string;
}

/** The rows of what is asked for. */
export function askedIn({ asked }: DataRequestForm): readonly DataAsked[] {
  const read = readDataAsked(asked);
  return read.ok ? read.asked : [];
}

/** Who is named to answer; null where the contacts are asked. */
export function personIn({ name, post = '', email = '' }: DataRequestForm) {
  return name === null ? null : { name, post, email };
}

/** What can be said to a request for data, as a form names it. */
export const SAID = {
  whole: 'All of it',
  part: 'Part of it, the rest follows',
  'cannot be provided': 'It cannot be provided',
  declined: 'We decline to give it',
} as const;

export type Said = keyof typeof SAID;

const HOW = { online: '', email: '', post: '', 'in person': '' } as const;

/** An answer: what is given in words, figures or a file, or why it is not. */
export class DataAnswerForm {
  @OneOf(SAID, 'Say whether this is all of it, part of it or none of it')
  kind: Said;

  /** Words, or the reason. */
  @WrittenIfAny()
  text: string | null = null;

  /** Comma-separated values, the first line naming the columns. */
  @Readable((written) => {
    const read = readFigures(written);
    return read.ok ? null : read.sentence;
  })
  figures = '';

  @OneOf(HOW, 'Say how it came')
  how: keyof typeof HOW = 'online';

  /** When it came, where not online. */
  @DateGiven<DataAnswerForm>(({ how }) => how !== 'online')
  receivedOn?: LocalDate;
}

/** The figures of an answer; null where it has none. */
export function figuresIn({ figures }: DataAnswerForm): Figures | null {
  const read = readFigures(figures);
  return read.ok ? read.figures : null;
}

/** A later date, and why. */
export class DataTimeForm {
  @DateGiven()
  newDue: LocalDate;

  @Written({ missing: 'Say why more time is needed' })
  reason: string;
}

/** What is decided of more time. */
export class DataTimeDecisionForm {
  @OneOf({ agree: '', refuse: '' }, 'Agree to it or refuse it')
  decision: 'agree' | 'refuse';

  /** Needed where it is refused. */
  @Written<DataTimeDecisionForm>({
    missing: 'Give the reason',
    when: ({ decision }) => decision === 'refuse',
  })
  reason = '';
}

/** What is still missing, and by when. */
export class AskAgainForm {
  @Written({ missing: 'Say what is still missing' })
  wanted: string;

  @DateGiven()
  due: LocalDate;
}
