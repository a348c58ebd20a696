// One operation, asked once.
import { Buffer } from "node:buffer";

/** Asks by POST and gives the answer's data; throws where the server answers with anything but data. */
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

/** What a server is asked in turn: its own text of an operation with each variables, and the second page where that is what is asked. */
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
