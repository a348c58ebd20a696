import { beforeAll, expect, it } from "vitest";
import { igo } from "../../src/sources/datasets/igo/dataset.js";
import { recognise } from "../../src/sources/files/recognise.js";
import { runImport } from "../../src/sources/run-import.js";
import { describeDatabase } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { fixture } from "./igo/fixture.js";

describeDatabase("organizations of the lists, in time", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        for (const [name, cowCode] of [
          ["Sweden", 380],
          ["Finland", 375],
          ["Norway", 385],
          ["Germany", 255],
        ] as const) {
          await make.country(name, { cowCode });
        }
        const options = { strict: false, onlyCheck: false, allowRemoval: false };
        await runImport(database, igo, { files: await recognise(igo, await fixture()), ...options });
      },
    });
  });

  const ask = async (query: string) => {
    const { data, errors } = await server.askText(query);
    expect(errors).toBeUndefined();
    return data ?? {};
  };

  const active = async (slug: string) => {
    const { organization } = await ask(`{ organization(slug: "${slug}") { active {
      start { value } end { value } endStatus knownUntil on1920: holds(on: "1920-06-01") on2016: holds(on: "2016-06-01") on2020: holds(on: "2020-01-01")
    } } }`);
    return (organization as { active: unknown }).active;
  };

  it("have the days of their list, null where it gives none", async () => {
    expect(await active("lunar-union-of-tides")).toEqual({
      ...{ start: { value: "1901" }, end: { value: "1939" }, endStatus: "ENDED", knownUntil: null },
      ...{ on1920: "CERTAIN", on2016: null, on2020: null },
    });
    expect(await active("pact-of-pipes")).toEqual({
      ...{ start: { value: "1950" }, end: null, endStatus: "UNKNOWN_AFTER", knownUntil: "2016-12-31" },
      ...{ on1920: null, on2016: "CERTAIN", on2020: "POSSIBLE" },
    });
    expect(await active("toast-group")).toEqual({
      ...{ start: { value: "1990" }, end: null, endStatus: "ENDED_DATE_UNKNOWN", knownUntil: null },
      ...{ on1920: null, on2016: "POSSIBLE", on2020: "POSSIBLE" },
    });
  });

  it("did not end where they became formal, nor where the members are listed no longer", async () => {
    const { organization } = await ask(`{ organization(slug: "council-of-baltic-sea-states") {
      active { start { value } endStatus knownUntil }
      citations { nodes { source { slug } reading { period { start { value } end { value } endStatus knownUntil } } } }
    } }`);
    const said = (knownUntil: string) => ({
      period: { start: { value: "1992" }, end: null, endStatus: "UNKNOWN_AFTER", knownUntil },
    });
    expect(organization).toEqual({
      active: { start: { value: "1992" }, endStatus: "UNKNOWN_AFTER", knownUntil: "2016-12-31" },
      citations: {
        nodes: [
          { source: { slug: "igo-digo" }, reading: said("2016-12-31") },
          { source: { slug: "igo-iigo" }, reading: said("1998-01-01") },
          { source: { slug: "igo-migo" }, reading: said("1998-01-01") },
        ].sort((one, other) => (one.source.slug < other.source.slug ? -1 : 1)),
      },
    });
  });

  it("are listed for a day, with who speaks of it", async () => {
    const listed = async (asOf: string, certainty: string) => {
      const { organizations } = await ask(`{ organizations(asOf: "${asOf}", certainty: ${certainty}, filter: {
        slug: ["lunar-union-of-tides", "pact-of-pipes", "toast-group"] }) { nodes { slug } coverage { status } } }`);
      return organizations;
    };
    expect(await listed("1920-06-01", "CERTAIN")).toEqual({
      nodes: [{ slug: "lunar-union-of-tides" }],
      coverage: { status: "PARTLY" },
    });
    expect(await listed("2016-06-01", "CERTAIN")).toMatchObject({ nodes: [{ slug: "pact-of-pipes" }] });
    expect(await listed("2020-01-01", "POSSIBLE")).toEqual({
      nodes: [{ slug: "pact-of-pipes" }, { slug: "toast-group" }],
      coverage: { status: "NOT_COVERED" },
    });
    expect(await ask(`{ organizations(filter: { held: { on: "1920-06-01" } }) { nodes { slug } } }`)).toEqual({
      organizations: { nodes: [{ slug: "lunar-union-of-tides" }] },
    });
  });
});
