/** Runs one statement within a transaction; gives how many rows it wrote. */
export type Execute = (statement: string, ...values: readonly unknown[]) => Promise<number>;
