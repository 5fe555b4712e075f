import {
  LIFECYCLES,
  localDate,
  PERMISSIONS,
  ROLES,
  sentenceOf,
  type Action,
  type Facts,
  type Machine,
  type Role,
  type Transition,
} from '#rules';
import { markdownTable } from './markdown-table.js';
import { stateDiagram } from './state-diagram.js';

/** What every sentence of the document is told with: one imagined case. */
const EXAMPLE: Facts = {
  authority: 'Marchfield Police',
  reason: 'the reason given',
  minute: 'CDC/2023/14',
  on: localDate('2023-07-19'),
  due: localDate('2023-08-16'),
  currentDue: localDate('2023-08-16'),
  newDue: localDate('2023-09-01'),
  how: 'email',
  decision: 'accepted in part',
  outcome: 'satisfied',
  owner: 'Head of Roads Policing',
  text: 'the words entered.',
  missing: 'what is missing.',
  wanted: 'what is wanted.',
  rating: 'on track',
  kind: 'implemented',
  successor: 'action 4.2',
  mover: 'Councillor A',
  seconder: 'Councillor B',
  venue: 'the Council Chamber',
  title: '4.1',
  votes: { for: 5, against: 2, abstained: 1, notVoting: 0, eligible: 8 },
};

const INTRODUCTION = `# Lifecycles

Drawn from the tables the product runs on (\`libs/rules/src/<noun>/<noun>-machine.ts\`): \`npm run -s docs\` draws it again, and a
test fails when it and the tables differ. What a page offers, what the API lists as \`actions\` and what the record lets through is
this and nothing else.

In a diagram, what leaves a state as it is is not drawn; it is in the table, as "stays". "Back" leads to where a thing was paused.
Every sentence is told of one imagined case.`;

/** The document of every lifecycle: its diagram, and its transitions with who, needs, clock and sentence. */
export function lifecyclesDocument(): string {
  const machines: readonly Machine[] = Object.values(LIFECYCLES);
  return `${[INTRODUCTION, ...machines.map(chapter)].join('\n\n')}\n`;
}

function chapter(machine: Machine): string {
  return [`## ${capital(machine.name)}`, stateDiagram(machine), transitions(machine)].join('\n\n');
}

function transitions(machine: Machine): string {
  const head = ['command', 'from', 'to', 'who', 'needs', 'clock', 'history says'];
  return markdownTable(head, machine.transitions.map(line));
}

function line(row: Transition<string, string>): readonly string[] {
  return [
    row.command,
    row.from.join(', '),
    row.to === 'same' ? 'stays' : row.to === 'previous' ? 'back' : row.to,
    people(row.who),
    row.needs.join('; ') || 'nothing more',
    row.clock === 'none' ? '' : row.clock,
    sentenceOf(row.event, EXAMPLE),
  ];
}

function people(action: Action): string {
  const names: Readonly<Record<string, string>> = { public: 'everyone', system: 'the product' };
  return PERMISSIONS[action]
    .map((who) => (isRole(who) ? ROLES[who].label : (names[who] ?? who)))
    .join(', ');
}

function isRole(who: string): who is Role {
  return Object.hasOwn(ROLES, who);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
