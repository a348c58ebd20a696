import { renderVoyager, sdlToSchema } from "graphql-voyager/dist/voyager.standalone.js";
import "graphql-voyager/dist/voyager.css";
import "./bar.css";
import "./voyager.css";

const place = document.getElementById("voyager")!; // it stands in voyager.html

/** The SDL in place of an introspection query: the picture does not depend on what the API lets a client ask. */
async function readSdl(): Promise<string> {
  const response = await fetch("/schema.graphql");
  if (!response.ok) throw new Error(`/schema.graphql answered ${response.status}`);
  return response.text();
}

try {
  renderVoyager(place, {
    introspection: sdlToSchema(await readSdl()),
    displayOptions: { sortByAlphabet: false, showLeafFields: true },
  });
} catch (error) {
  place.innerHTML = '<p class="waiting"></p>';
  place.firstElementChild!.textContent = `The schema could not be drawn: ${String(error)}`;
}
