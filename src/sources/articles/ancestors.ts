/** A thing and its ancestors, nearest first. A cycle ends at its first repetition. */
export function withAncestors(slug: string, parentOf: (slug: string) => string | undefined): string[] {
  const found: string[] = [];
  for (let next: string | undefined = slug; next !== undefined && !found.includes(next); next = parentOf(next)) {
    found.push(next);
  }
  return found;
}

/** True if the ancestors of a thing lead back to it. */
export function isInCircle(slug: string, parentOf: (slug: string) => string | undefined): boolean {
  return withAncestors(slug, parentOf).some((above) => parentOf(above) === slug);
}
