import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import { aLetter, aTopicCase } from '../../../../../test/postroom/letter-builders.js';

const asked = { to: 'topic suggester', on: '2023-07-19' } as const;

describe('The letter to whoever suggested a topic', () => {
  it('says that it is in the work programme', () => {
    const letter = aLetter('topic-answered', {
      ...asked,
      case: aTopicCase(),
      event: 'topic.taken-up',
    });
    expect(letter.subject).toBe(
      'Your topic is in the work programme: Shop theft in the town centres',
    );
    expect(letter.text)
      .toBe(`The Crime and Disorder Committee has taken the topic you suggested into its work programme. No meeting is fixed for it yet.

What to do: nothing is asked of you.

> Shop theft in the town centres

See what you suggested:
http://scrutiny.test/app/page

Why you got this: you are the one who suggested this topic to the Crime and Disorder Committee.

If you do nothing: the committee goes on with it.

Next letter: when something changes.

Priya Shah, Scrutiny research officer
for the Crime and Disorder Committee, Marchfield County Council
Reply to this letter, or write to officer@marchfield.example.
`);
  });

  it('says at which meeting it is looked at', () => {
    const placed = aTopicCase({ state: 'placed', heldOn: localDate('2023-10-11') });
    const letter = aLetter('topic-answered', { ...asked, case: placed, event: 'topic.placed' });
    expect(letter.subject).toBe(
      'Your topic is on the meeting of Wednesday 11 October 2023: Shop theft in the town centres',
    );
    expect(letter.text).toContain('at its meeting on Wednesday 11 October 2023.');
  });

  it('says why it is not taken up', () => {
    const declined = aTopicCase({ state: 'not taken up', because: 'The police review it in May.' });
    const letter = aLetter('topic-answered', { ...asked, case: declined, event: 'topic.declined' });
    expect(letter.subject).toBe('Your topic is not taken up: Shop theft in the town centres');
    expect(letter.text).toContain(
      'does not take up the topic you suggested: The police review it in May.',
    );
    expect(letter.text).toContain('If something new comes up, suggest it again.');
  });

  it('says why it waits for a later meeting', () => {
    const carried = aTopicCase({ because: 'The figures are late.' });
    const letter = aLetter('topic-answered', {
      ...asked,
      case: carried,
      event: 'topic.carried-forward',
    });
    expect(letter.text).toContain('forward to a later meeting: The figures are late.');
  });

  it('is not needed when the topic has moved on, or by whom it was moved', () => {
    const write = (payload: Record<string, string>) =>
      aLetter('topic-answered', { ...asked, case: aTopicCase(), event: 'topic.placed', payload });
    expect(() => write({})).toThrow('It is now in the work programme.');
    expect(() => write({ actor: 'topic suggester' })).toThrow('They did it themselves.');
  });
});
