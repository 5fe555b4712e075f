import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBrowser, type TestBrowser } from '../support/browser.js';
import { WebWorld } from '../support/web-world.js';
import { callNextMeeting, setOutSitting } from './a-county-sitting.js';
import { count, moveDrafted, moveMotion, putToTheVote } from './clerking.js';
import { byKeyboard, byMouse, type Hands } from './hands.js';
import { mainOf } from './people-at-work.js';

const ROADS = 'That the partners publish, by December, one plan for roads near schools.';
const AMENDED =
  'That the partners publish, by December 2023, one costed plan for roads near schools.';

/** A whole meeting as a clerk takes it, from Home to minutes confirmed; everything by what the pages say. */
describe.each([
  ['with JavaScript off', byMouse, 'withoutJavaScript'],
  ['by keyboard alone', byKeyboard, 'atADesk'],
] as const)('A meeting clerked %s', (_how, hands, machine) => {
  let world: WebWorld;
  let browser: TestBrowser;
  let clerk: Hands;

  beforeAll(async () => {
    world = await WebWorld.begin('2023-07-10T09:00:00Z');
    await setOutSitting(world);
    world.time.set('2023-07-19T08:55:00Z');
    browser = await aBrowser(world.web.address);
    clerk = hands(await signedIn('officer'));
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await world.end();
  });

  async function signedIn(part: string) {
    const page = await browser[machine]();
    page.setDefaultTimeout(8_000);
    const visitor = await world.at(part);
    const value = visitor.cookies.get('session') ?? '';
    await page.context().addCookies([{ name: 'session', value, url: world.web.address }]);
    return page;
  }
  const read = () => mainOf(clerk.page);

  it('starts with those present, a substitute among them', async () => {
    await clerk.page.goto('/app');
    await clerk.press(/19 July 2023/);
    await clerk.press('Who is present');
    await clerk.press('Add a substitute');
    await clerk.tick('The substitute');
    await clerk.tick('The member four');
    await clerk.press('Add the substitute');
    await clerk.press('The meeting');
    await clerk.press('Start the meeting');
    for (const part of ['The chair', 'The member one', 'The member two', 'The co-optee']) {
      await clerk.tick(part);
    }
    await clerk.press('Start the meeting');
    const text = await read();
    expect(text).toContain('crime and disorder committee');
    expect(text).toContain('Quorate: 4 in the room with a vote, 4 needed');
  });

  it('notes what was said under the item being taken, and who came late', async () => {
    world.time.set('2023-07-19T09:02:00Z');
    await clerk.press(/Declarations of interest/);
    await clerk.press('Take this item');
    await clerk.fill('Notes of the discussion', 'No interest was declared at this point.');
    await clerk.press('Save the notes');
    world.time.set('2023-07-19T09:05:00Z');
    await clerk.press(/^Next/);
    await clerk.press('Take this item');
    await clerk.press(/^Arrived.*The member three/);
    expect(await read()).toContain('5 with a vote in the room; 4 needed.');
  });

  it('amends a motion to recommend, and takes a named vote on it', async () => {
    world.time.set('2023-07-19T09:10:00Z');
    await clerk.press('Draft a motion');
    await clerk.tick('Recommend');
    await clerk.fill('In the words', ROADS);
    await clerk.press('Draft the motion');
    await clerk.press('Draft a recommendation');
    await clerk.fill('The recommendation in full', ROADS);
    await clerk.tick('Marchfield Police');
    await clerk.tick('The Cabinet');
    await clerk.press('Check the dates');
    expect(await read()).toContain('16 August 2023');
    await clerk.press('Draft the recommendation');
    await moveDrafted(clerk, { mover: 'The member one', seconder: 'The member two' });
    await clerk.press('Move an amendment');
    await clerk.choose('Moved by', 'The member three');
    await clerk.choose('Seconded by', 'The substitute');
    await clerk.fill('The motion as it would read', AMENDED);
    await clerk.press('Record the amendment');
    await clerk.press('Record the vote on the amendment');
    await count(clerk, { for: 4, against: 1 });
    expect(await read()).toContain(AMENDED);
    await putToTheVote(clerk);
    await clerk.press('Record a named vote');
    const said = ['For', 'Against', 'For', 'For', 'Against'];
    const names = [
      'The chair',
      'The member one',
      'The member three',
      'The member two',
      'The substitute',
    ];
    for (const [index, name] of names.entries()) await clerk.tickIn(name, said[index] ?? '');
    await clerk.press('Record the named vote');
    expect(await read()).toContain('Marchfield Police (crime and disorder committee); The Cabinet');
  });

  it('settles a comment by the casting vote', async () => {
    world.time.set('2023-07-19T09:25:00Z');
    await moveMotion(clerk, {
      kind: 'Comment',
      wording: 'That the crossing patrols be praised.',
      mover: 'The member one',
      seconder: 'The member two',
      besides: async () => {
        await clerk.tick('Marchfield Police');
        await clerk.press('Draft the motion');
      },
    });
    await putToTheVote(clerk);
    await clerk.press('Record the vote');
    await count(clerk, { for: 2, against: 2, abstained: 1 });
    await clerk.press('Record the casting vote');
    await clerk.tick('For the motion');
    await clerk.press('Record the casting vote');
    expect(await read()).toContain('casting vote');
  });

  it('excludes the public for an exempt item, in which a member has an interest and leaves', async () => {
    world.time.set('2023-07-19T09:35:00Z');
    await clerk.press(/^Next/);
    await clerk.press('Draft the motion to exclude the public');
    await moveDrafted(clerk, { mover: 'The chair', seconder: 'The member three' });
    await putToTheVote(clerk);
    await clerk.press('Nobody was against');
    await clerk.press('Record it as carried by affirmation');
    await clerk.press('Take this item');
    expect(await read()).toContain('The public');
    await clerk.press('Declare an interest now');
    await clerk.choose('Who declares it', 'The member one');
    await clerk.choose('Kind of interest', 'Other registrable interest');
    await clerk.fill('What the interest is', 'Drives for the bus company.');
    await clerk.tick('Leaves the room for the item');
    await clerk.press('Declare it');
    expect(await read()).toContain('4 with a vote in the room; 4 needed.');
  });

  it('takes no vote while it is not quorate, and goes on once it is again', async () => {
    world.time.set('2023-07-19T09:45:00Z');
    await clerk.press(/^Left.*The member two/);
    expect(await read()).toContain('The meeting is not quorate. Nothing can be put to the vote.');
    await clerk.press('Draft a motion');
    await clerk.tick('Approve');
    await clerk.fill('In the words', 'That the lowest bid be accepted.');
    await clerk.press('Draft the motion');
    await moveDrafted(clerk, { mover: 'The chair', seconder: 'The member three' });
    await clerk.press('Put to the vote');
    await clerk.press('Put it to the vote');
    expect(await read()).toContain('is not quorate');
    await clerk.press('Cancel');
    await clerk.press(/^Returned.*The member two/);
    await putToTheVote(clerk);
    await clerk.press('Record the vote');
    await count(clerk, { for: 4, against: 1 });
    expect(await read()).toContain('4 members present may vote');
    await count(clerk, { for: 3, against: 1 });
    expect(await read()).toContain('CARRIED');
    await clerk.fill(/kept from the public/, 'The lowest bid was eleven percent under the second.');
    await clerk.press('Save the notes');
    await clerk.press('Finish this item');
    await clerk.press('Readmit the public');
    await clerk.press('All items');
    await clerk.press('Conclude the meeting');
    await clerk.press('Conclude the meeting');
  });

  it('has its minutes drafted from all that, read by the chair, and published', async () => {
    world.time.set('2023-07-19T10:05:00Z');
    await clerk.press('Draft the minutes');
    await clerk.press('Draft the minutes');
    await clerk.press('The minutes');
    await clerk.press('Preview the minutes');
    const minutes = await read();
    for (const words of [
      'The substitute (substitute for The member four)',
      'constituted as the crime and disorder committee',
      '(The member three arrived at 10:05.)',
      'the amendment was CARRIED (4 for, 1 against). It became the substantive motion.',
      'Against (2): The member one, The substitute',
      'RESOLVED that it be recommended to Marchfield Police and The Cabinet that the partners publish, by December 2023, one costed plan',
      'The Chair gave the casting vote for the motion, which was CARRIED.',
      'the public be excluded from the meeting during item 3',
      '(The member one left the meeting at this point and took no further part in the item.)',
      'The minute of this item is not for publication',
      '(The meeting was inquorate from 10:45.)',
      'The meeting closed at 10:45.',
    ]) {
      expect(minutes).toContain(words);
    }
    expect(minutes).not.toContain('lowest bid');
  });

  it('has them approved by the chair and published', async () => {
    await clerk.page.goBack();
    await clerk.press('Ask the chair to approve the minutes');
    await clerk.press('Ask the chair to approve the minutes');
    const chair = hands(await signedIn('chair'));
    await chair.page.goto('/app');
    await chair.press(/19 July 2023/);
    await chair.press('Approve the minutes');
    await chair.press('Approve the minutes');
    await clerk.page.reload();
    await clerk.press('Publish the draft minutes');
    await clerk.press('Publish the draft minutes');
    const stranger = await browser[machine]();
    await stranger.goto('/committees/crime-and-disorder/meetings/2023-07-19/minutes');
    const seen = await mainOf(stranger);
    expect(seen).toContain('one costed plan for roads near schools');
    expect(seen).not.toContain('lowest bid');
    expect(seen).not.toContain('night bus');
  });

  it('has them confirmed at the next meeting, by a resolution of it', async () => {
    await callNextMeeting(world);
    clerk = hands(await signedIn('officer'));
    await clerk.page.goto('/app');
    await clerk.press(/11 October 2023/);
    await clerk.press('Start the meeting');
    for (const part of ['The chair', 'The member one', 'The member two', 'The member three']) {
      await clerk.tick(part);
    }
    await clerk.press('Start the meeting');
    await clerk.press(/Minutes of the last meeting/);
    await clerk.press('Take this item');
    await moveMotion(clerk, {
      kind: 'Approve',
      wording: 'That the minutes of 19 July 2023 be confirmed.',
      mover: 'The chair',
      seconder: 'The member one',
    });
    await putToTheVote(clerk);
    await clerk.press('Nobody was against');
    await clerk.press('Record it as carried by affirmation');
    await clerk.page.goto('/app/committees/crime-and-disorder/meetings/2023-07-19');
    await clerk.press('Confirm the minutes');
    await clerk.tick(/Minute \d+, 11 October 2023/);
    await clerk.press('Record them as confirmed');
    expect(await read()).toContain('Minutes confirmed (minute');
  });
});
