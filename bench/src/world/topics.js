// Topics, and the objects that deal with them.
import { named, slugOf, word } from "./naming.js";
import { allianceId } from "./parties.js";
import { randomFrom, someOf } from "./random.js";
import { perThing } from "./sizes.js";

export function* topics(sizes) {
  for (let number = 0; number < sizes.topics; number++) {
    const name = `${word(number + 77)} affairs`;
    yield { id: number + 1, ...named(name, `${name} (tr)`, slugOf(name, number)) };
  }
}

export function* allianceTopics(sizes) {
  const random = randomFrom("alliance topics");
  for (let number = 0; number < sizes.alliances; number++) {
    for (const topic of someOf(random, perThing.topicsOfThing, sizes.topics)) {
      yield { allianceId: allianceId(number, sizes), topicId: topic + 1 };
    }
  }
}

export function* agreementTopics(sizes) {
  const random = randomFrom("agreement topics");
  for (let number = 0; number < sizes.agreements; number++) {
    for (const topic of someOf(random, perThing.topicsOfThing, sizes.topics)) {
      yield { agreementId: number + 1, topicId: topic + 1 };
    }
  }
}
