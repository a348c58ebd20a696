/** Whether what several datasets number is one person; only a match makes one official of it. */
export type PersonDecision = {
  /** The numbers in question, each as `SCHEME value`. */
  readonly ids: readonly string[];
  readonly why: string;
} & (
  | { readonly decision: "match"; readonly slug: string; readonly name: string }
  | { readonly decision: "distinct" | "unsure" }
);
