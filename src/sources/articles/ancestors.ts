/** A thing and all above it, nearest first; a circle ends where it closes. */
export function withAncestors(slug: string, parentOf: (slug: string) => string | undefined): string[] {
  const found: string[] = [];
  for (let next: string | undefined = slug; next !== undefined && !found.includes(next); next = parentOf(next)) {
    found.push(next);
  }
  return found;
}

/** Whether going up from a thing leads back to it. */
export function isInCircle(slug: string, parentOf: (slug: string) => string | undefined): boolean {
  return withAncestors(slug, parentOf).some((above) => parentOf(above) === slug);
}
