/** How a meeting, an item of its agenda and one of its papers are named by an address. */
export interface MeetingAt {
  readonly slug: string;
  readonly date: string;
}
export interface ItemAt extends MeetingAt {
  readonly number: string;
}
export interface PaperAt extends ItemAt {
  readonly name: string;
}
