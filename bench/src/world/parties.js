// Countries, alliances and memberships.
import { named, slugOf, word } from "./naming.js";
import { someDate, standing } from "./periods.js";
import { randomFrom, someOf } from "./random.js";
import { perThing } from "./sizes.js";

const forms = ["TREATY_ALLIANCE", "PACT", "PARTNERSHIP", "DIALOGUE", "COALITION", "BLOC"];
const statuses = ["FULL", "FULL", "FULL", "ASSOCIATE", "OBSERVER"];

/** Row numbers of actors: countries come first, alliances after them. */
export const countryId = (number) => number + 1;
export const allianceId = (number, sizes) => sizes.countries + number + 1;

export const countrySlug = (number) => slugOf(word(number), number);
export const allianceName = (number) =>
  `${word(number * 7 + 3)} ${forms[number % forms.length].toLowerCase().replace("_", " ")}`;
export const allianceSlug = (number) => slugOf(allianceName(number), number);

/** The countries that are members of an alliance. The same in every call. */
export function membersOf(alliance, sizes) {
  return someOf(randomFrom(`members ${alliance}`), perThing.membersOfAlliance, sizes.countries);
}

/** ISO codes of two and three letters. Null if there are no more. */
export function codesOf(number) {
  const letters = (value, length) =>
    Array.from({ length }, (_, place) =>
      String.fromCharCode(65 + (Math.floor(value / 26 ** (length - 1 - place)) % 26)),
    ).join("");
  return {
    code: number < 26 ** 2 ? letters(number, 2) : null,
    iso3: number < 26 ** 3 ? letters(number, 3) : null,
  };
}

export function* actors(sizes) {
  for (let number = 0; number < sizes.countries; number++) {
    const name = word(number);
    yield {
      id: countryId(number),
      kind: "COUNTRY",
      ...named(name, number % 3 ? `${name} Ülkesi` : null, countrySlug(number)),
    };
  }
  for (let number = 0; number < sizes.alliances; number++) {
    const name = allianceName(number);
    yield { id: allianceId(number, sizes), kind: "ALLIANCE", ...named(name, null, allianceSlug(number)) };
  }
}

export function* countries(sizes) {
  for (let number = 0; number < sizes.countries; number++) yield { actorId: countryId(number), ...codesOf(number) };
}

export function* alliances(sizes) {
  const random = randomFrom("alliances");
  for (let number = 0; number < sizes.alliances; number++) {
    const end = random(4) === 0 ? someDate(random, 1991, 30) : null;
    const period = standing(someDate(random, 1940, 50), end, someDate(random, 1990, 1));
    yield { actorId: allianceId(number, sizes), form: forms[number % forms.length], ...period };
  }
}

export function* names(sizes) {
  let id = 0;
  for (const actor of actors(sizes)) {
    const texts = [
      [actor.nameEn, "EN"],
      [actor.nameTr, "TR"],
    ].filter(([text]) => text !== null);
    for (const [position, [text, language]] of texts.entries()) {
      yield { id: ++id, actorId: actor.id, text, language, kind: "COMMON", position };
    }
  }
}

export function* memberships(sizes) {
  const random = randomFrom("memberships");
  let id = 0;
  for (let alliance = 0; alliance < sizes.alliances; alliance++) {
    for (const country of membersOf(alliance, sizes)) {
      const end = random(5) === 0 ? someDate(random, 2000, 20) : null;
      yield {
        id: ++id,
        key: `${allianceSlug(alliance)}/${countrySlug(country)}`,
        partyId: countryId(country),
        groupId: allianceId(alliance, sizes),
        status: statuses[random(statuses.length)],
        ...standing(someDate(random, 1945, 50), end, someDate(random, 1996, 2)),
      };
    }
  }
}
