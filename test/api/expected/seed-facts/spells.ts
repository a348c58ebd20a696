/**
 * When each official is seen in office, worked out by hand from the articles and the dated events: how the spell ends, its first and
 * last certain day. An event that is only dated "up to" a day shows its people by that day, so it never moves the last one.
 */
export const spells: Readonly<Record<string, readonly ["UNKNOWN_AFTER" | "ENDED_DATE_UNKNOWN", string, string]>> = {
  "us-secretary-of-state/marco-rubio": ["UNKNOWN_AFTER", "2026-02-04", "2026-02-04"],
  // Spoke "last week" in the article of 4 November, which names him in office; Rubio is seen after him.
  "us-secretary-of-state/antony-blinken": ["ENDED_DATE_UNKNOWN", "2024-11-03", "2024-11-04"],
  "us-president/donald-trump": ["UNKNOWN_AFTER", "2026-02-04", "2026-02-04"],
  "south-korean-president/lee-jae-myung": ["UNKNOWN_AFTER", "2026-02-04", "2026-02-04"],
  "south-korean-foreign-minister/cho-hyun": ["UNKNOWN_AFTER", "2026-02-04", "2026-02-04"],
  // Answered "last week" in the article of 4 November; Cho Hyun is seen after him.
  "south-korean-foreign-minister/cho-tae-yul": ["ENDED_DATE_UNKNOWN", "2024-11-03", "2024-11-04"],
  "south-korean-defence-minister/kim-yong-hyun": ["UNKNOWN_AFTER", "2024-11-04", "2024-11-04"],
  "indian-foreign-minister/subrahmanyam-jaishankar": ["UNKNOWN_AFTER", "2026-02-04", "2026-02-04"],
  "indian-prime-minister/narendra-modi": ["UNKNOWN_AFTER", "2026-02-04", "2026-02-04"],
  // Vostochny on 13 September 2023; the article on the visit to North Korea is of 19 June 2024.
  "russian-president/vladimir-putin": ["UNKNOWN_AFTER", "2023-09-13", "2024-06-19"],
  // Pyongyang in the middle of October 2023: on which days is not said, so by the end of the month.
  "russian-foreign-minister/sergey-lavrov": ["UNKNOWN_AFTER", "2023-10-31", "2024-01-16"],
  "north-korean-leader/kim-jong-un": ["UNKNOWN_AFTER", "2023-09-13", "2024-06-19"],
  "north-korean-foreign-minister/choe-son-hui": ["UNKNOWN_AFTER", "2024-01-16", "2024-11-04"],
  "eu-high-representative/josep-borrell": ["UNKNOWN_AFTER", "2024-11-04", "2024-11-04"],
};
