// The rules on words that test/prose.test.ts checks in everything that people read. Readers know English as a second language. So the words
// here are those that a dictionary does not explain: idioms, old-fashioned word order, and pronouns that stand before their noun.

export interface Rule {
  /** What is found, without regard to capitals unless `caseSensitive` is set. A space also stands for the end of a line. */
  readonly phrase: string;
  readonly caseSensitive?: true;
  /** What to write instead. */
  readonly write: string;
}

/** The beginning of a sentence. Only the letter after it has a capital. */
const START = String.raw`(?<=^|[.!?:] )`;

export const RULES: readonly Rule[] = [
  // Words that are out of use, or that are used here in a rare sense.
  { phrase: "unless told( otherwise)?", write: '"by default"; in a list or table "default 10"' },
  { phrase: "anew", write: '"again"' },
  { phrase: "for ever", write: '"permanent", "never changes", "never removed"' },
  { phrase: "without a word", write: '"silently", "without an error"' },
  { phrase: "(dear|dearer|dearest)", write: '"expensive"' },
  { phrase: "mend(s|ed|ing)?", write: '"correct", "fix"' },
  { phrase: "(thereby|therein|thereof|whereby|wherein|whereupon|hence|thus)", write: '"so", or a new sentence' },
  { phrase: String.raw`some (\d|(ten|twenty|thirty|forty|fifty|sixty|hundred|thousand|half)\b)`, write: '"about"' },
  { phrase: "sorts? of", write: '"kind of"' },
  { phrase: "under way", write: '"in progress", "running"' },
  { phrase: "but for", write: '"except"' },
  { phrase: "all else", write: '"everything else"' },
  { phrase: String.raw`in (\w+('s)?) stead`, write: '"instead of"' },
  { phrase: "(told|tells?|telling) [^.;:]{0,60}apart", write: '"distinguish", "identify"' },
  // Verbs for which the field has a term.
  { phrase: "(hang|hangs|hung|hanging) on", write: '"depends on", "belongs to", "refers to"' },
  { phrase: "go(es)? by (?!the name)", write: '"depends on", "uses"' },
  { phrase: "(?:is|are|was|were|be|been) told", write: '"is reported", "is called with", "gets"' },
  { phrase: `${START}Told`, caseSensitive: true, write: '"Called with", "Gets"' },
  { phrase: `${START}Gives`, caseSensitive: true, write: '"Returns"' },
  { phrase: "(is|are|was|were|be) gone", write: '"was removed", "no longer exists", "former"' },
  { phrase: "(stand|stands|stood) (in|on|at|beside|behind|there|above|below|once|twice)", write: '"is", "is listed"' },
  { phrase: "brings? [^.;]{0,40} to what", write: '"updates"' },
  { phrase: "(bear|bears|bore|borne) (a|the|this|that|its|one) (number|code|name)", write: '"has"' },
  // Clauses in the place of a noun.
  { phrase: "(whoever|whomever|whosoever)", write: 'the noun: "the caller", "the client", "a party that"' },
  { phrase: "whatever", write: '"any", "regardless of"' },
  { phrase: `${START}(Who|Whom|Whose) (?![^.:]*\\?)`, caseSensitive: true, write: "the noun: \"Party that\", \"A client that\"" },
  { phrase: "what (is|was|are|were) asked", write: 'the noun: "the request", "the selected fields"' },
  { phrase: "(is|are|was|were) asked (for|of|about)", write: '"requested", "selected"; or make the noun the subject' },
  { phrase: "(of|to|by|for|from) none", write: '"of no", "none of the"' },
  { phrase: "of whom", write: "a new sentence with the noun" },
  { phrase: "so many", write: '"that many", "n", or the number' },
  { phrase: "at hand", write: '"current", "known"' },
  { phrase: "the (former|latter)('s)?(?=[.,;:)]| (is|are|was|were|has|have|does|do|lists?|holds?) )", write: "the noun again" },
  // Order of words.
  { phrase: `${START}Of (an?|the|these|those|it|its|them|two|three|several|many|what|which|all|each|one|some|such|more)`, caseSensitive: true, write: "subject first: \"Two of these\"" },
  { phrase: "(null|undefined|empty|none|nothing|false|true) where", write: '"if" for a condition; "where" is for a place' },
  { phrase: "may not", write: '"must not" or "might not"' },
];
