// A client in TypeScript, with no library but `graphql`: the types of variables and answers are made from schema.graphql and the
// operations in this file by GraphQL Code Generator (codegen.yml; `npm run codegen`), so what an operation does not ask for cannot
// be read, and a field that is gone does not compile.
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { type GraphQLFormattedError, print } from "graphql";
import { graphql } from "../test/generated/index.js";

const membersOn = graphql(`
  query MembersOn($group: String!, $day: Date!) {
    alliance(slug: $group) {
      name
      members(asOf: $day) {
        nodes {
          party {
            name
          }
          citations(first: 1) {
            nodes {
              locator
              source {
                title
              }
            }
          }
        }
      }
    }
  }
`);

/** An answer with errors: the message says what must hold, the code what kind of error it is. */
export class AnswerError extends Error {
  readonly code: unknown;

  constructor({ message, extensions }: GraphQLFormattedError) {
    super(message);
    this.code = extensions?.["code"];
  }
}

/**
 * Asks one operation of the server at `url` (`http://127.0.0.1:4000/graphql`).
 * @throws AnswerError for the first error of the answer
 */
export async function ask<Data, Variables>(
  url: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly GraphQLFormattedError[] };
  if (errors?.[0]) throw new AnswerError(errors[0]);
  if (data === undefined) throw new Error(`the server answered ${response.status} without data`);
  return data;
}

/** Who certainly belonged to an alliance on a day, each with where that was read; null where there is no such alliance. */
export async function membersOf(url: string, group: string, day: string): Promise<readonly string[] | null> {
  const { alliance } = await ask(url, membersOn, { group, day });
  return (
    alliance?.members.nodes.map(({ party, citations }) => {
      const [citation] = citations.nodes;
      return `${party.name} (${citation?.source.title}, ${citation?.locator})`;
    }) ?? null
  );
}
