import { beforeAll, expect, it } from "vitest";
import type { Dataset } from "../../src/sources/dataset.js";
import { archigos } from "../../src/sources/datasets/archigos/dataset.js";
import { cowStates } from "../../src/sources/datasets/cow-states/dataset.js";
import { foreignMinisters } from "../../src/sources/datasets/foreign-ministers/dataset.js";
import { recognise } from "../../src/sources/files/recognise.js";
import { runImport } from "../../src/sources/run-import.js";
import { describeDatabase } from "../support/databases.js";
import { startTestServer, type TestServer } from "../support/server.js";

const HELD = `query ($slug: String!) {
  official(slug: $slug) {
    name
    tenures {
      nodes {
        office { slug }
        period { start { value } endStatus knownFrom knownUntil }
        citations { nodes { source { slug } reading { classification period { start { value } } } } }
      }
    }
  }
}`;

const KOREA = `{ party(slug: "korea") { names { text } ... on Country { existed { start { value } } } } }`;

describeDatabase("states and officials of several datasets", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open);
    for (const dataset of [archigos, cowStates, foreignMinisters]) await load(dataset);
  });

  async function load(dataset: Dataset) {
    const files = await recognise(dataset, `test/import/${dataset.name}`);
    return runImport(server.database, dataset, { files, strict: false, onlyCheck: false, allowRemoval: false });
  }

  it("gives a minister of the articles the first day that a dataset knows", async () => {
    const { data } = await server.askText(HELD, { slug: "sergey-lavrov" });
    expect(data).toMatchObject({
      official: {
        name: "Sergey Lavrov",
        tenures: {
          nodes: [
            {
              office: { slug: "russian-foreign-minister" },
              period: { start: { value: "2004-03-09" }, endStatus: "UNKNOWN_AFTER", knownUntil: "2024-01-16" },
            },
          ],
        },
      },
    });
  });

  it("adds a leader's office to that which the articles have, one person in both", async () => {
    const { data } = await server.askText(HELD, { slug: "vladimir-putin" });
    const { nodes } = (data as { official: { tenures: { nodes: { office: { slug: string } }[] } } }).official.tenures;
    expect(nodes.map(({ office }) => office.slug).sort()).toEqual(["russia-leader", "russian-president"]);
  });

  it("says of a start that one source dates in two ways what both allow", async () => {
    const { data } = await server.askText(HELD, { slug: "wang-yi" });
    expect(data).toMatchObject({
      official: { tenures: { nodes: [{ period: { start: { value: "2013-03-16/2013-03-17" } } }] } },
    });
  });

  it("changes nothing, when the same comes again, and takes nothing from another dataset", async () => {
    const before = await server.askText(KOREA);
    for (const dataset of [archigos, cowStates, foreignMinisters]) {
      expect(await load(dataset)).toMatchObject({ added: 0, changed: 0, removed: 0 });
    }
    expect(before.data).toEqual({
      party: { existed: [{ start: { value: "1887-01-01" } }], names: [{ text: "Korea" }, { text: "Kore" }] },
    });
    expect((await server.askText(KOREA)).data).toEqual(before.data);
  });
});
