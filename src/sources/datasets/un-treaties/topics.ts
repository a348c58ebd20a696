import type { CommonNames } from "../../../facts/naming.js";

/** The subject of a chapter of the UN's list: a topic with the chapter's name. The Turkish names are ours. */
export interface ChapterTopic {
  readonly slug: string;
  readonly names: CommonNames;
}

function topic(slug: string, en: string, tr: string): ChapterTopic {
  return { slug, names: { en, tr } };
}

/** The topics of chapters, by number. Chapter 29 is "Miscellaneous", which has no topic. */
export const TOPICS: Readonly<Record<string, ChapterTopic>> = {
  1: topic(
    "charter-of-the-united-nations",
    "Charter of the United Nations and Statute of the International Court of Justice",
    "Birleşmiş Milletler Antlaşması ve Uluslararası Adalet Divanı Statüsü",
  ),
  2: topic(
    "pacific-settlement-of-disputes",
    "Pacific settlement of international disputes",
    "Uluslararası uyuşmazlıkların barışçı çözümü",
  ),
  3: topic(
    "privileges-and-immunities",
    "Privileges and immunities, diplomatic and consular relations",
    "Ayrıcalıklar ve bağışıklıklar, diplomatik ve konsolosluk ilişkileri",
  ),
  4: topic("human-rights", "Human rights", "İnsan hakları"),
  5: topic("refugees-and-stateless-persons", "Refugees and stateless persons", "Mülteciler ve vatansız kişiler"),
  6: topic("narcotic-drugs", "Narcotic drugs and psychotropic substances", "Uyuşturucu ve psikotrop maddeler"),
  7: topic("traffic-in-persons", "Traffic in persons", "İnsan ticareti"),
  8: topic("obscene-publications", "Obscene publications", "Müstehcen yayınlar"),
  9: topic("health", "Health", "Sağlık"),
  10: topic(
    "international-trade-and-development",
    "International trade and development",
    "Uluslararası ticaret ve kalkınma",
  ),
  11: topic("transport-and-communications", "Transport and communications", "Ulaştırma ve haberleşme"),
  12: topic("navigation", "Navigation", "Denizcilik"),
  13: topic("economic-statistics", "Economic statistics", "Ekonomi istatistikleri"),
  14: topic("educational-and-cultural-matters", "Educational and cultural matters", "Eğitim ve kültür"),
  15: topic("missing-persons", "Declaration of death of missing persons", "Kayıp kişilerin ölümünün ilanı"),
  16: topic("status-of-women", "Status of women", "Kadının statüsü"),
  17: topic("freedom-of-information", "Freedom of information", "Bilgi edinme özgürlüğü"),
  18: topic("penal-matters", "Penal matters", "Ceza hukuku"),
  19: topic("commodities", "Commodities", "Emtia"),
  20: topic("maintenance-obligations", "Maintenance obligations", "Nafaka yükümlülükleri"),
  21: topic("law-of-the-sea", "Law of the sea", "Deniz hukuku"),
  22: topic("commercial-arbitration", "Commercial arbitration", "Ticari tahkim"),
  23: topic("law-of-treaties", "Law of treaties", "Antlaşmalar hukuku"),
  24: topic("outer-space", "Outer space", "Uzay"),
  25: topic("telecommunications", "Telecommunications", "Telekomünikasyon"),
  // the seeds' topic, under its names
  26: topic("disarmament", "Disarmament", "Silahsızlanma"),
  27: topic("environment", "Environment", "Çevre"),
  28: topic("fiscal-matters", "Fiscal matters", "Maliye"),
};
