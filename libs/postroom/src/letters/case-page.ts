import { letterSlug } from '#records/authority-letters';
import type { LetterCase } from '#records/letters';
import { paths } from '#records/paths';

/** The page of whatever a letter is about, for somebody of the council, who signs in for it. */
export function casePage(found: LetterCase): string {
  switch (found.about) {
    case 'recommendation':
      return paths.recommendation(found.reference);
    case 'review':
      return paths.priority(found.prioritySlug);
    case 'contribution':
      return paths.review(found.prioritySlug, found.cycle);
    case 'action':
      return paths.action(found.planSlug, found.id);
    case 'report':
    case 'clearance':
      return paths.report(found.committeeSlug, found.slug);
    case 'meeting':
      return found.publication === null
        ? paths.meeting(found.committeeSlug, found.heldOn)
        : paths.staffPapers(found.committeeSlug, found.heldOn);
    case 'partnership meeting':
      return paths.partnershipMeeting(found.partnershipSlug, found.groupSlug, found.heldOn);
    case 'interest':
      return `${paths.interests(found.committeeSlug, found.heldOn)}/${found.number}/registration`;
    case 'register':
      return paths.register(found.slug);
    case 'outcome':
      return paths.outcome(found.reference);
    case 'attendance request':
      return paths.attendanceRequest(found.reference);
    case 'assessment':
      return paths.assessment(found.partnershipSlug, found.slug);
    case 'data request':
      return paths.dataRequest(found.partnershipSlug, found.assessmentSlug, found.reference);
    case 'subscription':
      return paths.publicCommittee(found.committeeSlug);
    case 'question':
      return paths.preparing(found.committeeSlug, found.heldOn);
    case 'topic':
      return paths.ownTopics;
    case 'authority letter':
      return paths.authorityLetter(found.committeeSlug, found.heldOn, letterSlug(found));
    case 'reply':
      return paths.recommendation(found.references[0] ?? '');
    case 'hand-over':
      return paths.handOver(found.number);
    case 'edition':
      return found.state === 'published' || found.state === 'superseded'
        ? paths.publicEdition(found.agreementSlug, found.edition)
        : paths.edition(found.partnershipSlug, found.edition);
    case 'lead':
      return paths.publicPriority(found.prioritySlug);
    case 'left work':
      return paths.handOvers;
    case 'mail outage':
      return paths.status;
    case 'annual duty':
      return paths.home;
  }
}
