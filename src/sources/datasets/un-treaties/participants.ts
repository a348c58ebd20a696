/**
 * Organizations among the participants, by their names in the files: the organization of the seeds, or the number in Correlates
 * of War's list of organizations (igo), or, if there is neither, a slug of our own.
 */
export const ORGANIZATIONS: Readonly<
  Record<string, { readonly seeded: string } | { readonly igo: string } | { readonly slug: string }>
> = {
  "Andean Community": { igo: "Andean" },
  "Caribbean Community": { igo: "CARICOM" },
  "Common Market for Eastern and Southern Africa": { igo: "COMESA" },
  "Council of Europe": { igo: "COE" },
  // It acceded in 2006. EAC/EACM, with the same name, had ended in 1977.
  "East African Community": { igo: "EACS" },
  "Economic Community of West African States": { igo: "ECOWAS" },
  "Eurasian Economic Community": { igo: "EAEC" },
  "European Union": { seeded: "european-union" },
  "Food and Agriculture Organization of the United Nations": { igo: "FAO" },
  "International Atomic Energy Agency": { igo: "IAEA" },
  "International Civil Aviation Organization": { igo: "ICAO" },
  "International Criminal Police Organization": { igo: "INTERPOL" },
  "International Labour Organisation": { igo: "ILO" },
  "International Maritime Organization": { igo: "IMO" },
  "International Telecommunication Union": { igo: "ITU" },
  "Organisation for the Prohibition of Chemical Weapons": { igo: "OPCW" },
  "Organization of African Unity": { igo: "OAU" },
  // Preparatory, and so not in a list of existing organizations.
  "Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization": {
    slug: "ctbto-preparatory-commission",
  },
  "Southern African Development Community": { igo: "SADC" },
  "United Nations": { seeded: "united-nations" },
  "United Nations Educational Scientific and Cultural Organization": { igo: "UNESCO" },
  "United Nations Industrial Development Organization": { igo: "UNIDO" },
  "Universal Postal Union": { igo: "UPU" },
  "West African Economic and Monetary Union": { igo: "UEMOA" },
  "World Health Organization": { igo: "WHO" },
  "World Intellectual Property Organization": { igo: "WIPO" },
  "World Meteorological Organization": { igo: "WMO" },
};
