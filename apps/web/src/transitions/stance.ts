import { may, offered, refuse, type Actor, type Machine, type Standing } from '#rules';

/** One button: a command the rules offer, and its label. */
export interface Offer {
  readonly command: string;
  readonly label: string;
}

/** How a thing stands towards one person: what it is, and what they may do with it now. */
export interface Stance {
  readonly is: string;
  readonly offers: readonly Offer[];
  /** Commands their role allows in some state or other. */
  readonly permitted: readonly string[];
}

/** Asks the rules once, for the buttons of a page and the `actions` of the API alike. */
export function stanceOf<State extends string, Command extends string>(
  machine: Machine<State, Command>,
  standing: Standing<State>,
  actor: Actor,
): Stance {
  return {
    is: `This ${machine.name} is ${machine.states[standing.state].is}`,
    offers: offered(machine, standing, actor),
    permitted: machine.transitions
      .filter(({ who }) => may(actor, who, standing.place))
      .map(({ command }) => command),
  };
}

/** Refuses a page that asks for what cannot be done now: by this person never, or in this state not. */
export function refuseUnoffered(stance: Stance, commands: readonly string[]): void {
  const { offers, permitted } = stance;
  if (offers.some(({ command }) => commands.includes(command))) return;
  if (permitted.some((command) => commands.includes(command))) refuseInThisState(stance);
  refuse('not-permitted', 'Your role does not let you do this.');
}

/** Refuses what cannot be done to a thing as it is. */
export function refuseInThisState({ is }: Stance): never {
  return refuse('state-moved-on', `${is}, so this cannot be done now.`);
}
