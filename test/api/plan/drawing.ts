// Choices at random, of which fast-check can say which ones a failure needs.
import fc from "fast-check";

/** What is drawn from; the plainest choice comes first, so that a failure shrinks to it. */
export interface Drawing {
  /** One of the values, of which there is at least one. */
  choose<Value>(values: readonly Value[]): Value;
  /** Some of the values in whatever order: one at least, and at most so many. */
  some<Value>(values: readonly Value[], most: number): readonly Value[];
  /** True in so many of a hundred cases. */
  chance(percent: number): boolean;
}

/** Draws from fast-check's generator. */
export function drawingFrom(take: fc.GeneratorValue): Drawing {
  // Places are drawn, not values: what is drawn is compared whole, and parts of a schema refer to each other in circles.
  const place = (count: number) => take(fc.nat, { max: count - 1 });
  return {
    choose: (values) => values[place(values.length)] as (typeof values)[number], // never empty
    some: (values, most) => {
      const left = [...values];
      const count = 1 + place(Math.min(most, values.length));
      return Array.from({ length: count }, () => left.splice(place(left.length), 1)).flat();
    },
    chance: (percent) => place(100) >= 100 - percent,
  };
}
