// Officials, the offices of each country, and their holders in turn.
import { tenurePeriod } from "../product.js";
import { named, slugOf, titled, word } from "./naming.js";
import { countryId, countrySlug } from "./parties.js";
import { dated, daysOf } from "./periods.js";
import { perThing } from "./sizes.js";

const roles = ["HEAD_OF_STATE", "HEAD_OF_GOVERNMENT", "FOREIGN_MINISTER", "DEFENCE_MINISTER", "OTHER"];
const titles = [
  "President",
  "Prime Minister",
  "Foreign Minister",
  "Defence Minister",
  "Minister of Trade",
  "Ambassador",
  "Envoy",
  "Chief of Staff",
  "Speaker",
  "Secretary",
];

const officialName = (number) => `${word(number * 11 + 5).split("-")[0]} ${word(number + 40)}`;
const officialSlug = (number) => slugOf(officialName(number), number);
const officeTitle = (number) =>
  `${titles[number % perThing.officesOfCountry]} of ${word(Math.floor(number / perThing.officesOfCountry))}`;
const officeSlug = (number) =>
  `${slugOf(titles[number % perThing.officesOfCountry], countrySlug(Math.floor(number / perThing.officesOfCountry)))}`;

export function* officials(sizes) {
  for (let number = 0; number < sizes.countries * perThing.officialsOfCountry; number++) {
    yield { id: number + 1, ...named(officialName(number), null, officialSlug(number)) };
  }
}

export function* offices(sizes) {
  for (let number = 0; number < sizes.countries * perThing.officesOfCountry; number++) {
    yield {
      id: number + 1,
      ...titled(officeTitle(number), null, officeSlug(number)),
      roles: [roles[Math.min(number % perThing.officesOfCountry, roles.length - 1)]],
      partyId: countryId(Math.floor(number / perThing.officesOfCountry)),
    };
  }
}

export function* tenures(sizes) {
  let id = 0;
  for (let office = 0; office < sizes.countries * perThing.officesOfCountry; office++) {
    const country = Math.floor(office / perThing.officesOfCountry);
    const spells = Array.from({ length: perThing.tenuresOfOffice }, (_, place) => {
      const year = 1995 + place * 10 + (office % 5);
      return {
        start: `${year}-03`,
        end: place + 1 < perThing.tenuresOfOffice ? `${year + 9}-11-30` : null,
        seen: daysOf(`${year + 2}-06-15`),
      };
    });
    for (const [place, { start, end, seen }] of spells.entries()) {
      const official =
        country * perThing.officialsOfCountry +
        (((office % perThing.officesOfCountry) * perThing.tenuresOfOffice + place) % perThing.officialsOfCountry);
      const others = spells.flatMap((other, at) => (at === place ? [] : [other.seen]));
      const stated = { start: daysOf(start), end: daysOf(end), endStatus: null };
      const { endStatus, knownFrom, knownUntil, certainFrom, certainUntil, possibleFrom, possibleUntil } = tenurePeriod(
        [seen],
        others,
        stated,
      );
      yield {
        id: ++id,
        key: `${officeSlug(office)}/${officialSlug(official)}/${place + 1}`,
        officialId: official + 1,
        officeId: office + 1,
        acting: false,
        ...dated("start", start),
        ...dated("end", end),
        endStatus,
        ...{ knownFrom, knownUntil, certainFrom, certainUntil, possibleFrom, possibleUntil },
      };
    }
  }
}
