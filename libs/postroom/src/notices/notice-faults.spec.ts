import { describe, expect, it } from '@jest/globals';
import { noticeFaults, type NoticeTables } from './notice-faults.js';
import { noticeTables } from './tables.js';

const sound: NoticeTables = {
  events: ['recommendation.sent', 'meeting.started', 'reminder.due'],
  letters: ['response-overdue'],
  silent: ['meeting.started'],
  notices: [
    {
      name: 'recommendation-sent',
      triggers: [{ event: 'recommendation.sent', to: ['contact'] }],
    },
    { name: 'response-overdue', triggers: [{ letter: 'response-overdue' }] },
  ],
  hasTemplate: () => true,
};

describe('What must fit together before a letter may go', () => {
  it('fits in the product as it is', () => {
    expect(noticeFaults(noticeTables())).toEqual([]);
  });

  it('is well when every event and every ladder letter is decided about', () => {
    expect(noticeFaults(sound)).toEqual([]);
  });

  it('names an event nobody decided about', () => {
    expect(noticeFaults({ ...sound, events: [...sound.events, 'response.received'] })).toEqual([
      'event "response.received" has no notice and is not among those that tell nobody',
    ]);
  });

  it('names an event that is said to tell nobody and yet does', () => {
    expect(noticeFaults({ ...sound, silent: ['meeting.started', 'recommendation.sent'] })).toEqual([
      'event "recommendation.sent" is said to tell nobody, yet a notice is triggered by it',
    ]);
  });

  it('names a ladder letter without a notice', () => {
    expect(noticeFaults({ ...sound, letters: ['response-overdue', 'progress-due'] })).toEqual([
      'ladder letter "progress-due" has no notice',
    ]);
  });

  it('names a notice without a trigger, one that stands twice, and each template that is missing', () => {
    const notices = [...sound.notices, ...sound.notices.slice(1), { name: 'lost', triggers: [] }];
    const hasTemplate = (name: string, template: string) =>
      name !== 'lost' || template === 'subject.njk';
    expect(noticeFaults({ ...sound, notices, hasTemplate })).toEqual([
      'notice "response-overdue" stands twice in the table',
      'notice "lost" is triggered by nothing',
      'notice "lost" has no template body.txt.njk',
      'notice "lost" has no template body.html.njk',
    ]);
  });
});
