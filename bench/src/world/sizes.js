// The numbers of objects. A larger world has more objects, but each has the same number of related objects.

/** Things for each unit of scale. */
export const perThing = {
  membersOfAlliance: 10,
  officesOfCountry: 10,
  officialsOfCountry: 25,
  tenuresOfOffice: 3,
  actionsOfAgreement: 6,
  topicsOfThing: 2,
};

/** The number of objects of each kind, by scale. */
export function sizesOf(scale) {
  return {
    countries: 200 * scale,
    alliances: 2_000 * scale,
    agreements: 5_000 * scale,
    sources: 500 * scale,
    topics: 50,
  };
}
