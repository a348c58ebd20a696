import { expect, it } from "vitest";
import { describeDatabases } from "../../support/databases.js";
import { startTestServer } from "../../support/server.js";

describeDatabases("data that breaks a promise of the schema", (open) => {
  it("is null as far out as GraphQL says, with a path and no more, and reported", async () => {
    const reported: unknown[] = [];
    const server = await startTestServer(open, {
      // An alliance without its details: no constraint can forbid it, and `form` may not be null.
      fill: ({ prisma }) =>
        prisma.actor.create({
          data: {
            kind: "ALLIANCE",
            slug: "hollow",
            nameEn: "Hollow",
            sortEn: "hollow",
            sortTr: "hollow",
            search: "hollow",
          },
        }),
      report: (error) => reported.push(error),
    });

    const answer = await server.askText(
      `{ whole: alliance(slug: "hollow") { slug } broken: alliance(slug: "hollow") { slug form } }`,
    );

    expect(answer).toEqual({
      status: 200,
      statements: 1,
      data: { whole: { slug: "hollow" }, broken: null },
      errors: [
        {
          message: "Internal error",
          path: ["broken", "form"],
          extensions: { code: "INTERNAL_SERVER_ERROR", requestId: expect.any(String) as string },
        },
      ],
    });
    expect(reported.map(String)).toEqual([
      expect.stringContaining("Cannot return null for non-nullable field Alliance.form."),
    ]);
  });
});
