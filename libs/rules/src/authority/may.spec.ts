import { describe, expect, it } from '@jest/globals';
import {
  may,
  PERMISSIONS,
  reaches,
  ROLES,
  THE_PUBLIC,
  THE_SYSTEM,
  type Action,
  type Actor,
  type Place,
  type Role,
  type ScopeKind,
} from './index.js';

const grant = (role: Role, kind: ScopeKind, id: string) => ({ role, scope: { kind, id } });
const someone = (...grants: Actor['grants']): Actor => ({
  kind: 'person',
  id: 'someone',
  name: 'Someone',
  grants,
});
const roles = Object.keys(ROLES) as Role[];
const actions = Object.keys(PERMISSIONS) as Action[];
const here: Place = {
  councilId: 'county',
  committeeId: 'crime',
  authorityId: 'police',
  priorityId: 'roads',
  reportId: 'agreement',
  contributionId: 'figures',
};
const elsewhere: Place = {
  councilId: 'district',
  committeeId: 'health',
  authorityId: 'fire',
  priorityId: 'fraud',
  reportId: 'budget',
  contributionId: 'a case',
};
const HERE = {
  council: 'county',
  committee: 'crime',
  authority: 'police',
  priority: 'roads',
  report: 'agreement',
};

describe('A grant', () => {
  it.each(roles.flatMap((role) => ROLES[role].scopes.map((kind) => [role, kind] as const)))(
    'of %s for a %s reaches what stands there and nothing elsewhere',
    (role, kind) => {
      expect(reaches(grant(role, kind, HERE[kind]), here)).toBe(true);
      expect(reaches(grant(role, kind, HERE[kind]), elsewhere)).toBe(false);
    },
  );

  it('for a council reaches everything of that council, and no other council', () => {
    const officer = someone(grant('officer', 'council', 'county'));
    expect(may(officer, 'send recommendation', { councilId: 'county' })).toBe(true);
    expect(may(officer, 'send recommendation', here)).toBe(true);
    expect(may(officer, 'send recommendation', { ...here, councilId: 'district' })).toBe(false);
  });

  it('for a committee reaches only that committee’s things', () => {
    const chair = someone(grant('chair', 'committee', 'crime'));
    expect(may(chair, 'decide extension', here)).toBe(true);
    expect(may(chair, 'decide extension', { ...here, committeeId: 'health' })).toBe(false);
    expect(may(chair, 'decide extension', { councilId: 'county' })).toBe(false);
  });

  it('is no grant when it is for a kind of scope its role is not given for', () => {
    for (const role of roles) {
      const scopes: readonly ScopeKind[] = ROLES[role].scopes;
      for (const kind of ['council', 'committee', 'authority', 'priority', 'report'] as const) {
        expect(reaches(grant(role, kind, HERE[kind]), here)).toBe(scopes.includes(kind));
      }
    }
  });

  it('is not widened by an id that happens to be the same in another kind of scope', () => {
    const contact = someone(grant('authority contact', 'authority', 'crime'));
    expect(may(contact, 'report progress', here)).toBe(false);
  });

  it('for a contribution lets a partner answer that one, and do nothing else anywhere', () => {
    const partner = someone({
      role: 'contributor',
      scope: { kind: 'contribution', id: 'figures' },
    });
    const allowed = (place: Place) => actions.filter((action) => may(partner, action, place));
    expect(allowed(here)).toEqual(['read published papers', 'answer contribution']);
    expect(allowed({ ...here, contributionId: 'a case' })).toEqual(['read published papers']);
    expect(allowed({ councilId: 'county', priorityId: 'roads' })).toEqual([
      'read published papers',
    ]);
  });

  it('of one role lends nothing to another: the place and the role must come in one grant', () => {
    const both = someone(
      grant('officer', 'committee', 'health'),
      grant('member', 'committee', 'crime'),
    );
    expect(may(both, 'send recommendation', here)).toBe(false);
    expect(may(both, 'draft recommendation', here)).toBe(true);
  });
});

describe('Without a grant', () => {
  it.each(actions)('a person may %s only if everyone may', (action) => {
    const permitted: readonly string[] = PERMISSIONS[action];
    const everyone = permitted.includes('public');
    expect(may(someone(), action, here)).toBe(everyone);
    expect(may(THE_PUBLIC, action, here)).toBe(everyone);
    expect(may(THE_SYSTEM, action, here)).toBe(everyone || permitted.includes('system'));
  });

  it('the public reads published papers, and the product opens reviews and replies and asks partners no more, and that is all', () => {
    expect(actions.filter((action) => may(THE_PUBLIC, action, here))).toEqual([
      'read published papers',
    ]);
    expect(actions.filter((action) => may(THE_SYSTEM, action, here))).toEqual([
      'read published papers',
      'reopen reply',
      'open review',
      'withdraw contribution',
    ]);
  });
});
