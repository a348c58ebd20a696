import type { Title } from "./title.js";

/** DIGO's organisations that are better known by another name than by their title, which is right. */
export const ALSO_KNOWN: readonly Title[] = [
  {
    known: "CENTO",
    title: "Central Treaty Organization (CENTO)",
    further: ["Baghdad Pact"],
    turkish: ["Bağdat Paktı"],
    why: "The Baghdad Pact until Iraq left it in 1959 (kids.britannica.com/students/article/Baghdad-Pact/273058), in Turkish Bağdat Paktı (gaziakademikbakis.com/makale/gab-T-2018-149).",
  },
  {
    known: "WPact",
    title: "Warsaw Treaty Organization",
    further: ["Warsaw Pact"],
    turkish: ["Varşova Paktı"],
    why: "Best known as the Warsaw Pact (World Factbook, Hungary), in Turkish Varşova Paktı (Küre Ansiklopedi, kureansiklopedi.com/tr/detay/varsova-pakti-e642d).",
  },
];
