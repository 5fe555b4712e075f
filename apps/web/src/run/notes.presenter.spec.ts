import { describe, expect, it } from '@jest/globals';
import type { ItemSitting, KeptOfItem } from '#records/sittings';
import { formView } from '../http/form-view.js';
import { notesPresenter } from './notes.presenter.js';
import type { RunItemSubject } from './run-desk.js';

const NONE = { wording: '', version: 0, changedAt: null, changedBy: null };
const SAVED = {
  wording: 'Two crossings are open.',
  version: 2,
  changedAt: '2023-07-19T09:30:00Z',
  changedBy: 'The officer',
};
const subject = (more: object = {}) =>
  ({
    meeting: { committeeSlug: 'crime-and-disorder', heldOn: '2023-07-19', state: 'in session' },
    item: { number: 3 },
    notes: { public: SAVED, exempt: NONE },
    sitting: { isPublicOut: false },
    ...more,
  }) as unknown as RunItemSubject;
const kept = (what: KeptOfItem['what']) => ({
  what,
  kind: 'exempt' as const,
  paragraphs: [3] as const,
  publicSummary: 'Bids',
});
const how = (more: Partial<ItemSitting> = {}): ItemSitting => ({
  itemId: 'id',
  state: 'being taken',
  usedSeconds: 0,
  beganAt: null,
  kept: [],
  isCovered: false,
  ...more,
});
const boxes = (one: ItemSitting, of = subject()) =>
  notesPresenter(of, one, formView()).boxes.map(({ name }) => name);

describe('The notes of an item', () => {
  it('have one box where all is public, and one where nothing is', () => {
    expect(boxes(how())).toEqual(['discussion']);
    expect(boxes(how({ kept: [kept('agenda item')] }))).toEqual(['exempt-discussion']);
  });

  it('have both where some papers are exempt, the public is excluded, or exempt notes were kept', () => {
    const both = ['discussion', 'exempt-discussion'];
    expect(boxes(how({ kept: [kept('appendix')] }))).toEqual(both);
    expect(boxes(how({ isCovered: true }))).toEqual(both);
    expect(boxes(how(), subject({ notes: { public: NONE, exempt: SAVED } }))).toEqual(both);
  });

  it('show nobody the exempt box who may not read what is exempt', () => {
    const reader = subject({ notes: { public: SAVED, exempt: null } });
    expect(boxes(how({ kept: [kept('appendix')] }), reader)).toEqual(['discussion']);
  });

  it('hold what was typed beside what somebody else saved', () => {
    const typed = { discussion: 'The third is late.', 'discussion-version': '1' };
    const [box] = notesPresenter(subject(), how(), formView(typed)).boxes;
    expect(box).toMatchObject({
      value: 'The third is late.',
      meanwhile: 'Two crossings are open.',
      version: 2,
    });
  });
});
