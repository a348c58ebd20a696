/** Titles that replace those in index.csv, by the treaty's number. */
export const TITLES: Readonly<Record<string, { readonly title: string; readonly why: string }>> = {
  "6-6-b": { title: "International Opium Convention: Protocol", why: 'only "Protocol" there; it goes with 6-6-a' },
  "6-8-b": {
    title:
      "Convention for limiting the Manufacture and regulating the Distribution of Narcotic Drugs: Protocol of Signature",
    why: 'only "Protocol of Signature" there; it goes with 6-8-a',
  },
  "6-12-b": {
    title: "Convention of 1936 for the Suppression of the Illicit Traffic in Dangerous Drugs: Protocol of Signature",
    why: 'only "Protocol of Signature" there; it goes with 6-12-a',
  },
  "13-3-b": {
    title: "International Convention relating to Economic Statistics: Protocol",
    why: 'only "Protocol" there; it goes with 13-3-a',
  },
  "19-40": { title: "International Coffee Agreement, 1994", why: "its name ends with the place, and has no day" },
};

/** The year of these names of countries: participants have the names of the year when the list was made. */
export const NAMED_IN = 2015;

/** The last day of an action in these files. */
export const LAST_DAY_COVERED = "2015-03-12";
