// The rules on words that test/prose.test.ts checks in everything that people read. Readers know English as a second language, so the rules
// are about words that a dictionary does not explain: idioms, old-fashioned word order, and pronouns that stand before their noun.

export interface Rule {
  /** A regular expression for whole words in any case. A space also matches the end of a line. */
  readonly phrase: string;
  /** An example that the rule finds. */
  readonly wrong: string;
  /** What to write instead. */
  readonly write: string;
  /** Only finds words with these capitals: the beginning of a sentence. */
  readonly caseSensitive?: true;
}

/** The beginning of a passage or a sentence. */
const START = String.raw`(?<=^|[.!?:] )`;

const words: readonly Rule[] = [
  { phrase: "unless told( otherwise)?", wrong: "10 unless told", write: '"by default"; in a table "default 10"' },
  { phrase: "anew", wrong: "is read anew", write: '"again"' },
  { phrase: "for ever", wrong: "names are for ever", write: '"permanent", "never changes"' },
  { phrase: "without a word", wrong: "fails without a word", write: '"silently", "without an error"' },
  { phrase: "(dear|dearer|dearest)", wrong: "the dearest search", write: '"expensive"' },
  { phrase: "mend(s|ed|ing)?", wrong: "a title that was mended", write: '"correct", "fix"' },
  {
    phrase: "(thereby|therein|thereof|whereby|wherein|hence|thus)",
    wrong: "hence arrays",
    write: '"so", or a new sentence',
  },
  {
    phrase: String.raw`some (\d+|ten|twenty|thirty|forty|fifty|sixty|hundred|half)`,
    wrong: "some 50 ms",
    write: '"about"',
  },
  { phrase: "sorts? of", wrong: "what sort of thing", write: '"kind of"' },
  { phrase: "under way", wrong: "requests under way", write: '"in progress", "running"' },
  { phrase: "but for", wrong: "all but for one", write: '"except"' },
  { phrase: "all else", wrong: "all else waits", write: '"everything else"' },
  { phrase: String.raw`in (\w+('s)?) stead`, wrong: "in its stead", write: '"instead of"' },
  { phrase: "at hand", wrong: "the value at hand", write: '"current", "known"' },
  { phrase: "so many", wrong: "at most so many items", write: '"that many", "n", or the number' },
  { phrase: "may not", wrong: "it may not be there", write: '"must not" or "might not"' },
];

const verbs: readonly Rule[] = [
  { phrase: "(hang|hangs|hung|hanging) on", wrong: "what hangs on it", write: '"depends on", "belongs to"' },
  { phrase: "go(es)? by", wrong: "the cost goes by the rows", write: '"depends on", "uses"' },
  { phrase: "(told|tells?|telling) [^.;:]{0,60}apart", wrong: "tells them apart", write: '"distinguish", "identify"' },
  { phrase: "(is|are|was|were|be|been) told", wrong: "the client is told", write: '"is reported", "is called with"' },
  { phrase: `${START}Told`, wrong: "Told of errors.", write: '"Called with"', caseSensitive: true },
  { phrase: `${START}Gives`, wrong: "Gives the rows.", write: '"Returns"', caseSensitive: true },
  {
    phrase: "(is|are|was|were|be) gone",
    wrong: "states that are gone",
    write: '"removed", "former", "no longer exists"',
  },
  {
    phrase: "(stand|stands|stood) (in|on|at|beside|behind|there|above|below|once|twice)",
    wrong: "stands in a list",
    write: '"is in"',
  },
  { phrase: "brings? [^.;]{0,40} to what", wrong: "brings the table to what is staged", write: '"updates"' },
  {
    phrase: "(bear|bears|bore|borne) (a|the|this|that|its|one) (number|code|name)",
    wrong: "bears a code",
    write: '"has"',
  },
];

const clauses: readonly Rule[] = [
  { phrase: "(whoever|whomever)", wrong: "whoever reads it", write: 'the noun: "the caller", "a party that"' },
  { phrase: "whatever", wrong: "whatever the order", write: '"any", "regardless of"' },
  {
    phrase: String.raw`${START}(Who|Whom|Whose)(?! [^.:]*\?)`,
    wrong: "Who left is not here.",
    write: 'the noun: "A client that"',
    caseSensitive: true,
  },
  { phrase: "what (is|was|are|were) asked", wrong: "what is asked", write: 'the noun: "the request"' },
  { phrase: "(is|are|was|were) asked (for|of|about)", wrong: "is asked for", write: '"requested", "selected"' },
  { phrase: "(of|to|by|for|from) none", wrong: "of none", write: '"of no …", "none of the …"' },
  { phrase: "of whom", wrong: "of whom two left", write: "a new sentence with the noun" },
  {
    phrase: "the (former|latter)(?=[.,;:)']| (is|are|was|were|has|have)(?!\\w))",
    wrong: "the latter is",
    write: "the noun again",
  },
  {
    phrase: `${START}Of (an?|the|these|those|it|its|them|two|three|several|many|what|which|all|each|one|some|such|more)`,
    wrong: "Of these it takes two.",
    write: 'the subject first: "Two of these"',
    caseSensitive: true,
  },
  { phrase: "(null|undefined|empty) where", wrong: "null where there is none", write: '"if"' },
];

export const RULES: readonly Rule[] = [...words, ...verbs, ...clauses];
