import type { Row } from './row.js';
import type { Subject } from './transition.js';

/** A link to an are-you-sure page, and what a machine may ask for, from the same offers. */
export interface Button {
  readonly noun: string;
  readonly text: string;
  readonly href: string;
}

/** What the rules offer a person on a subject, in the order of the table; a noun that stands for several commands once. */
export function buttonsFor<Of extends Subject, Desk>(
  rows: readonly Row<Of, Desk>[],
  subject: Of,
): readonly Button[] {
  return rows.flatMap(({ noun, commands, says, when }) => {
    const offer = subject.stance.offers.find(({ command }) => commands.includes(command));
    return offer === undefined || when?.(subject) === false
      ? []
      : [{ noun, text: says ?? offer.label, href: `${subject.at}/${noun}` }];
  });
}

/** The `actions` of a representation: what the caller may do now and where to POST it. */
export function actionsFor<Of extends Subject, Desk>(
  rows: readonly Row<Of, Desk>[],
  subject: Of,
  at: string,
): readonly { readonly action: string; readonly label: string; readonly href: string }[] {
  return buttonsFor(rows, subject).map(({ noun, text }) => ({
    action: noun,
    label: text,
    href: `${at}/${noun}`,
  }));
}
