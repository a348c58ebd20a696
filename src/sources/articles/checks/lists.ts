import type { Kind, Seeds } from "../format/files.js";
import type { Path } from "../read-file.js";
import type { Report } from "../report.js";

/** FO-04, FO-05: lists contain nothing twice, and a subject is exactly one thing. */
export function checkLists(seeds: Seeds, report: Report): void {
  for (const { kind, path, values } of lists(seeds)) {
    for (const [index, value] of values.entries()) {
      if (values.indexOf(value) < index)
        report.at(kind, [...path, index], "FO-05", `must stand once, ${value} is repeated`);
    }
  }
  for (const kind of ["events", "statements"] as const) {
    for (const [key, { about = [] }] of seeds[kind]) {
      for (const [index, subject] of about.entries()) {
        const named = Object.keys(subject);
        if (named.length === 1) continue;
        const message = `must be about exactly one thing in each entry, got ${named.join(" and ") || "none"}`;
        report.at(kind, [key, "about", index], "FO-04", message);
      }
    }
  }
}

interface List {
  readonly kind: Kind;
  readonly path: Path;
  readonly values: readonly string[];
}

function* lists(seeds: Seeds): Iterable<List> {
  for (const kind of ["alliances", "agreements", "events", "statements"] as const) {
    for (const [key, { topics = [] }] of seeds[kind]) yield { kind, path: [key, "topics"], values: topics };
  }
  for (const kind of ["events", "statements"] as const) {
    for (const [key, { about = [] }] of seeds[kind]) {
      const values = about.map((subject) => Object.entries(subject).flat().join(" "));
      yield { kind, path: [key, "about"], values };
    }
  }
  for (const kind of ["organizations", "alliances", "officials", "agreements"] as const) {
    for (const [key, { externalIds = [] }] of seeds[kind]) {
      yield { kind, path: [key, "externalIds"], values: externalIds.map(({ scheme, value }) => `${scheme} ${value}`) };
    }
  }
  for (const [key, { restsOn = [] }] of seeds.alliances) {
    yield { kind: "alliances", path: [key, "restsOn"], values: restsOn };
  }
  for (const [key, { roles }] of seeds.offices) yield { kind: "offices", path: [key, "roles"], values: roles };
  for (const [key, { parties }] of seeds.agreements) {
    yield { kind: "agreements", path: [key, "parties"], values: parties };
  }
  for (const [key, { targets = [] }] of seeds.statements) {
    yield { kind: "statements", path: [key, "targets"], values: targets };
  }
}
