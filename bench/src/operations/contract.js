// The operations, in the product's own schema. Pothos and Mercurius serve the same part of that schema.
import { codesOf } from "../world/parties.js";

const country = `query Country($code: String!) {
  country(code: $code) {
    slug name code
    memberships(first: 100) { nodes { status group { slug name ... on Alliance { form } } } }
  }
}`;

const everyCode = Array.from({ length: 200 }, (_, number) => ({ code: codesOf(number).code }));

/**
 * Each operation with the variables that are used in turn. `next` reads the cursor for the measured operation from the data of an
 * answer.
 */
export const operations = {
  // One country with all its alliances.
  S: { query: country, variables: [{ code: codesOf(42).code }] },
  // 20 alliances with members, the holders of their offices, and agreements with their parties.
  M: {
    query: `query Alliances {
  alliances(first: 20) {
    nodes {
      slug name form
      members(first: 20) {
        nodes {
          status
          party {
            slug name
            offices(first: 3) { nodes { title tenures(first: 2) { nodes { official { slug name } } } } }
          }
        }
      }
      agreements(first: 5) { nodes { slug title kind status parties(first: 10) { nodes { slug name } } } }
    }
  }
}`,
    variables: [{}],
  },
  // A page of 50.
  P: {
    query: `query Officials($first: Int!) {
  officials(first: $first) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { slug name } }
  }
}`,
    variables: [{ first: 50 }],
  },
  // A filter, an order, the second page.
  F: {
    query: `query Agreements($kind: [AgreementKind!], $after: String) {
  agreements(filter: { kind: $kind }, orderBy: { by: SIGNED, direction: DESC }, first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { slug title kind status signed { value } }
  }
}`,
    variables: [{ kind: ["TREATY"] }],
    next: (data) => data.agreements.pageInfo.endCursor,
  },
  // One country from every side: the part of examples/02 for which there are generated data.
  D: {
    query: `query CountryFromEverySide($code: String!) {
  country(code: $code) {
    name
    memberships(first: 10) {
      nodes {
        group {
          name
          ... on Alliance { form topics(first: 5) { nodes { name } } }
          members(first: 10) { nodes { party { slug name } } }
        }
      }
    }
    agreements(first: 10) {
      nodes {
        slug kind status
        signed { value earliest latest }
        parties(first: 20) { nodes { slug name } }
        topics(first: 20) { totalCount nodes { name } }
      }
    }
    offices(first: 10) {
      nodes { title roles tenures(first: 2) { nodes { official { name } period { endStatus } } } }
    }
  }
}`,
    variables: [{ code: codesOf(42).code }],
  },
  // S, each time for another country: cached answers do not help.
  X: { query: country, variables: everyCode },
};
