import { BEGINNING, hashOf } from '#records/record';
import { addDays, sentenceOf, type AddresseeState, type EventName, type Facts } from '#rules';
import type { Row } from './copy.js';
import { officerId, officerName } from './directory.js';
import type { SeededRecord } from './record.js';

/** Three entries each; what is only made has lived through two. */
const LIVED: Readonly<Partial<Record<AddresseeState, readonly EventName[]>>> = {
  made: ['recommendation.drafted', 'recommendation.made'],
  sent: ['recommendation.drafted', 'recommendation.made', 'recommendation.sent'],
  acknowledged: ['recommendation.made', 'recommendation.sent', 'recommendation.acknowledged'],
  'in progress': ['recommendation.sent', 'response.considered', 'progress.started'],
  closed: ['recommendation.sent', 'response.considered', 'recommendation.closed'],
};

const lived = ({ state }: SeededRecord): readonly EventName[] => LIVED[state] ?? [];

/** The version a record has come to: one for each entry. */
export const versionOf = (record: SeededRecord): number => lived(record).length;

/** A record's history with its true chain of hashes. */
export function historyRows(record: SeededRecord): Row[] {
  const { council, councilId, id } = record;
  const by = { actorKind: 'person', actorId: officerId(council), actorName: officerName(council) };
  let previousHash = BEGINNING;
  return lived(record).map((event, index) => {
    const version = index + 1;
    const at = `${addDays(record.madeOn, version)}T10:00:00.000Z`;
    const facts = factsOf(record);
    const sentence = sentenceOf(event, facts);
    const told = { event, sentence, facts, version, at, previousHash };
    const hash = hashOf({ councilId, subjectKind: 'addressee', subjectId: id, ...told, ...by });
    const before = previousHash;
    previousHash = hash;
    const subject = [councilId, 'addressee', id, version, at];
    return [
      ...subject,
      by.actorKind,
      by.actorId,
      by.actorName,
      event,
      sentence,
      facts,
      before,
      hash,
    ];
  });
}

function factsOf({ authorityName, sentOn, counted }: SeededRecord): Facts {
  return {
    authority: authorityName,
    how: 'email',
    minute: '47',
    outcome: 'satisfied',
    reason: 'it was done',
    ...(sentOn === null ? {} : { on: sentOn }),
    ...(counted === null ? {} : { due: counted.due }),
  };
}
