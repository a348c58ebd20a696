import { beforeAll, expect, it } from "vitest";
import { describeDatabases } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { startTestServer, type TestServer } from "../support/server.js";

// All in a charter with Ada, each in another way: Bea acceded, Cyd withdrew and came back, Dan belongs to the alliance that rests on it
// since 2008, Eve acceded nobody says when, Fay acceded and withdrew. Bea and Gil have a treaty of their own, and Hal ratified one of Ivy's late.
describeDatabases("links by an agreement", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(open, {
      fill: async (database) => {
        const make = factories(database);
        const [ada, bea, cyd] = [await make.country("Ada"), await make.country("Bea"), await make.country("Cyd")];
        const [dan, eve, fay] = [await make.country("Dan"), await make.country("Eve"), await make.country("Fay")];
        const gil = await make.country("Gil");
        const league = await make.alliance("League");
        await make.membership(league, dan, { start: "2008-07-24" });
        const parties = [ada, bea, cyd, dan, eve, fay];
        const charter = await make.agreement("Charter", { inForce: "1960-01-01", parties, alliances: [league] });
        await make.action(charter, "RATIFICATION", { by: ada, on: "1959-05" });
        await make.action(charter, "ACCESSION", { by: bea, on: "1970-06" });
        await make.action(charter, "WITHDRAWAL", { by: cyd, on: "1980-06" });
        await make.action(charter, "ACCESSION", { by: cyd, on: "1990-06" });
        await make.action(charter, "ACCESSION", { by: eve });
        await make.action(charter, "SUCCESSION", { by: fay, on: "1985-01-01" });
        await make.action(charter, "WITHDRAWAL", { by: fay, on: "1995-01-01" });
        await make.agreement("Treaty", { inForce: "1960-01-01", parties: [bea, gil] });
        const [hal, ivy] = [await make.country("Hal"), await make.country("Ivy")];
        const compact = await make.agreement("Compact", {
          inForce: "1960-01-01",
          terminated: "1980-01-01",
          parties: [ivy, hal],
        });
        await make.action(compact, "RATIFICATION", { by: ivy, on: "1959-05" });
        await make.action(compact, "SIGNATURE", { by: hal, on: "1962" });
        await make.action(compact, "RATIFICATION", { by: hal, on: "1965-06" });
      },
    });
  });

  // Whose names are given are linked to Ada, and so to each other; Gil to her through Bea.
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ["ever", "", ["bea", "cyd", "dan", "eve", "fay"]],
    ["before an accession", 'asOf: "1965-01-01"', ["cyd"]],
    ["within the month of an accession", 'asOf: "1970-06-15"', ["cyd"]],
    ["after it", 'asOf: "1970-07-01"', ["bea", "cyd"]],
    ["within the month of a withdrawal", 'asOf: "1980-06-15"', ["bea"]],
    ["after it", 'asOf: "1984-12-31"', ["bea"]],
    ["within the month of a return", 'asOf: "1990-06-15"', ["bea", "fay"]],
    ["after it", 'asOf: "1990-07-01"', ["bea", "cyd", "fay"]],
    ["before a membership of the alliance", 'asOf: "2008-07-23"', ["bea", "cyd"]],
    ["with it", 'asOf: "2008-07-24"', ["bea", "cyd", "dan"]],
    ["before the agreement", 'asOf: "1959-12-31"', []],
    ["possibly, before an accession", 'asOf: "1970-05-31", certainty: POSSIBLE', ["cyd", "eve"]],
    ["possibly, within its month", 'asOf: "1970-06-15", certainty: POSSIBLE', ["bea", "cyd", "eve"]],
    ["possibly, within the month of a withdrawal", 'asOf: "1980-06-15", certainty: POSSIBLE', ["bea", "cyd", "eve"]],
    ["possibly, after it", 'asOf: "1984-12-31", certainty: POSSIBLE', ["bea", "eve"]],
    ["possibly, within the month of a return", 'asOf: "1990-06-15", certainty: POSSIBLE', ["bea", "cyd", "eve", "fay"]],
  ];

  const others = ["bea", "cyd", "dan", "eve", "fay"];
  const question = (to: string, args: string) => `
    ${to}: path(from: "ada", to: "${to}", through: AGREEMENT, maxLength: 1, ${args}) { totalCount }
    ${to}Back: path(from: "${to}", to: "ada", through: AGREEMENT, maxLength: 1, ${args}) { totalCount }
    ${to}Ties: ties(a: "ada", b: "${to}", filter: { kind: AGREEMENT }, ${args}) { totalCount }`;

  it.each(cases)("are with those who were in it: %s (%s)", async (_, args, linked) => {
    const { data, statements } = await server.askText(`{ ${others.map((to) => question(to, args)).join("")} }`);

    const counts = data as Record<string, { totalCount: number }>;
    const found = (suffix: string) => others.filter((slug) => counts[slug + suffix]?.totalCount === 1);
    expect({ there: found(""), back: found("Back"), ties: found("Ties"), statements }).toEqual({
      ...{ there: linked, back: linked, ties: linked },
      statements: 1,
    });
  });

  it.each(cases)("make edges between those who were in it: %s (%s)", async (_, args, linked) => {
    const { data, statements } = await server.askText(
      `{ network(kinds: [AGREEMENT], ${args}) { edges(first: 50) { from { slug } to { slug } links { totalCount } } } }`,
    );

    const { edges } = (data as { network: { edges: { from: { slug: string }; to: { slug: string } }[] } }).network;
    expect(edges.filter(({ from }) => from.slug === "ada").map(({ to }) => to.slug)).toEqual(linked);
    expect(statements).toBe(1);
  });

  it.each(cases)("stand in the lists of those who were in it: %s (%s)", async (_, args, linked) => {
    const list = args === "" ? "agreements" : `agreements(${args})`;
    const { data, statements } = await server.askText(`{ countries { nodes { slug ${list} { nodes { slug } } } } }`);

    const { nodes } = (data as { countries: { nodes: { slug: string; agreements: { nodes: { slug: string }[] } }[] } })
      .countries;
    const inCharter = nodes.filter(({ agreements }) => agreements.nodes.some(({ slug }) => slug === "charter"));
    expect(inCharter.map(({ slug }) => slug).filter((slug) => others.includes(slug))).toEqual(linked);
    expect(statements).toBe(1);
  });

  it.each(cases)("are found by who was in them: %s (%s)", async (_, args, linked) => {
    // What is certainly not so is not even possibly so: without a party by the opposite certainty.
    const opposite = args.includes("POSSIBLE")
      ? args.replace("POSSIBLE", "CERTAIN")
      : args.replace(/"$/, '", certainty: POSSIBLE');
    const list = (alias: string, when: string, filter: string) =>
      `${alias}: agreements(${when === "" ? "" : `${when}, `}filter: { slug: "charter", ${filter} }) { totalCount countsByParty(first: 1) { count } }`;
    const some = (to: string) => `parties: { some: { slug: "${to}" } }`;
    const lists = others.flatMap((to) => [
      list(to, args, `and: [{ parties: { some: { slug: "ada" } } }, { ${some(to)} }]`),
      list(`${to}None`, args, `parties: { none: { slug: "${to}" } }`),
      list(`${to}Not`, args, `not: { ${some(to)} }`),
      list(`${to}NotNone`, args, `not: { parties: { none: { slug: "${to}" } } }`),
      list(`${to}Opposite`, opposite, some(to)),
    ]);
    const { data, statements } = await server.askText(`{ ${lists.join(" ")} }`);

    const counts = data as Record<string, { totalCount: number; countsByParty: unknown[] }>;
    const found = (suffix: string) => others.filter((slug) => counts[slug + suffix]?.totalCount === 1);
    const isThere = !args.includes("1959");
    const without = isThere ? others.filter((slug) => !found("Opposite").includes(slug)) : [];
    expect({ with: found(""), none: found("None"), not: found("Not"), twice: found("NotNone"), statements }).toEqual({
      ...{ with: linked, none: without, not: without, twice: linked },
      statements: 1,
    });
  });

  it.each([
    ["possibly in it", "1970-06-15", "bea", { CERTAIN: 0, POSSIBLE: 1 }],
    ["certainly in it", "1970-07-01", "bea", { CERTAIN: 0, POSSIBLE: 0 }],
    ["not in it", "1965-01-01", "bea", { CERTAIN: 1, POSSIBLE: 1 }],
  ])("are certainly without those who were not possibly in them: %s", async (_, asOf, slug, counts) => {
    const { data } = await server.askText(
      `{ ${Object.keys(counts)
        .map(
          (certainty) =>
            `${certainty}: agreements(asOf: "${asOf}", certainty: ${certainty}, filter: { slug: "charter", parties: { none: { slug: "${slug}" } } }) { totalCount }`,
        )
        .join(" ")} }`,
    );

    expect(data).toEqual({ CERTAIN: { totalCount: counts.CERTAIN }, POSSIBLE: { totalCount: counts.POSSIBLE } });
  });

  it.each(cases)("count for those who were in them: %s (%s)", async (_, args, linked) => {
    const { data, statements } = await server.askText(
      `{ agreements(${args === "" ? "" : `${args}, `}filter: { slug: "charter" }) { countsByParty { count party { slug } } } }`,
    );

    const { countsByParty } = (data as { agreements: { countsByParty: { count: number; party: { slug: string } }[] } })
      .agreements;
    const counted = countsByParty.map(({ count, party }) => `${party.slug} ${count}`);
    expect(counted.filter((one) => one !== "ada 1" && !one.startsWith("gil")).sort()).toEqual(
      linked.map((slug) => `${slug} 1`),
    );
    expect(statements).toBe(1);
  });

  it.each([
    ["1961-12-31", "CERTAIN", 0],
    ["1961-12-31", "POSSIBLE", 0],
    ["1962-01-01", "CERTAIN", 1], // signed within the year, and whoever signed takes part, bound or not yet
    ["1970-01-01", "CERTAIN", 1],
  ])("are with whoever signed or ratified late from then on: %s, %s", async (asOf, certainty, count) => {
    const day = `asOf: "${asOf}", certainty: ${certainty}`;
    const { data } = await server.askText(`{ ties(a: "ivy", b: "hal", ${day}) { totalCount }
      party(slug: "hal") { agreements(${day}) { totalCount } }
      path(from: "ivy", to: "hal", through: AGREEMENT, maxLength: 1, ${day}) { totalCount }
      agreements(${day}, filter: { parties: { some: { slug: "hal" } } }) { totalCount } }`);

    const found = { totalCount: count };
    expect(data).toEqual({ ties: found, party: { agreements: found }, path: found, agreements: found });
  });

  it("begin for whoever came later with their coming, in the changes of each", async () => {
    const list = `timeline(filter: { fact: [AGREEMENT, AGREEMENT_ACTION] }) { nodes { kind on { value } } }`;
    const { data } = await server.askText(
      `{ ada: party(slug: "ada") { ${list} } bea: party(slug: "bea") { ${list} } fay: party(slug: "fay") { ${list} } }`,
    );

    const timeline = (...changes: [string, string][]) => ({
      timeline: { nodes: changes.map(([kind, value]) => ({ kind, on: { value } })) },
    });
    expect(data).toEqual({
      ada: timeline(["ACTED", "1959-05"], ["IN_FORCE", "1960-01-01"]),
      bea: timeline(["IN_FORCE", "1960-01-01"], ["ACTED", "1970-06"]), // that of the treaty with Gil
      fay: timeline(["ACTED", "1985-01-01"], ["ACTED", "1995-01-01"]),
    });
  });

  it("make no edge of those who were not in it, whoever else was", async () => {
    const answer = await server.askText(
      `{ network(kinds: [AGREEMENT], asOf: "1990-07-01") { nodes { party { slug } degree weight }
           edges(first: 50) { from { slug } to { slug } weight links { nodes { by { ... on Agreement { slug } } } } } } }`,
    );

    const node = (slug: string, degree: number) => ({ party: { slug }, degree, weight: degree });
    const edge = (from: string, to: string, slug: string) => ({
      ...{ from: { slug: from }, to: { slug: to }, weight: 1 },
      links: { nodes: [{ by: { slug } }] },
    });
    expect(answer).toEqual({
      status: 200,
      errors: undefined,
      statements: 1,
      data: {
        network: {
          nodes: [node("bea", 4), node("ada", 3), node("cyd", 3), node("fay", 3), node("gil", 1)],
          edges: [
            edge("ada", "bea", "charter"),
            edge("ada", "cyd", "charter"),
            edge("ada", "fay", "charter"),
            edge("bea", "cyd", "charter"),
            edge("bea", "fay", "charter"),
            edge("bea", "gil", "treaty"),
            edge("cyd", "fay", "charter"),
          ],
        },
      },
    });
  });

  it.each([
    ['asOf: "1965-01-01"', []],
    ['asOf: "1970-06-15"', []],
    ['asOf: "1970-06-15", certainty: POSSIBLE', ["bea"]],
    ['asOf: "1975-01-01"', ["bea"]],
    ["", ["bea"]],
  ])("lead on only through whom they link (%s)", async (day, through) => {
    const step = "steps { to { slug } links { nodes { by { ... on Agreement { slug } } } } }";
    const { data } = await server.askText(
      `{ there: path(from: "ada", to: "gil", through: AGREEMENT, ${day}) { nodes { ${step} } }
         back: path(from: "gil", to: "ada", through: AGREEMENT, ${day}) { nodes { ${step} } } }`,
    );

    const to = (slug: string, by: string) => ({ to: { slug }, links: { nodes: [{ by: { slug: by } }] } });
    expect(data).toEqual({
      there: { nodes: through.map((slug) => ({ steps: [to(slug, "charter"), to("gil", "treaty")] })) },
      back: { nodes: through.map((slug) => ({ steps: [to(slug, "treaty"), to("ada", "charter")] })) },
    });
  });
});
