import { describe, expect, it } from '@jest/globals';
import { localDate } from '../calendar/index.js';
import { composeMinutes } from './compose.js';
import { peopleLists } from './people-lists.js';
import type { RecordedItem } from './recorded.js';
import type { RecordedMotion } from './recorded-motion.js';
import { happening, ITEM, MEETING, MOTION, printed, votes } from './recorded.example.js';

const minutes = (motion: Partial<RecordedMotion>, item: Partial<RecordedItem> = {}) =>
  printed(
    composeMinutes({
      ...MEETING,
      items: [{ ...ITEM, discussion: null, motions: [{ ...MOTION, ...motion }], ...item }],
    }).blocks,
  ).slice(1, -1);

describe('The minutes of a motion', () => {
  it('say who moved it, how the vote went and what was resolved', () => {
    expect(minutes({})).toEqual([
      'On the motion of Councillor A, seconded by Councillor B, it was',
      'RESOLVED that the report be noted.',
      'On being put to the vote the motion was CARRIED (3 for, 1 against).',
    ]);
  });

  it('letter the paragraphs of a resolution, and number a further one of the item', () => {
    const wording = 'That:\n(a) the report be noted;\n(b) the police be thanked.';
    expect(minutes({ wording, minute: '47(b)' }).slice(1, -1)).toEqual([
      '47(b). RESOLVED that',
      '(a) the report be noted; and',
      '(b) the police be thanked.',
    ]);
  });

  it('say to whom each thing is recommended', () => {
    const recommendations = [
      { wording: 'That a plan be published.', to: ['The police', 'The fire service'] },
    ];
    expect(minutes({ wording: 'That a plan be published.', recommendations })[1]).toBe(
      'RESOLVED that it be recommended to The police and The fire service that a plan be published.',
    );
  });

  it('say only the recommendations where a motion says no more than that they be made', () => {
    const recommendations = [
      { wording: 'That a plan be published.', to: ['The police'] },
      { wording: 'That patrols be held; and', to: ['The fire service'] },
    ];
    const wording = 'That the recommendations in the report be made.';
    expect(minutes({ kind: 'recommend', wording, recommendations }).slice(1, 4)).toEqual([
      'RESOLVED that',
      '(a) it be recommended to The police that a plan be published; and',
      '(b) it be recommended to The fire service that patrols be held.',
    ]);
  });

  it.each([
    [
      { kind: 'comment', to: ['The police', 'The forum'] },
      ', as a comment to The police and The forum,',
    ],
    [
      { kind: 'request information', to: ['The board'] },
      ', as a request for information to The board,',
    ],
    [{ kind: 'refer', to: ['The report'] }, ''],
    [
      { kind: 'defer', toMeeting: localDate('2023-10-18') },
      ', until the meeting of Wednesday 18 October 2023,',
    ],
  ] as const)('say to whom a resolution goes: %#', (motion, told) => {
    expect(minutes(motion)[1]).toBe(`RESOLVED${told} that the report be noted.`);
  });

  it('tell an amendment that was carried, and resolve its words', () => {
    const amendment = {
      id: 'x',
      was: 'That the report be noted.',
      wording: 'That the report be welcomed.',
      mover: 'Councillor C',
      seconder: null,
      outcome: 'carried' as const,
      votes: votes(2, 1),
      method: null,
      named: [],
      decided: null,
    };
    expect(minutes({ wording: amendment.wording, amendments: [amendment] })).toEqual([
      'It was moved by Councillor A and seconded by Councillor B: “That the report be noted.”',
      'An amendment was moved by Councillor C, by which the motion would read: “That the report be welcomed.”',
      'On being put to the vote the amendment was CARRIED (2 for, 1 against). It became the substantive motion.',
      'On being put to the vote the motion was CARRIED (3 for, 1 against).',
      'RESOLVED that the report be welcomed.',
    ]);
  });

  it('name every vote of a named vote, and a vote recorded at a member’s own request', () => {
    const named = [
      { name: 'Councillor A', vote: 'for', atOwnRequest: false },
      { name: 'Councillor B', vote: 'against', atOwnRequest: false },
    ] as const;
    expect(minutes({ method: 'named', named }).slice(3, 6)).toEqual([
      'A named vote was taken:',
      'For (1): Councillor A',
      'Against (1): Councillor B',
    ]);
    const asked = [{ name: 'Councillor B', vote: 'against', atOwnRequest: true }] as const;
    expect(minutes({ named: asked })[3]).toBe(
      'At the member’s request it was recorded that Councillor B voted against the motion.',
    );
  });

  it.each([
    [
      { votes: votes(2, 2, 'for') },
      'On being put to the vote there was an equality of votes (2 for, 2 against). The casting vote was given for the motion, which was CARRIED.',
    ],
    [
      { votes: votes(2, 2), outcome: 'lost' as const },
      'On being put to the vote there was an equality of votes (2 for, 2 against). No casting vote was given and the motion was LOST.',
    ],
    [
      { votes: votes(1, 2), outcome: 'lost' as const },
      'On being put to the vote the motion was LOST (1 for, 2 against).',
    ],
    [{ method: 'affirmation' as const }, 'The motion was CARRIED by affirmation.'],
    [{ outcome: 'withdrawn' as const }, 'The motion was withdrawn.'],
  ])('tell a vote as it went: %#', (motion, told) => {
    expect(minutes(motion)).toContain(told);
  });
});

