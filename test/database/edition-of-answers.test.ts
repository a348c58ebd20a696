// What src/database/edition.ts argues, with many writers and readers at once: an answer that is kept under the edition noted
// before its statement was sent is never older than that edition.
import { beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database.js";
import { describeDatabases } from "../support/databases.js";

const times = <Result>(count: number, act: (n: number) => Result) => Array.from({ length: count }, (_, n) => act(n));

describeDatabases("answers kept under an edition", (open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await database.prisma.revision.create({ data: { origin: "count", fingerprint: "0" } });
  });

  test("are never older than it", async () => {
    /** The count that each edition was committed with. */
    const counts = new Map<string, number>();
    const answers: { edition: string | undefined; count: number }[] = [];
    let isWriting = true;

    async function write(): Promise<void> {
      const [row] = await database.prisma.$transaction(async (transaction) => {
        await transaction.$executeRaw`update "Revision" set fingerprint = (fingerprint::int + 1)::text`;
        return transaction.$queryRaw<
          { version: string; count: number }[]
        >`select version::text, fingerprint::int as count from "Edition", "Revision"`;
      });
      if (row) counts.set(row.version, row.count);
    }

    async function read(): Promise<void> {
      while (isWriting) {
        const edition = database.edition();
        const [count] = await database.read(`select fingerprint::int from "Revision"`, []);
        answers.push({ edition, count: Number(count) });
      }
    }

    const readers = times(6, read);
    const writers = times(2, async () => {
      for (const _ of Array(150).keys()) await write();
    });
    await Promise.all(writers);
    isWriting = false;
    await Promise.all(readers);

    const known = answers.flatMap(({ edition, count }) => {
      const committed = edition === undefined ? undefined : counts.get(edition);
      return committed === undefined ? [] : [{ edition, count, committed }];
    });
    expect(counts.size).toBe(300);
    expect(new Set(known.map(({ edition }) => edition)).size).toBeGreaterThan(10);
    expect(known.filter(({ count, committed }) => count < committed)).toEqual([]);
  });
});
