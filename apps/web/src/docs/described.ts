import { SetMetadata } from '@nestjs/common';

/** What the API documentation says of a route: one sentence, and an answer as it really looks. */
export interface Description {
  readonly summary: string;
  readonly example?: unknown;
}

export const DESCRIBED = 'described';

/** Describes a route of the API. Read only when the documentation is asked for, so starting stays quick. */
export const Described = (description: Description) => SetMetadata(DESCRIBED, description);
