// Sends one operation once.
import { Buffer } from "node:buffer";

/** Sends it by POST and returns the answer's data. Throws for any other answer. */
export async function ask(url, { query, variables }) {
  const response = await globalThis.fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", "accept-encoding": "identity" },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${text.slice(0, 500)}`);
  const { data, errors } = parsed(url, text);
  if (errors || !data) throw new Error(`${url} answers ${text.slice(0, 500)}`);
  return { data, bytes: Buffer.byteLength(text) };
}

function parsed(url, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${url} answers with what is no JSON: ${text.slice(-100)}`, { cause: error });
  }
}

/**
 * The requests to a server in turn: its own document of an operation with each set of variables, and the second page if that is
 * measured.
 */
export async function requestsOf(url, { query, variables, next }) {
  const requests = variables.map((values) => ({ query, variables: values }));
  if (!next) return requests;
  return Promise.all(
    requests.map(async (request) => {
      const after = next((await ask(url, request)).data);
      return { ...request, variables: { ...request.variables, after } };
    }),
  );
}
