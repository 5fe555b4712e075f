import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { MinutesQueries } from '#records/minutes';
import { partMark, type MinutesDocument } from '#rules';
import { aWholeMeeting } from '../support/a-whole-meeting.js';
import { aWorld, type World } from '../support/world.js';

let world: World;
let meetingId: string;
beforeAll(async () => {
  world = await aWorld('2023-07-03T09:00:00Z');
  meetingId = await aWholeMeeting(world);
}, 60_000);
afterAll(() => world.end());

function printed(minutes: MinutesDocument): string {
  const { committee, constitutedAs, heldOn, startedAt, endedAt, venue, lists, blocks } = minutes;
  return [
    `${committee} (${constitutedAs ?? ''}), ${heldOn}, ${startedAt} to ${endedAt ?? ''}, ${venue}`,
    ...lists.map(({ label, names }) => `${label.toUpperCase()}: ${names.join(', ')}`),
    ...blocks.flatMap(({ number, kind, wording, parts }) => [
      `${kind === 'heading' ? '\n' : ''}${number === null ? '' : `${number}. `}${wording.replaceAll('\n\n', '\n')}`,
      ...parts.map((part, index) => `${partMark(index, minutes.partsIn)} ${part}`),
    ]),
  ].join('\n');
}

it('The minutes of a whole meeting read like a council’s', async () => {
  const actor = await world.as('officer');
  const minutes = await world.app.get(MinutesQueries).document(actor, meetingId, 'public');
  expect(printed(minutes))
    .toBe(`Crime and Disorder Committee (crime and disorder committee), 2023-07-19, 10:00 to 11:58, Council Chamber
PRESENT: Councillor Ash (Chair), Councillor Birch, Councillor Cedar, Councillor Elm, Councillor Gorse (substitute for Councillor Fir), Mr Hazel (co-opted)
APOLOGIES: Councillor Fir
IN ATTENDANCE: Superintendent Ivy, Area commander, Marchfield Police
The committee was constituted as the crime and disorder committee.

47. Declarations of interests
Councillor Cedar declared a disclosable pecuniary interest in item 3, Speed cameras: Employed by the firm that makes the cameras.

48. Road safety outside schools
(Councillor Elm arrived at 10:12.)
Superintendent Ivy reported on collisions outside schools.
Members asked how often patrols are held.
It was moved by Councillor Birch and seconded by Councillor Cedar: “That patrols be welcomed.”
An amendment was moved by Councillor Elm and seconded by Councillor Gorse, by which the motion would read: “That daily patrols be welcomed.”
On being put to the vote the amendment was CARRIED (3 for, 1 against, 1 abstention). It became the substantive motion.
On being put to the vote the motion was CARRIED (3 for, 1 against, 1 abstention).
A named vote was taken:
For (3): Councillor Ash, Councillor Birch, Councillor Elm
Against (1): Councillor Cedar
Abstained (1): Councillor Gorse
RESOLVED that
(a) daily patrols be welcomed; and
(b) it be recommended to Marchfield Fire and Rescue and Marchfield Police that a joint plan for patrols be published by December.

49. Speed cameras
(Councillor Cedar left the meeting at this point and took no part in the discussion or vote.)
Members discussed where cameras should stand.
On the motion of Councillor Ash, seconded by Councillor Birch, it was
RESOLVED, as a comment to Marchfield Police, that the cameras stand nearest to schools.
On being put to the vote there was an equality of votes (2 for, 2 against). The Chair gave the casting vote for the motion, which was CARRIED.
At the member’s request it was recorded that Councillor Elm voted against the motion.

50. Exclusion of the public
(Councillor Cedar returned to the meeting at 11:05.)
On the motion of Councillor Ash, seconded by Councillor Birch, it was
RESOLVED that, under section 100A(4) of the Local Government Act 1972, the public be excluded during item 5 (paragraph 3 of Schedule 12A).
The motion was CARRIED by affirmation.
(Under section 100A(4) of the Local Government Act 1972 the public were excluded from the meeting during item 5, A contract (exempt under paragraph 3 of Schedule 12A).)

51. A contract
The committee considered how the contract is kept.
(The minute of this item is not for publication: it is exempt under paragraph 3 of Schedule 12A to the Local Government Act 1972.)

52. Work programme
(The public were readmitted at 11:30.)
(Councillor Birch left the meeting at 11:35.)
(Councillor Elm left the meeting at 11:36.)
(Councillor Gorse left the meeting at 11:37.)
(The meeting was inquorate from 11:37.)
(Councillor Gorse returned to the meeting at 11:45.)
(The meeting was quorate again from 11:45.)
On the motion of Councillor Ash, seconded by Councillor Gorse, it was
RESOLVED that
(a) the programme be noted; and
(b) road safety be looked at again in a year.
The motion was CARRIED by affirmation.
On the motion of Councillor Cedar, seconded by Councillor Gorse, it was
52(b). RESOLVED that the officers be thanked.
The motion was CARRIED by affirmation.
The meeting closed at 11:58.`);
});

it('What is not for publication is in minutes of its own, and nowhere else', async () => {
  const actor = await world.as('officer');
  const minutes = await world.app.get(MinutesQueries).document(actor, meetingId, 'exempt');
  expect(printed({ ...minutes, lists: [] }))
    .toBe(`Crime and Disorder Committee (crime and disorder committee), 2023-07-19, 10:00 to 11:58, Council Chamber

51. Contract for speed cameras
Two bids were over a million.
On the motion of Councillor Ash, seconded by Councillor Elm, it was
RESOLVED that the lower bid be preferred.
The motion was CARRIED by affirmation.`);
});
