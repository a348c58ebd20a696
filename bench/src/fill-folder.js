// Fills a folder with the generated data: `node fill-folder.js <folder> <scale>`.
import { openDatabase } from "./product.js";
import { fillWorld } from "./world/world.js";

const [folder, scale] = process.argv.slice(2);
const database = await openDatabase({ folder });
await fillWorld((text, values) => database.prisma.$executeRawUnsafe(text, ...values), Number(scale));
await database.prisma.$executeRawUnsafe("analyze");
await database.close();
