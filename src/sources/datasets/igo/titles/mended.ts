import type { Title } from "./title.js";

/** DIGO's titles in which two names run together; "COW's list" is that of intergovernmental organisations, version 3. */
const RUN_TOGETHER: readonly Title[] = [
  {
    known: "OAS",
    title: "Organization of American States",
    further: ["Pan-American Union"],
    why: "The stroke between the two names is lost; the second is the later one.",
  },
  {
    known: "IOPH",
    title: "International Office of Public Hygiene",
    further: ["International Office of Public Health"],
    why: 'The stroke in "Health/Hygiene" is lost, and the word is misspelt; the title is that of COW\'s list.',
  },
  {
    known: "ICPTU",
    title: "International Conference for Promoting Technical Unification on the Railways",
    why: 'It runs into a second name ("Int"), which is cut off; the first is that of COW\'s list.',
  },
  {
    known: "IOEz",
    title: "World Organization for Animal Health",
    further: ["International Office of Epizootics"],
    why: "The stroke between the two names is lost, and words are cut short; both are in COW's list, the second is the later one.",
  },
  {
    known: "EEC",
    title: "European Economic Community",
    further: ["European Community"],
    why: "The stroke between the two names is lost.",
  },
  {
    known: "BENELUX",
    title: "Benelux Economic Union",
    further: ["Benelux Economic Community"],
    why: 'The stroke in "Union/Community" is lost; the title is that of COW\'s list.',
  },
  {
    known: "UMOA",
    title: "West African Monetary Union",
    further: ["UMOA"],
    why: "The stroke before the abbreviation is lost.",
  },
  {
    known: "EAC/EACM",
    title: "East African Community",
    further: ["East African Common Market"],
    why: 'The stroke in "Community/Common Market" is lost.',
  },
  {
    known: "Andean",
    title: "Andean Community",
    further: ["Andean Pact"],
    why: "The stroke between the two names is lost; the second is the later one.",
  },
  {
    known: "ACI",
    title: "African Cultural Institute",
    further: ["African and Maritanian Cultural Institute"],
    why: "It runs into a second name behind its abbreviation.",
  },
  {
    known: "INFSMK",
    title: "Centre for Marketing Information and Advisory Services for Fishery",
    further: ["INFOSAMAK"],
    why: "The stroke before the abbreviation is lost.",
  },
  {
    known: "BIONET",
    title: "BioNET International",
    further: ["BIONET"],
    why: "The stroke between the two names is lost; the longer one is that of COW's list.",
  },
  {
    known: "GCRSNC",
    title: "Guidance Committee for Road Safety in the Nordic Countries",
    further: ["Nordic Road Safety Council"],
    why: "The stroke between the two names is lost; the first is that of COW's list.",
  },
  {
    known: "CAC/CAECC",
    title: "Central Asian Cooperation Organization",
    further: ["Central Asian Economic Community"],
    why: "The stroke between the two names is lost; the first is that of COW's list.",
  },
  {
    known: "IPGRI",
    title: "International Plant Genetic Resources Institute",
    further: ["Biodiversity International"],
    why: "The stroke between the two names is lost, and words are cut short; the first is what the abbreviation stands for.",
  },
  {
    known: "EACS",
    title: "East African Community",
    further: ["Secretariat for the Commission for East African Cooperation"],
    why: 'The stroke between the two names is lost, words are cut short, and "African" is misspelt; COW\'s list has the second name.',
  },
  {
    known: "EAEC",
    title: "Eurasian Economic Community",
    further: ["Central Asian Cooperation Organization"],
    why: "The stroke between the two names is lost; the first is that of COW's list.",
  },
];

/** DIGO's other damaged titles. */
const DAMAGED: readonly Title[] = [
  {
    known: "Bberne",
    title: "International Bureau for Protection of Intellectual Property (BIRPI) (Berne Convention)",
    why: "The capital of Berne is lost.",
  },
  {
    known: "ICDR",
    title: "International Commission for the Decennial Revision of the Nomenclature of the Causes of Death",
    why: "The end is cut off (COW's list still has its next letter, C), and a number stands there; causes of death are what was revised every ten years from 1900 on (history of the ICD, World Health Organization).",
  },
  {
    known: "ABEPSEAC",
    title: "Association between the European Economic Community and the Partner States of the East African Community",
    why: "Cut off after 80 characters; COW's short title names the rest.",
  },
  {
    known: "UMAC",
    title: "Central African Monetary Union",
    further: ["Union monétaire de l'Afrique centrale"],
    why: 'Letters with accents are lost, and "50A" stands for "l\'A"; the English title is that of COW\'s list.',
  },
  {
    known: "CAB",
    title: "Convenio Andrés Bello",
    why: "Letters are lost and misplaced; COW's list has Andres.",
  },
  {
    known: "IOTHRE",
    title: "Inter-State Organization for Advanced Technicians of Hydraulics",
    why: '"Organization" is misspelt.',
  },
  {
    known: "MCWCASM",
    title: "Ministerial Conference of West and Central African States on Maritime Transport",
    further: ["MOWCA"],
    why: "Words are cut short or off, and a later abbreviation runs in; confirmed at omaoc.org, the organisation's own site.",
  },
  {
    known: "CONFEJES",
    title: "Conférence des ministres de la jeunesse et des sports de la Francophonie",
    why: "Words are left out; confirmed at confejes.org, the organisation's own site.",
  },
  {
    known: "ARCAL",
    title: "Promotion of Nuclear Science and Technology in Latin America",
    why: 'Words are cut short, and "50A" stands for "L/A", Latin America, as in other titles; COW\'s list has more of it, cut off.',
  },
  {
    known: "PED",
    title: "Pôle européen de développement",
    why: "Letters with accents are lost.",
  },
  {
    known: "Iocean",
    title: "Interoceanmetal Joint Organization",
    why: '"Organization" is misspelt.',
  },
  {
    known: "CACI",
    title: "Conferencia de Autoridades Cinematográficas de Iberoamérica",
    why: "A letter with an accent is lost.",
  },
  {
    known: "FDIPLAC",
    title: "Fund for the Development of the Indigenous Peoples of Latin America and the Caribbean",
    why: "Words are cut short, and a figure stands for one; COW's list has it up to Latin America.",
  },
  {
    known: "RIMMO",
    title: "Réserve internationale maritime en Méditerranée occidentale",
    why: "Words are cut short or left out; COW's list has it, without the letters with accents.",
  },
  {
    known: "CAMRSD",
    title: "Conference of African Ministers Responsible for Sustainable Development",
    why: "Cut off; COW's short title has the last word.",
  },
  {
    known: "OESAS",
    title: "Observatoire économique et statistique d'Afrique subsaharienne",
    why: "Words are cut short and misspelt; COW's list (as AFRISTAT) has it in full.",
  },
  {
    known: "IOTA",
    title: "Intra-European Organisation of Tax Administrations",
    why: '"Administrations" is misspelt; confirmed at iota-tax.org, the organisation\'s own site.',
  },
  {
    known: "TIC",
    title: "Trade/Invest Council",
    why: "The stroke is lost.",
  },
];

/** DIGO's titles that are mended one by one. */
export const TITLES_MENDED: readonly Title[] = [...RUN_TOGETHER, ...DAMAGED];
