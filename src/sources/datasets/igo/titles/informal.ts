import type { Title } from "./title.js";

/** Of IIGO. */
export const TITLES_OF_IIGO: readonly Title[] = [
  {
    known: "Group Of 5678",
    title: "Group of 7",
    further: ["Group of 5/6/7/8"],
    why: "The strokes are lost, as its abbreviation (G5/6/7/8) shows; MIGO calls it G7.",
  },
  {
    known: "Group Of 20 230 320",
    title: "Group of 20",
    further: ["Group of 22/33/20"],
    why: 'The strokes of "22/33/20" became figures, as its abbreviation (G22/33/20) shows; the list says that it is of 20 since 1999.',
  },
  {
    known: "International Cotton Adisory Committee",
    title: "International Cotton Advisory Committee",
    why: '"Advisory" is misspelt.',
  },
  {
    known: "ExecutivesMeeting Of East Asia Pacific Central Banks",
    title: "Executives' Meeting of East Asia Pacific Central Banks",
    why: "The apostrophe is lost, and the space behind it.",
  },
  {
    known: "ASEAN Defence MinistersMeeting Plus",
    title: "ASEAN Defence Ministers' Meeting Plus",
    why: "The apostrophe is lost, and the space behind it.",
  },
  {
    known: "Mexico Indonesia Republic Of Korea Turkey And Australia",
    title: "Mexico, Indonesia, Republic of Korea, Turkey and Australia",
    why: "The commas are lost.",
  },
  {
    known: "3 Seas Initiative",
    title: "Three Seas Initiative",
    why: "A figure stands for the word.",
  },
  {
    known: "6-Party Talks",
    title: "Six-Party Talks",
    why: "A figure stands for the word.",
  },
  {
    known: "Shanghai 5 Mechanism",
    title: "Shanghai Five Mechanism",
    why: "A figure stands for the word.",
  },
  {
    known: "Global Partnership Against The Spread Of Weapons",
    title: "Global Partnership against the Spread of Weapons and Materials of Mass Destruction",
    why: "Cut off; confirmed at gpwmd.com, the partnership's own site.",
  },
];

/** Of MIGO, whose titles are abbreviations. */
export const TITLES_OF_MIGO: readonly Title[] = [
  {
    known: "AFROSAI_E",
    title: "AFROSAI-E",
    why: "A low line stands for the hyphen.",
  },
  {
    known: "IMT_GT",
    title: "IMT-GT",
    why: "A low line stands for the hyphen.",
  },
  {
    known: "IMDRF_GHTF",
    title: "IMDRF/GHTF",
    why: "A low line stands for the stroke between two abbreviations.",
  },
];
