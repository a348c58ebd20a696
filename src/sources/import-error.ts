/** An import that cannot go on for a reason that its user can mend; the message says what, and nothing was written. */
export class ImportError extends Error {}
