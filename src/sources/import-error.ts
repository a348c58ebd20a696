/** An import that cannot continue, for a reason that its user can correct. The message gives the reason. Nothing was written. */
export class ImportError extends Error {}
