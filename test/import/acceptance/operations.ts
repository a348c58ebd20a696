// What the examples ask in other words, or of other things.
import { graphql } from "../../generated/gql.js";

/** The agreements that bind Russia and North Korea on a day: as ties, and as a list of agreements. */
export const BOUND = graphql(`
  query Bound($day: Date!) {
    ties(a: "russia", b: "north-korea", asOf: $day, filter: { kind: [AGREEMENT] }) {
      nodes {
        ... on AgreementTie {
          agreement {
            slug
            externalIds {
              scheme
              value
            }
          }
        }
      }
    }
    agreements(
      asOf: $day
      filter: { and: [{ parties: { some: { slug: ["russia"] } } }, { parties: { some: { slug: ["north-korea"] } } }] }
      first: 100
    ) {
      nodes {
        slug
      }
    }
  }
`);

/** What a party signed and never consented to be bound by, among the treaties deposited with the UN. */
export const SIGNED = graphql(`
  query SignedOnly($party: String!) {
    agreements(
      first: 100
      filter: {
        externalId: { scheme: "UN-MTDSG" }
        actions: {
          some: { kind: [SIGNATURE], party: { slug: [$party] } }
          none: {
            kind: [RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, SUCCESSION, DEFINITIVE_SIGNATURE, CONSENT_TO_BE_BOUND]
            party: { slug: [$party] }
          }
        }
      }
    ) {
      nodes {
        externalIds {
          scheme
          value
        }
      }
    }
  }
`);
