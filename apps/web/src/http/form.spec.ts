import { describe, expect, test } from '@jest/globals';
import { IsOptional, MinLength } from 'class-validator';
import { Refused } from '#rules';
import { page, seeOther } from './answer.js';
import { readBody, readForm } from './form.js';
import { formView, type FormView } from './form-view.js';
import { submit } from './submit.js';

class ReasonForm {
  @MinLength(10, { message: 'Give a reason of at least 10 letters' })
  reason: string;

  @IsOptional()
  note?: string;
}

describe('reading a form', () => {
  test('what a page sends is read, and its hidden token left out', () => {
    const form = readForm(ReasonForm, { reason: 'The lead is on leave', _csrf: 'secret' });
    expect(form).toMatchObject({ ok: true, value: { reason: 'The lead is on leave' } });
    expect(form.ok && form.value).not.toHaveProperty('_csrf');
  });

  test('what a machine misspells is told', () => {
    const form = readBody(ReasonForm, { raeson: 'The lead is on leave' });
    expect(form.ok || form.errors.map(({ field }) => field)).toEqual(['raeson', 'reason']);
  });

  test.each([undefined, null, 'text', 7, []])('%j is an empty form', (sent) => {
    const form = readForm(ReasonForm, sent);
    expect(form.ok || form.errors).toEqual([
      { field: 'reason', sentence: 'Give a reason of at least 10 letters' },
    ]);
  });
});

describe('submitting a form', () => {
  const good = readForm(ReasonForm, { reason: 'The lead is on leave' });
  const again = (form: FormView) => page('form.njk', { form });
  const refusing = (code: 'not-ready' | 'stale-version' | 'not-permitted', field?: string) => () =>
    Promise.reject(new Refused([{ code, sentence: 'No.', ...(field ? { field } : {}) }]));

  test('done, one goes on', async () => {
    const answer = await submit(good, {
      act: async ({ reason }) => reason.length,
      onward: (done) => seeOther(`/done/${done}`),
      again,
    });
    expect(answer).toEqual(seeOther('/done/20'));
  });

  test('a wrong form comes back with every word and what is wrong', async () => {
    const wrong = readForm(ReasonForm, { reason: 'late', note: 'kept' });
    const answer = await submit(wrong, { act: async () => 1, onward: () => seeOther('/'), again });
    expect(answer).toMatchObject({
      status: 422,
      shows: {
        form: {
          values: { reason: 'late', note: 'kept' },
          messages: { reason: { text: 'Give a reason of at least 10 letters' } },
          summary: [{ text: 'Give a reason of at least 10 letters', href: '#reason' }],
        },
      },
    });
  });

  test.each([
    ['not-ready', 422],
    ['stale-version', 409],
  ] as const)('a refusal "%s" comes back on the page with %i', async (code, status) => {
    const answer = await submit(good, { act: refusing(code), onward: () => seeOther('/'), again });
    expect(answer).toMatchObject({
      status,
      shows: {
        form: formView({ reason: 'The lead is on leave' }, [{ field: '', sentence: 'No.' }]),
      },
    });
  });

  test('what the person may not do is not for the form to say', async () => {
    const asked = submit(good, {
      act: refusing('not-permitted'),
      onward: () => seeOther('/'),
      again,
    });
    await expect(asked).rejects.toBeInstanceOf(Refused);
  });
});
