import { describe, expect, it } from '@jest/globals';
import { localDate } from '#rules';
import type { AudienceMember, Standing } from '#records/letters';
import { recipientsOf } from './recipients.js';

const member = (audience: Standing, name: string): AudienceMember => ({
  audience,
  name,
  personId: name,
  post: audience,
  email: `${name}@marchfield.example`,
});

const contact = member('contact', 'contact');
const signatory = member('signatory', 'signatory');
const officer = member('officer', 'officer');
const names = (recipients: readonly { name: string }[]) => recipients.map(({ name }) => name);

describe('Who a letter goes to', () => {
  it('is everybody in its audiences', () => {
    const members = [contact, signatory, officer];
    expect(names(recipientsOf(['contact', 'signatory'], members))).toEqual([
      'contact',
      'signatory',
    ]);
  });

  it('is a person in two audiences only once', () => {
    const both = [member('contact', 'one'), member('signatory', 'one')];
    expect(recipientsOf(['contact', 'signatory'], both)).toEqual([
      {
        personId: 'one',
        name: 'one',
        email: 'one@marchfield.example',
        parts: ['contact', 'signatory'],
        standsInFor: [],
      },
    ]);
  });

  it('is the officer, with a note, when there is no signatory', () => {
    const [first, second] = recipientsOf(['contact', 'signatory'], [contact, officer]);
    expect(first).toMatchObject({ name: 'contact', standsInFor: [] });
    expect(second).toMatchObject({ name: 'officer', standsInFor: ['signatory'] });
  });

  it('is the deputy while the lead is vacant, then the working-group chair: never nobody', () => {
    const deputy = member('deputy', 'deputy');
    const chair = member('working-group chair', 'group chair');
    expect(names(recipientsOf(['priority lead'], [deputy, chair, officer]))).toEqual(['deputy']);
    expect(names(recipientsOf(['priority lead'], [chair, officer]))).toEqual(['group chair']);
    expect(names(recipientsOf(['priority lead'], [officer]))).toEqual(['officer']);
  });

  it('is the working-group chair with the officer while the partnership has no chair', () => {
    const chair = member('partnership chair', 'partnership chair');
    const members = [member('working-group chair', 'group chair'), officer];
    expect(names(recipientsOf(['partnership chair'], [...members, chair]))).toEqual([
      'partnership chair',
    ]);
    expect(names(recipientsOf(['partnership chair'], members))).toEqual(['group chair', 'officer']);
  });

  it('is an officer of another committee, then an administrator, when the committee has no officer', () => {
    const other = member('other officer', 'colleague');
    const administrator = member('administrator', 'administrator');
    expect(names(recipientsOf(['chair'], [other, administrator]))).toEqual(['colleague']);
    expect(names(recipientsOf(['chair'], [administrator]))).toEqual(['administrator']);
  });

  it('is the deputy while somebody is away, who is told for whom', () => {
    const away = { until: localDate('2023-08-18'), deputy: signatory };
    const members = [{ ...contact, away }, signatory, officer];
    expect(recipientsOf(['contact'], members)).toMatchObject([
      {
        name: 'signatory',
        standsInFor: [],
        inPlaceOf: [{ name: 'contact', awayUntil: '2023-08-18', isDeputised: true }],
      },
    ]);
  });

  it('is a deputy without a part of their own in the part of whoever is away', () => {
    const deputy = { personId: 'new', name: 'new', email: 'new@marchfield.example' };
    const away = { until: localDate('2023-08-18'), deputy };
    const [found] = recipientsOf(['contact'], [{ ...contact, away }, officer]);
    expect(found).toMatchObject({ name: 'new', parts: ['contact'], hasNoPart: true });
  });

  it('is the monitoring officer, then the officer, where a partner has named no chief officer', () => {
    const monitoring = member('monitoring officer', 'monitoring officer');
    expect(names(recipientsOf(['chief officer'], [monitoring, officer]))).toEqual([
      'monitoring officer',
    ]);
    expect(names(recipientsOf(['chief officer'], [officer]))).toEqual(['officer']);
  });

  it('is the deputy of a chief officer as the senior officer they answer for', () => {
    const deputy = { personId: 'new', name: 'new', email: 'new@marchfield.example' };
    const away = { until: localDate('2023-08-18'), deputy };
    const chief = { ...member('chief officer', 'chief'), away };
    const members = [chief, { ...chief, audience: 'senior officer' as const }, officer];
    expect(recipientsOf(['chief officer'], members)).toMatchObject([
      { name: 'new', parts: ['senior officer'] },
    ]);
  });

  it('is nobody else while a member is away whose seat or interest it is about', () => {
    const away = { until: localDate('2023-08-18'), deputy: officer };
    const members = [{ ...member('declaring member', 'member'), away }, officer];
    expect(names(recipientsOf(['declaring member'], members))).toEqual(['member']);
  });

  it('is the stand-ins as well while somebody is away and named nobody, or their letters come back', () => {
    const away = { until: localDate('2023-08-18'), deputy: null };
    const members = [{ ...signatory, away }, officer];
    expect(names(recipientsOf(['signatory'], members))).toEqual(['signatory', 'officer']);
    const bounced = [{ ...signatory, bounces: true }, officer];
    expect(recipientsOf(['signatory'], bounced).at(-1)?.inPlaceOf).toEqual([
      { name: 'signatory', awayUntil: null, isDeputised: false },
    ]);
  });
});
