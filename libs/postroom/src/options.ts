/** How one process uses the postroom. */
export interface PostroomOptions {
  /** Begins every key in Redis, so that installations and specs can share one. */
  readonly queuePrefix: string;
}

/** The name under which those options are provided. */
export const POSTROOM = Symbol('PostroomOptions');
