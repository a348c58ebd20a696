import type { Kind, Seeds } from "../format/files.js";
import type { Path } from "../read-file.js";

/** A topic in the list of topics of a thing. */
export interface TopicUse {
  readonly kind: Kind;
  readonly path: Path;
  readonly topic: string;
}

/** Every use of a topic. */
export function* topicUses(seeds: Seeds): Iterable<TopicUse> {
  for (const kind of ["alliances", "agreements", "events", "statements"] as const) {
    for (const [key, { topics = [] }] of seeds[kind]) {
      for (const [index, topic] of topics.entries()) yield { kind, path: [key, "topics", index], topic };
    }
  }
}
