import { localDate, type MinutesBlock, type MinutesDocument } from '#rules';

/** One block of minutes. */
export const block = (more: Partial<MinutesBlock> & Pick<MinutesBlock, 'kind' | 'wording'>) =>
  ({ key: more.wording.slice(0, 20), number: null, parts: [], ...more }) satisfies MinutesBlock;

/** The minutes of a meeting as they are published: two items, a resolution in two parts, an exempt item by its summary. */
export function minutesOf(more: Partial<MinutesDocument> = {}): MinutesDocument {
  return {
    council: 'Marchfield County Council',
    committee: 'Crime and Disorder Committee',
    committeeSlug: 'crime-and-disorder',
    constitutedAs: 'crime and disorder committee',
    heldOn: localDate('2023-07-19'),
    startedAt: '10:00',
    endedAt: '11:55',
    venue: 'Council Chamber',
    status: 'draft',
    confirmed: null,
    partsIn: 'letters',
    lists: [
      {
        label: 'Present',
        names: ['Councillor One (Chair)', 'Councillor Two, for Councillor Four'],
      },
      { label: 'Apologies', names: ['Councillor Four'] },
      { label: 'In attendance', names: ['The head of community safety', 'The superintendent'] },
    ],
    blocks: [
      block({ kind: 'heading', number: '1', wording: 'Declarations of interest' }),
      block({ kind: 'text', number: '1.1', wording: 'There were none.' }),
      block({ kind: 'heading', number: '2', wording: 'Night-time economy' }),
      block({
        kind: 'text',
        number: '2.1',
        wording: 'The committee heard of the year.\n\nMembers asked about lighting.',
      }),
      block({
        kind: 'resolved',
        number: 'CDC/47',
        wording: 'RESOLVED that:',
        parts: ['the report be noted; and', 'the police report on lighting by October.'],
      }),
      block({ kind: 'vote', wording: 'For 3, against 1, abstained 0.' }),
      block({ kind: 'heading', number: '3', wording: 'A paper not for publication' }),
      block({ kind: 'note', wording: 'An exempt minute is kept of a contract.' }),
    ],
    ...more,
  };
}
