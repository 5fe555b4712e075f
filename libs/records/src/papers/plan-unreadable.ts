/** The paper cannot be read as an action plan at all; the message is one plain sentence for the person. */
export class PlanUnreadable extends Error {
  override readonly name = 'PlanUnreadable';
}
