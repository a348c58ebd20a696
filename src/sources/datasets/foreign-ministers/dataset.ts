import { fold } from "../../../text/fold.js";
import { furtherNames } from "../../crosswalk/further-names.js";
import type { Dataset, Reading } from "../../dataset.js";
import type { Facts } from "../../../facts/facts.js";
import { officeOf } from "../../officials/office-of.js";
import { personOf } from "../../officials/person.js";
import { readMinister, type Sighting } from "./read-minister.js";
import { tenuresOf } from "./tenures.js";

const MINISTERS = "foreign_ministers_merged_history.csv";

/** Foreign ministers in Wikidata from August to December 2022. */
export const foreignMinisters: Dataset = {
  name: "foreign-ministers",
  source: {
    slug: "foreign-ministers",
    title: "Foreign ministers in Wikidata, as seen in 2022",
    publisher: "Wikidata",
    url: "https://www.wikidata.org/",
    licence: "CC0 1.0",
    // Ministers who had left by the first day are not in it. So about earlier days it only knows ministers who were still in
    // office.
    coverage: { start: "2022-08-08", end: "2022-12-10", codesEnds: true },
  },
  files: [
    {
      name: MINISTERS,
      delimiter: ",",
      columns: [
        "person",
        "name",
        "country",
        "countryLabel",
        "position",
        "positionLabel",
        "start",
        "psid",
        "first_seen",
        "last_seen",
      ],
      leftOut: [
        {
          columns: ["country"],
          why: "Wikidata's number of the country. The country is identified by its name (countryLabel).",
        },
        { columns: ["psid"], why: "Wikidata's number of the statement. Rows are cited by their line." },
      ],
    },
  ],
  async *facts(reading) {
    const { make, known } = reading;
    const sightings: Sighting[] = [];
    for await (const sighting of reading.records(MINISTERS, readMinister)) sightings.push(sighting);
    const namesOf = furtherNames(reading);
    const namesakes = new Map<string, Set<string>>();
    for (const { name, person } of sightings) {
      namesakes.set(fold(name), (namesakes.get(fold(name)) ?? new Set()).add(person));
    }

    for (const own of groups(sightings, ({ person }) => person)) {
      const { person, name } = own[0]!;
      const held = own.flatMap((sighting) => {
        const office = officeIn(sighting, reading);
        if (!office) reading.reject(sighting.record, "countryLabel", "a country, or a territory that ISO 3166 lists");
        return office ? [{ sighting, office }] : [];
      });
      if (held.length === 0) continue;
      for (const { sighting, office } of held) yield* namesOf(office.party, sighting.country, sighting.record);
      const distinctName = namesakes.get(fold(name))!.size > 1 ? `${name} ${person}` : name;
      const official = personOf(known, { scheme: "WIKIDATA", value: person }, name, distinctName);
      const names = new Set(held.map(({ sighting }) => sighting.name).filter((other) => other !== official.name));
      yield* make.official(
        {
          slug: official.slug,
          names: { en: official.name, tr: null },
          otherNames: [...names].map((text) => ({ text, kind: "ALIAS" })),
          ids: [{ scheme: "WIKIDATA", value: person }],
        },
        ...held.map(({ sighting }) => ({ in: sighting.record })),
      );
      for (const inOffice of groups(held, ({ office }) => office.slug)) {
        const { office } = inOffice[0]!;
        yield* make.office(office);
        for (const [index, tenure] of tenuresOf(inOffice.map(({ sighting }) => sighting)).entries()) {
          for (const { record, position, start, firstSeen, lastSeen } of tenure) {
            yield* make.tenure(
              {
                official: official.slug,
                office: office.slug,
                number: index + 1,
                spell: { start, endStatus: "UNKNOWN_AFTER", knownFrom: firstSeen, knownUntil: lastSeen },
              },
              { in: record, classification: position },
            );
          }
        }
      }
    }
  },
};

// As in the seeds: the one office here that does not belong to a country.
const HIGH_REPRESENTATIVE: Parameters<Facts["office"]>[0] = {
  slug: "eu-high-representative",
  titles: { en: "Foreign policy chief of the European Union", tr: "Avrupa Birliği Dış Politika Şefi" },
  roles: ["HIGH_REPRESENTATIVE"],
  oneHolder: true,
  party: "european-union",
};

function officeIn({ country, lastSeen }: Sighting, { crosswalk }: Pick<Reading, "crosswalk">) {
  if (country === "European Union") return HIGH_REPRESENTATIVE;
  const slug = crosswalk.countryNamed(country, Number(lastSeen.slice(0, 4)));
  return slug === undefined ? undefined : officeOf("foreign-minister", slug, crosswalk.nameOf(slug) ?? country);
}

function groups<Item>(items: readonly Item[], by: (item: Item) => string): Item[][] {
  const grouped = new Map<string, Item[]>();
  for (const item of items) grouped.set(by(item), [...(grouped.get(by(item)) ?? []), item]);
  return [...grouped.values()];
}
