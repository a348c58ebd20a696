import { graphql } from "../../generated/index.js";

/** Everything that a slug can name. */
export const bySlug = graphql(`
  query ContractBySlug($slug: String!) {
    party(slug: $slug) {
      __typename
      slug
    }
    organization(slug: $slug) {
      __typename
      slug
    }
    official(slug: $slug) {
      __typename
      slug
    }
    office(slug: $slug) {
      __typename
      slug
    }
    alliance(slug: $slug) {
      __typename
      slug
    }
    agreement(slug: $slug) {
      __typename
      slug
    }
    event(slug: $slug) {
      __typename
      slug
    }
    topic(slug: $slug) {
      __typename
      slug
    }
    source(slug: $slug) {
      __typename
      slug
    }
  }
`);

/** What `bySlug` finds of a slug that nothing has. */
export const nothing = {
  party: null,
  organization: null,
  official: null,
  office: null,
  alliance: null,
  agreement: null,
  event: null,
  topic: null,
  source: null,
};

/** The names that clients address things by, with their types; and one of each type that has no fixed ones. */
export const slugs: readonly (readonly [typename: string, slug: string])[] = [
  ["Country", "united-states"],
  ["Country", "south-korea"],
  ["Country", "north-korea"],
  ["Country", "japan"],
  ["Country", "india"],
  ["Country", "australia"],
  ["Country", "russia"],
  ["Country", "ukraine"],
  ["Country", "china"],
  ["Organization", "european-union"],
  ["Organization", "united-nations"],
  ["Organization", "un-security-council"],
  ["Alliance", "us-rok-alliance"],
  ["Alliance", "us-japan-rok"],
  ["Alliance", "quad"],
  ["Agreement", "russia-dprk-comprehensive-strategic-partnership"],
  ["Agreement", "eu-rok-security-defence-partnership"],
  ["Agreement", "us-india-trade-deal"],
  ["Agreement", "us-india-critical-minerals"],
  ["Official", "marco-rubio"],
  ["Official", "cho-hyun"],
  ["Official", "subrahmanyam-jaishankar"],
  ["Official", "donald-trump"],
  ["Official", "lee-jae-myung"],
  ["Official", "narendra-modi"],
  ["Official", "antony-blinken"],
  ["Official", "cho-tae-yul"],
  ["Official", "vladimir-putin"],
  ["Official", "kim-jong-un"],
  ["Official", "josep-borrell"],
  ["Official", "kim-yong-hyun"],
  ["Official", "choe-son-hui"],
  ["Official", "sergey-lavrov"],
  ["Source", "d4a6271d86ed339c"],
  ["Source", "758e7281f8bac0f2"],
  ["Source", "b233023b98b99ec1"],
  ["Source", "6320e2ecdf1caa5b"],
  ["Source", "5e7df25392b08e5e"],
  ["Office", "us-secretary-of-state"],
  ["Event", "lavrov-choe-meeting-moscow"],
  ["Topic", "critical-minerals"],
];
