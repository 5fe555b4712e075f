import { describe, expect, it } from '@jest/globals';
import ICAL from 'ical.js';
import nodemailer from 'nodemailer';
import { enveloped } from '../../libs/postroom/src/mail/envelope.js';
import type { OutgoingMail } from '../../libs/postroom/src/mail/outgoing-mail.js';

const MAIL: OutgoingMail = {
  messageId: '<1@critical-friend>',
  threadId: '<thread-1@critical-friend>',
  to: 'member@marchfield.example',
  senderName: 'Marchfield County Council',
  replyTo: null,
  letter: { subject: 'A meeting', text: 'Come.', html: '<p>Come.</p>' },
  invitation: {
    method: 'REQUEST',
    now: '2023-07-03T09:00:00Z',
    attendee: 'The member',
    event: {
      uid: 'meeting-1@critical-friend',
      sequence: 2,
      starts: '2023-07-19T09:00:00Z',
      minutes: 120,
      summary: 'Crime and Disorder Committee',
      location: 'Council Chamber',
      description: 'Marchfield County Council',
      url: null,
      status: 'confirmed',
    },
  },
};

const partOf = (mail: OutgoingMail) => {
  const { icalEvent } = enveloped(mail, 'scrutiny@county.example');
  const found = typeof icalEvent === 'object' && 'content' in icalEvent ? icalEvent.content : '';
  const content = typeof found === 'string' ? found : '';
  const calendar = new ICAL.Component(ICAL.parse(content));
  return { calendar, event: calendar.getFirstSubcomponent('vevent') };
};

describe('The calendar part of a letter', () => {
  it('invites one person, in the name of the council, at the right hour', () => {
    const { calendar, event } = partOf(MAIL);
    expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
    expect(event?.getFirstPropertyValue('sequence')).toBe(2);
    expect(event?.getFirstPropertyValue('attendee')).toBe('MAILTO:member@marchfield.example');
    expect(String(event?.getFirstPropertyValue('organizer'))).toMatch(/scrutiny@county\.example$/);
    expect(String(event?.getFirstPropertyValue('dtstart'))).toBe('2023-07-19T10:00:00');
  });

  it('takes back an invitation under the same name', () => {
    const { invitation } = MAIL;
    if (invitation === undefined) throw new Error('no invitation');
    const event = { ...invitation.event, sequence: 3, status: 'cancelled' } as const;
    const part = partOf({ ...MAIL, invitation: { ...invitation, method: 'CANCEL', event } });
    expect(part.calendar.getFirstPropertyValue('method')).toBe('CANCEL');
    expect(part.event?.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(part.event?.getFirstPropertyValue('uid')).toBe('meeting-1@critical-friend');
  });

  it('goes out as text/calendar beside the letter, and only where there is one', async () => {
    const composer = nodemailer.createTransport({ streamTransport: true, buffer: true });
    const written = async (mail: OutgoingMail) => {
      const { message } = await composer.sendMail(enveloped(mail, 'scrutiny@county.example'));
      return Buffer.isBuffer(message) ? message.toString() : '';
    };
    expect(await written(MAIL)).toMatch(
      /Content-Type: text\/calendar; charset=utf-8;\s+method=REQUEST/,
    );
    const { invitation: _, ...plain } = MAIL;
    expect(await written(plain)).not.toContain('text/calendar');
  });
});
