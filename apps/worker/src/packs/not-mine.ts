/** The job was cancelled, or given to another worker that was thought to be needed. */
export class NotMine extends Error {
  constructor() {
    super('The job is no longer this worker’s.');
    this.name = 'NotMine';
  }
}
