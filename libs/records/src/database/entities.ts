import { Authority } from '../authorities/authority.entity.js';
import { AuthorityAlias } from '../authorities/authority-alias.entity.js';
import { Contact } from '../authorities/contact.entity.js';
import { CalendarDay } from '../clocks/calendar-day.entity.js';
import { Clock } from '../clocks/clock.entity.js';
import { ClockMove } from '../clocks/clock-move.entity.js';
import { Committee } from '../committees/committee.entity.js';
import { Membership } from '../committees/membership.entity.js';
import { Council } from '../councils/council.entity.js';
import { Delivery } from '../deliveries/delivery.entity.js';
import { Closure } from '../following/closure.entity.js';
import { Consideration } from '../following/consideration.entity.js';
import { ProgressUpdate } from '../following/progress-update.entity.js';
import { AgendaItem } from '../meetings/agenda-item.entity.js';
import { Attendance } from '../attendance/attendance.entity.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { Agreement } from '../partnership/agreement.entity.js';
import { Priority } from '../partnership/priority.entity.js';
import { PriorityLead } from '../partnership/priority-lead.entity.js';
import { Review } from '../partnership/review.entity.js';
import { Partnership } from '../partnerships/partnership.entity.js';
import { PartnershipMember } from '../partnerships/partnership-member.entity.js';
import { WorkingGroup } from '../partnerships/working-group.entity.js';
import { RoleGrant } from '../people/grant.entity.js';
import { Person } from '../people/person.entity.js';
import { SignedLink } from '../people/signed-link.entity.js';
import { PlanAction } from '../plans/action.entity.js';
import { ActionAgency } from '../plans/action-agency.entity.js';
import { ActionPlan } from '../plans/action-plan.entity.js';
import { Addressee } from '../recommendations/addressee.entity.js';
import { Recommendation } from '../recommendations/recommendation.entity.js';
import { Reminder } from '../reminders/reminder.entity.js';
import { Resolution } from '../resolutions/resolution.entity.js';
import { Extension } from '../responses/extension.entity.js';
import { FurtherRequest } from '../responses/further-request.entity.js';
import { Response } from '../responses/response.entity.js';
import { Session } from '../sessions/session.entity.js';

/** Every table that has an entity; a spec asserts that each agrees with the schema. */
export const ENTITIES = [
  Authority,
  AuthorityAlias,
  Contact,
  CalendarDay,
  Clock,
  ClockMove,
  Committee,
  Membership,
  Council,
  Delivery,
  Closure,
  Consideration,
  ProgressUpdate,
  AgendaItem,
  Attendance,
  Meeting,
  Agreement,
  Priority,
  PriorityLead,
  Review,
  Partnership,
  PartnershipMember,
  WorkingGroup,
  RoleGrant,
  Person,
  SignedLink,
  PlanAction,
  ActionAgency,
  ActionPlan,
  Addressee,
  Recommendation,
  Reminder,
  Resolution,
  Extension,
  FurtherRequest,
  Response,
  Session,
];
