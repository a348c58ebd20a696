// Names that nothing real has, and the columns that the product makes from them.
import { fold, searchColumn, sortColumns } from "../product.js";

const beginnings = [
  "Al",
  "Bor",
  "Çel",
  "Dun",
  "El",
  "Fer",
  "Gör",
  "Hal",
  "Ist",
  "Jor",
  "Kar",
  "Lu",
  "Mer",
  "Nor",
  "Öst",
  "Pa",
];
const middles = ["a", "e", "ani", "ori", "u", "eli", "ama", "iso", "o", "ıra", "öne", "ule"];
const endings = ["nia", "land", "stan", "via", "dor", "mark", "ra", "lis", "va", "gard"];

/** An invented word for a number, different for each number. Some have Turkish letters. */
export function word(number) {
  const begin = beginnings[number % beginnings.length];
  const rest = Math.floor(number / beginnings.length);
  const middle = middles[rest % middles.length];
  const more = Math.floor(rest / middles.length);
  const ending = endings[more % endings.length];
  const again = Math.floor(more / endings.length);
  return begin + middle + ending + (again === 0 ? "" : `-${again}`);
}

/** A slug of a name. The number keeps names with the same folding apart. */
export function slugOf(name, number) {
  return `${fold(name).replaceAll(" ", "-")}-${number}`;
}

/** The columns of a name. */
export function named(en, tr, slug) {
  return { slug, nameEn: en, nameTr: tr, ...sortColumns({ en, tr }), search: searchColumn([en, tr]) };
}

/** The columns of a title. */
export function titled(en, tr, slug) {
  return { slug, titleEn: en, titleTr: tr, ...sortColumns({ en, tr }), search: searchColumn([en, tr]) };
}
