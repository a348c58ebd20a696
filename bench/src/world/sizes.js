// How much there is of everything. A larger world has more things; how many of them hang on each other stays.

/** Things for each unit of scale. */
export const perThing = {
  membersOfAlliance: 10,
  officesOfCountry: 10,
  officialsOfCountry: 25,
  tenuresOfOffice: 3,
  actionsOfAgreement: 6,
  topicsOfThing: 2,
};

/** How many there are of each kind of thing in a world of a scale. */
export function sizesOf(scale) {
  return {
    countries: 200 * scale,
    alliances: 2_000 * scale,
    agreements: 5_000 * scale,
    sources: 500 * scale,
    topics: 50,
  };
}
