import type { AddresseeRecord } from '#records/recommendations';
import { plainRow } from './addressee-row.js';
import { howItStands } from './how-it-stands.js';

const standing = ({ responses }: AddresseeRecord) => responses.at(-1) ?? null;

/** Starting to follow progress, once the committee has considered an answer that accepts. */
export const following = plainRow({
  noun: 'following',
  commands: ['start'],
  unless: (addressee) =>
    standing(addressee)?.decision === 'not accepted'
      ? 'It was not accepted, so there is no progress to follow.'
      : null,
  asks: (subject) => ({
    title: 'Start following progress?',
    button: 'Start following',
    rows: [
      ...howItStands(subject),
      { key: 'Responsible', value: standing(subject.addressee)?.owner ?? 'Nobody was named' },
      { key: 'To be done', value: standing(subject.addressee)?.action ?? 'Nothing was named' },
    ],
    happens: [
      `${subject.addressee.authority} is asked for a report every quarter, beginning three months from today.`,
    ],
  }),
  act: (desk, act) => desk.following.start(act),
});
