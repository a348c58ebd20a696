import { expect, it } from "vitest";
import { fetchSeeds, readSeeds } from "../../src/sources/articles/read-seeds.js";
import { PERSON_DECISIONS } from "../../src/sources/officials/matches.js";
import { officeOf } from "../../src/sources/officials/office-of.js";
import { personOf } from "../../src/sources/officials/person.js";

const seeds = readSeeds(await fetchSeeds(["seeds"], []), []);
const matches = PERSON_DECISIONS.filter((decision) => decision.decision === "match");
const known = { slugFor: (_table: unknown, _id: unknown, name: string) => `new ${name}` };

it("decides on a number once, and calls an official of the seeds as the seeds do", () => {
  const ids = matches.flatMap((match) => match.ids);
  expect(new Set(ids).size).toBe(ids.length);
  const names = matches.map(({ slug, name }) => [name, seeds.officials.get(slug)?.names.en ?? name]);
  expect(names.filter(([decided, seeded]) => decided !== seeded)).toEqual([]);
  expect(new Set(matches.map(({ slug }) => slug)).size).toBe(matches.length);
});

it("makes one official of what matches, and of nothing else", () => {
  const dacic = { scheme: "ARCHIGOS", value: "2b3a05af-3481-11e4-8dba-bbcd9ed46413" };
  const ivica = { scheme: "WIKIDATA", value: "Q57843" };
  const unsure = { scheme: "WIKIDATA", value: "Q1" };
  const reinas = ["Q106453465", "Q110786692"].map((value) => ({ scheme: "WIKIDATA", value }));
  expect(personOf(known, dacic, "Dacic")).toEqual({ slug: "ivica-dacic", name: "Ivica Dačić" });
  expect(personOf(known, ivica, "Ivica Dačić")).toEqual({ slug: "ivica-dacic", name: "Ivica Dačić" });
  expect(reinas.map((id) => personOf(known, id, "Carlos Eduardo Reina").slug)).toEqual([
    "carlos-eduardo-reina-q106453465",
    "carlos-eduardo-reina-q106453465",
  ]);
  const otherReina = personOf(known, { scheme: "WIKIDATA", value: "Q111077006" }, "Eduardo Enrique Reina");
  expect(otherReina.slug).toBe("new Eduardo Enrique Reina");
  expect(personOf(known, unsure, "Carlos")).toEqual({ slug: "new Carlos", name: "Carlos" });
  expect(personOf(known, unsure, "Carlos", "Carlos Q1")).toEqual({ slug: "new Carlos Q1", name: "Carlos" });
});

it("calls each office of the seeds as they do", () => {
  const slugs = [...seeds.offices.keys()];
  const leader = officeOf("leader", "north-korea", "North Korea");
  const ministers = ["united-states", "russia", "india", "north-korea", "south-korea"].map((country) =>
    officeOf("foreign-minister", country, country),
  );
  expect(slugs).toEqual(expect.arrayContaining([leader, ...ministers].map(({ slug }) => slug)));
});
