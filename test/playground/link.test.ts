import { expect, it } from "vitest";
import { linkTo, questionIn } from "../../src/playground/browser/link.js";

const place = { origin: "https://entente.example", pathname: "/graphql" };
const question = {
  query: 'query Şey($a: String = "İ & #") {\n  country(code: $a) { name }\n}',
  variables: '{\n  "a": "50% +1"\n}',
  operationName: "Şey",
};

it("carries a question, whatever letters are in it", () => {
  const link = new URL(linkTo(question, place));
  expect(link.origin + link.pathname + link.search).toBe("https://entente.example/graphql");
  expect(questionIn(link.hash)).toEqual(question);
});

it("leaves out what a question does not have", () => {
  const link = linkTo({ query: "{ about { edition } }", variables: "", operationName: null }, place);
  expect(link).toBe("https://entente.example/graphql#query=%7B+about+%7B+edition+%7D+%7D");
  expect(questionIn(new URL(link).hash)).toEqual({
    query: "{ about { edition } }",
    variables: null,
    operationName: null,
  });
});

it.each(["", "#", "#elsewhere", "#variables=%7B%7D", "#query="])("finds no question in %j", (hash) => {
  expect(questionIn(hash)).toBeNull();
});
