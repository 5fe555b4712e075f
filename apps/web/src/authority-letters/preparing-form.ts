/** Preparing the letters asks for nothing: what is waiting decides. */
export class PreparingForm {}
