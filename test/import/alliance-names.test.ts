import { expect, it } from "vitest";
import { igo } from "../../src/sources/datasets/igo/dataset.js";
import { recognise } from "../../src/sources/files/recognise.js";
import { runImport } from "../../src/sources/run-import.js";
import { describeDatabase } from "../support/databases.js";
import { factories } from "../support/factories.js";
import { sortKey } from "../../src/text/sort-key.js";
import { fixture } from "./igo/fixture.js";

describeDatabase("an alliance on which an organization is founded", (open) => {
  it("is called by the organization's name from then on, and keeps its slug and the name made by rule", async () => {
    const database = await open();
    const make = factories(database);
    for (const country of ["Germany", "Serbia", "Yugoslavia"]) await make.country(country);
    const rule = "Belgium–Canada–Denmark and 9 others defense pact, 1949";
    const ruleTr = "Belçika–Danimarka–Kanada savunma paktı, 1949";
    const pact = await make.alliance(rule, { tr: ruleTr });
    await database.prisma.name.deleteMany({ where: { actorId: pact.id } });
    await database.prisma.name.createMany({
      data: [
        { actorId: pact.id, text: rule, language: "EN", kind: "DESCRIPTIVE", position: 0 },
        { actorId: pact.id, text: ruleTr, language: "TR", kind: "DESCRIPTIVE", position: 1 },
      ],
    });
    await database.prisma.externalId.create({ data: { actorId: pact.id, scheme: "COW-ALLIANCE", value: "227" } });
    const other = await make.alliance("Quad");
    await make.organization("United Nations");
    // What others cite is theirs, too.
    const coder = await make.source("Codes", { kind: "DATASET" });
    for (const { id, slug } of await database.prisma.actor.findMany()) {
      await make.citation(coder, { actorId: id }, { key: slug });
    }
    const load = async () =>
      runImport(database, igo, {
        files: await recognise(igo, await fixture()),
        strict: false,
        onlyCheck: false,
        allowRemoval: false,
      });
    const called = (id: number) =>
      database.prisma.actor.findUniqueOrThrow({
        where: { id },
        select: {
          slug: true,
          nameEn: true,
          nameTr: true,
          sortEn: true,
          sortTr: true,
          names: { select: { text: true, kind: true }, orderBy: { position: "asc" } },
        },
      });

    await load();

    const named = {
      slug: pact.slug,
      nameEn: "NATO",
      // No source gives it a common name in Turkish: English stands in, and sorts it.
      nameTr: null,
      sortEn: "nato",
      sortTr: sortKey("NATO", "TR"),
      names: [
        { text: "NATO", kind: "COMMON" },
        { text: ruleTr, kind: "DESCRIPTIVE" },
        { text: "North Atlantic Treaty Organization", kind: "ALIAS" },
        { text: "North Atlantic Treaty Org", kind: "ALIAS" },
        { text: rule, kind: "DESCRIPTIVE" },
      ],
    };
    expect(await called(pact.id)).toEqual(named);
    expect(await called(other.id)).toMatchObject({ nameEn: "Quad" });
    // What an earlier import left with the Turkish name made by rule is mended by the next one.
    await database.prisma.actor.update({ where: { id: pact.id }, data: { nameTr: ruleTr } });
    const mending = await load();
    expect(mending).toMatchObject({ added: 0, changed: 1, removed: 0 });
    expect(await called(pact.id)).toEqual(named);
    expect(await load()).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: mending.unchanged });
    expect(await called(pact.id)).toEqual(named);
  });
});
