import { z } from "zod";
import { agreement, obligation } from "./agreements.js";
import { event, statement } from "./events.js";
import { office, official, tenure } from "./officials.js";
import { alliance, country, membership, organization } from "./parties.js";
import { source, topic } from "./sources.js";

/** The seeds' files by name (`sources.yaml`, …), each with the format of one thing in it. */
export const entryFormats = {
  sources: source,
  countries: country,
  organizations: organization,
  alliances: alliance,
  memberships: membership,
  officials: official,
  offices: office,
  tenures: tenure,
  agreements: agreement,
  obligations: obligation,
  events: event,
  statements: statement,
  topics: topic,
} as const;

/** A file's name without `.yaml`, which is also the kind of the things in it. */
export type Kind = keyof typeof entryFormats;

/** All kinds, in the order in which they are read and checked. */
export const kinds = Object.keys(entryFormats) as readonly Kind[]; // keys of a constant, which has no others

/** One thing of a kind, as read. */
export type Entry<K extends Kind> = z.output<(typeof entryFormats)[K]>;

/** The well-formed things of each kind, by key. */
export type Seeds = { readonly [K in Kind]: ReadonlyMap<string, Entry<K>> };

/** The JSON Schema of a file, for editors. */
export function jsonSchema(kind: Kind) {
  const file = z.record(z.string(), entryFormats[kind]).nullable();
  return { ...z.toJSONSchema(file, { io: "input", reused: "inline" }), title: `Entente seeds: ${kind}.yaml` };
}