describe('The minutes of a meeting', () => {
  it('put comings and goings under the item being taken, around what was said', () => {
    const happenings = [
      happening('arrived', '09:00'),
      happening('left', '09:55'),
      happening('returned', '10:30'),
    ];
    const items = [{ ...ITEM, motions: [MOTION] }];
    expect(printed(composeMinutes({ ...MEETING, happenings, items }).blocks)).toEqual([
      '47. Road safety',
      '(Councillor C left the meeting at this point and took no part in the discussion or vote.)',
      'Members asked about schools.',
      'On the motion of Councillor A, seconded by Councillor B, it was',
      'RESOLVED that the report be noted.',
      'On being put to the vote the motion was CARRIED (3 for, 1 against).',
      '(Councillor C returned to the meeting at 11:30.)',
      'The meeting closed at 12:00.',
    ]);
  });

  it('keep an exempt item apart: the public reads its summary and that there is an exempt minute', () => {
    const kept = {
      what: 'item',
      ground: 'exempt under paragraph 3 of Schedule 12A',
      publicSummary: 'A contract was discussed.',
    } as const;
    const exempt = { title: 'The secret contract', discussion: 'Secret words.' };
    const item = {
      ...ITEM,
      title: 'A contract',
      discussion: null,
      kept,
      exempt,
      motions: [MOTION],
    };
    const { blocks, exemptBlocks } = composeMinutes({ ...MEETING, items: [item] });
    expect(printed(blocks)).toEqual([
      '47. A contract',
      'A contract was discussed.',
      '(The minute of this item is not for publication: it is exempt under paragraph 3 of Schedule 12A to the Local Government Act 1972.)',
      'The meeting closed at 12:00.',
    ]);
    expect(printed(exemptBlocks)).toEqual([
      '47. The secret contract',
      'Secret words.',
      'On the motion of Councillor A, seconded by Councillor B, it was',
      'RESOLVED that the report be noted.',
      'On being put to the vote the motion was CARRIED (3 for, 1 against).',
    ]);
  });

  it('declare interests under the item that asks for them, without the nature of a sensitive one', () => {
    const interest = {
      id: 'd',
      who: 'Councillor C',
      kind: 'disclosable pecuniary',
      nature: 'Works for the contractor.',
      isSensitive: false,
      declaredWhen: 'at the start',
      itemId: 'i',
      declared: null,
      dispensationBy: null,
    } as const;
    const asking = { ...ITEM, id: 'q', number: 2, minute: null, title: 'Declarations of interest' };
    const interests = [interest, { ...interest, id: 's', isSensitive: true }];
    const items = [{ ...asking, discussion: null }, ITEM];
    expect(printed(composeMinutes({ ...MEETING, interests, items }).blocks).slice(0, 3)).toEqual([
      '2. Declarations of interest',
      'Councillor C declared a disclosable pecuniary interest in item 4, Road safety: Works for the contractor.',
      'Councillor C declared a disclosable pecuniary interest in item 4, Road safety.',
    ]);
  });

  it('list who was present, in whose place, and who else came', () => {
    const person = { post: null, seat: null, insteadOf: null, authority: null } as const;
    const people = [
      { ...person, name: 'Councillor B', capacity: 'member', seat: 'member' },
      { ...person, name: 'Councillor S', capacity: 'substitute', insteadOf: 'Councillor D' },
      { ...person, name: 'Councillor Z', capacity: 'member', seat: 'chair' },
      { ...person, name: 'P', post: 'Superintendent', capacity: 'partner', authority: 'Police' },
      { ...person, name: 'A resident', capacity: 'public' },
    ] as const;
    expect(peopleLists({ ...MEETING, people, apologies: ['Councillor D'] })).toEqual([
      {
        label: 'Present',
        names: [
          'Councillor Z (Chair)',
          'Councillor B',
          'Councillor S (substitute for Councillor D)',
        ],
      },
      { label: 'Apologies', names: ['Councillor D'] },
      { label: 'In attendance', names: ['P, Superintendent, Police'] },
    ]);
  });
});
