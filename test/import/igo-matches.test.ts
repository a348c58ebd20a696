import { describe, expect, it } from "vitest";
import { igo } from "../../src/import/datasets/igo/dataset.js";
import { MATCHES } from "../../src/import/datasets/igo/matches.js";
import { NO_REAL_DATA, readDataset, realData } from "./reading.js";

const matched = MATCHES.filter(({ decision }) => decision === "match");

describe("the decisions on organisations", () => {
  it.each(["digo", "iigo", "migo", "ours"] as const)("match each organisation of %s once", (list) => {
    const named = matched.flatMap((match) => match[list] ?? []);
    expect(named).toEqual([...new Set(named)]);
  });

  const real = realData("igo");
  it.skipIf(!real)(real ? "reads the files as they are" : NO_REAL_DATA, { timeout: 60_000 }, async () => {
    const read = await readDataset(igo, real!, { names: { "Actor Quad": ["quad"] } });
    expect(read.problems).toEqual([
      'memberships_IIGO.csv:950: stateID must be the code of a country in 2017, got "DDR"',
      'memberships_IIGO.csv:1880: stateID must be the code of a country in 2017, got "DDR"',
    ]);
    const numbers = new Set(
      read.facts.flatMap(({ table, row }) =>
        table === "ExternalId" ? [`${String(row.scheme)} ${String(row.value)}`] : [],
      ),
    );
    const decided = MATCHES.flatMap(({ digo, migo }) => [
      ...(digo === undefined ? [] : [`DIGO ${digo}`]),
      ...(migo === undefined ? [] : [`MIGO ${migo}`]),
    ]);
    expect(decided.filter((number) => !numbers.has(number))).toEqual([]);
    const names = new Set(read.facts.flatMap(({ table, row }) => (table === "Name" ? [row.text] : [])));
    expect(MATCHES.flatMap(({ iigo }) => iigo ?? []).filter((title) => !names.has(title))).toEqual([]);
    const keys = new Set(read.facts.filter(({ table }) => table === "Membership").map(({ row }) => String(row.key)));
    expect([...keys].filter((key) => key.startsWith("quad/"))).toEqual([
      "quad/australia",
      "quad/india",
      "quad/japan",
      "quad/united-states",
    ]);
    // Nobody's membership of the United Nations or the North Atlantic Treaty Organization is in these files.
    expect([...keys].filter((key) => /^(?:united-nations|north-atlantic-treaty-org)\//.test(key))).toEqual([]);
    // Pakistan left the Commonwealth in 1972 and came back in 1989.
    expect([...keys].filter((key) => key.startsWith("cs/pakistan"))).toEqual(["cs/pakistan", "cs/pakistan/2"]);
  });
});
