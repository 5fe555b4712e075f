/** Verbs of which one can later tell whether it was done. */
const BASE =
  'adopt|agree|allocate|answer|appoint|bring|build|buy|carry out|change|check|collect|commission|complete|consult|count|create|cut|deliver|distribute|employ|end|establish|extend|fit|fund|give|hold|identify|improve|increase|inform|install|introduce|invite|issue|join|launch|list|lower|make|map|measure|meet|move|name|offer|open|pay|present|produce|provide|publish|put|raise|recruit|reduce|repair|replace|report|return|review|revise|run|send|set|share|sign|start|stop|submit|survey|take|teach|tell|test|train|update|visit|widen|write';

/** One of them as it begins an ask: `publish`, `be published`, `to publish`. */
export const ACTION = new RegExp(`\\b(?:${BASE})\\b`, 'i');

/** One of them at the very start of the words. */
export const STARTS_WITH_ACTION = new RegExp(`^(?:to\\s+|also\\s+|should\\s+)*(?:${BASE})\\b`, 'i');

/** Something done to something: `be published`, `be carried out`. */
export const PASSIVE =
  /\bbe\s+(?!(?:considered|explored|looked|noted|examined)\b)[a-z]+(?:ed|en|ne|lt|nt|ght|ut|un|ld|de|pt)\b/i;

/** Verbs that promise nothing anybody could check. */
export const WEAK =
  /\b(?:consider(?:ed|s)?|explored?|look(?:ed)?\s+(?:at|into)|examined?|investigated?|think\s+about|bear\s+in\s+mind|seek\s+to|encouraged?|continue\s+to)\b/i;

/** One of them at the very start of the words. */
export const STARTS_WEAKLY =
  /^(?:to\s+|also\s+|should\s+)*(?:consider|explore|look\s+(?:at|into)|examine|investigate|think\s+about|bear\s+in\s+mind|seek\s+to|continue\s+to)\b/i;
