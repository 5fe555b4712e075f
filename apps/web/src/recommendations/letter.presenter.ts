import type { LetterRecord } from '#records/recommendations';
import { shortDate } from '#rules';

const BECAME: Readonly<Record<LetterRecord['became'], string>> = {
  gathering: 'Waiting for the mail of the day',
  waiting: 'Waiting to be sent',
  sending: 'Being sent',
  sent: 'Sent',
  'not needed': 'Not needed',
  failed: 'Could not be sent',
  'passed over': 'Passed over',
};

/** A letter or a passed-over reminder as a row: when, which, to whom, what became of it. */
export function letterPresenter({ on, letter, to, became, why }: LetterRecord) {
  const name = letter.replaceAll('-', ' ');
  return {
    on: shortDate(on),
    letter: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
    to: to ?? 'nobody',
    became: why === null ? BECAME[became] : `${BECAME[became]}: ${why}`,
  };
}
