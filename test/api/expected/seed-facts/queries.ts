// One page of each kind of thing, with all that the seeds say of it.
import { graphql } from "../../../generated/index.js";

graphql(`
  fragment SeedFactsCited on Cited {
    citations(first: 50) {
      totalCount
      nodes { ...SeedFactsCitation }
    }
  }
`);
graphql(`
  fragment SeedFactsCitation on Citation {
    source { slug }
    locator
    note
    presentation
    claimants { ...SeedFactsParticipation }
  }
`);
graphql(`
  fragment SeedFactsDate on PartialDate { value precision earliest latest }
`);
graphql(`
  fragment SeedFactsPeriod on Period {
    start { ...SeedFactsDate }
    end { ...SeedFactsDate }
    endStatus
    knownFrom
    knownUntil
  }
`);
graphql(`
  fragment SeedFactsNames on Party {
    slug
    name
    turkish: name(language: TR)
    names { text language kind }
    externalIds { scheme value }
  }
`);
graphql(`
  fragment SeedFactsParticipation on Participation {
    party { slug }
    official { slug }
    tenure { office { slug } official { slug } }
    role
  }
`);

export const sources = graphql(`
  query SeedFactsSources($after: String) {
    sources(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        slug
        kind
        title
        publisher
        agencies
        language
        published { ...SeedFactsDate }
        updated { ...SeedFactsDate }
        url
        licence
        coverage { ...SeedFactsPeriod }
      }
    }
  }
`);

export const countries = graphql(`
  query SeedFactsCountries($after: String) {
    countries(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id ...SeedFactsNames code iso3 isoNumeric cowCode gwCode ...SeedFactsCited }
    }
  }
`);

export const organizations = graphql(`
  query SeedFactsOrganizations($after: String) {
    organizations(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id ...SeedFactsNames kind parent { slug } ...SeedFactsCited }
    }
  }
`);

export const alliances = graphql(`
  query SeedFactsAlliances($after: String) {
    alliances(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        slug
        name
        turkish: name(language: TR)
        names { text language kind }
        externalIds { scheme value }
        form
        active { ...SeedFactsPeriod }
        agreements { nodes { slug } }
        topics { nodes { slug } }
        ...SeedFactsCited
      }
    }
  }
`);

export const memberships = graphql(`
  query SeedFactsMemberships($after: String) {
    memberships(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id group { slug } party { slug } status period { ...SeedFactsPeriod } ...SeedFactsCited }
    }
  }
`);

export const officials = graphql(`
  query SeedFactsOfficials($after: String) {
    officials(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        slug
        name
        turkish: name(language: TR)
        names { text language kind }
        externalIds { scheme value }
        ...SeedFactsCited
      }
    }
  }
`);

export const offices = graphql(`
  query SeedFactsOffices($after: String) {
    offices(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { slug title turkish: title(language: TR) roles party { slug } }
    }
  }
`);

export const tenures = graphql(`
  query SeedFactsTenures($after: String) {
    tenures(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id office { slug } official { slug } acting period { ...SeedFactsPeriod } ...SeedFactsCited }
    }
  }
`);

export const agreements = graphql(`
  query SeedFactsAgreements($after: String) {
    agreements(first: 50, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        slug
        title
        turkish: title(language: TR)
        kind
        status
        signed { ...SeedFactsDate }
        inForce { ...SeedFactsDate }
        terminated { ...SeedFactsDate }
        externalIds { scheme value }
        parties { nodes { slug } }
        topics { nodes { slug } }
        actions { totalCount }
        ...SeedFactsCited
      }
    }
  }
`);

export const actions = graphql(`
  query SeedFactsActions($after: String) {
    agreements(first: 20, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        actions {
          nodes { id agreement { slug } kind party { slug } on { ...SeedFactsDate } ...SeedFactsCited }
        }
      }
    }
  }
`);

export const obligations = graphql(`
  query SeedFactsObligations($after: String) {
    obligations(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        agreement { slug }
        alliance { slug }
        kind
        bearer { slug }
        beneficiary { slug }
        condition
        article
        period { ...SeedFactsPeriod }
        ...SeedFactsCited
      }
    }
  }
`);

export const events = graphql(`
  query SeedFactsEvents($after: String) {
    events(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        slug
        title
        turkish: title(language: TR)
        kind
        status
        on { ...SeedFactsDate }
        until { ...SeedFactsDate }
        place
        partOf { slug }
        participants { nodes { ...SeedFactsParticipation } }
        about { __typename ... on Alliance { slug } ... on Agreement { slug } }
        topics { nodes { slug } }
        ...SeedFactsCited
      }
    }
  }
`);

export const statements = graphql(`
  query SeedFactsStatements($after: String) {
    statements(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes {
        id
        act
        summary
        turkish: summary(language: TR)
        on { ...SeedFactsDate }
        joint
        speakers { ...SeedFactsParticipation }
        targets { slug }
        about { __typename ... on Alliance { slug } ... on Agreement { slug } ... on Event { slug } }
        topics { nodes { slug } }
        event { slug }
        ...SeedFactsCited
      }
    }
  }
`);

export const topics = graphql(`
  query SeedFactsTopics($after: String) {
    topics(first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { slug name turkish: name(language: TR) }
    }
  }
`);

/** All that was read in one source. */
export const readIn = graphql(`
  query SeedFactsReadIn($source: String!, $after: String) {
    source(slug: $source) {
      citations(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...SeedFactsCitation fact { ... on Node { id } } }
      }
    }
  }
`);
