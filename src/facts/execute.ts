/** Runs one statement in a transaction. Returns the number of rows that it wrote. */
export type Execute = (statement: string, ...values: readonly unknown[]) => Promise<number>;
