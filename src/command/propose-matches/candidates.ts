import { ALLIANCES, atop, MEMBERS } from "../../sources/datasets/atop/dataset.js";
import { readAlliance } from "../../sources/datasets/atop/read-alliance.js";
import { readMember as readAtopMember } from "../../sources/datasets/atop/read-member.js";
import { cowAlliances } from "../../sources/datasets/cow-alliances/dataset.js";
import { readMember as readCowMember } from "../../sources/datasets/cow-alliances/read-member.js";
import { BadField, optionalText } from "../../sources/files/fields.js";
import type { FoundFile } from "../../sources/files/find-files.js";
import { recognise } from "../../sources/files/recognise.js";
import { faultOfRecord, readRecords, type DataRecord } from "../../sources/files/records.js";
import type { Candidate } from "./propose.js";

/** Called with a line and its reason for each record that is left out. */
export type LeaveOut = (message: string) => void;

/** COW's alliances, from the folder with its files. @throws ImportError if files are missing, or are those of another dataset */
export async function cowCandidates(folder: string, leaveOut: LeaveOut): Promise<Candidate[]> {
  const alliances = new Map<number, Candidate & { members: Set<string> }>();
  for await (const { alliance, active, ccode } of rowsOf(
    await recognise(cowAlliances, folder),
    readCowMember,
    leaveOut,
  )) {
    const number = Number(alliance);
    const known = alliances.get(number) ?? { number, start: active.start, members: new Set() };
    known.members.add(ccode);
    alliances.set(number, known);
  }
  return [...alliances.values()];
}

/** ATOP's alliances, from the folder with its files. @throws ImportError if files are missing, or are those of another dataset */
export async function atopCandidates(folder: string, leaveOut: LeaveOut): Promise<Candidate[]> {
  const files = await recognise(atop, folder);
  const named = (name: string) => files.filter(({ spec }) => spec.name === name);
  const alliances = new Map<string, Candidate & { members: Set<string> }>();
  for await (const { number, start, record } of rowsOf(named(ALLIANCES), readAlliance, leaveOut)) {
    if (alliances.has(number)) leaveOut(new BadField(record, "atopid", "a number that no earlier row has").message);
    else {
      const linked = Number(optionalText(record, "cow4id")) || undefined;
      alliances.set(number, { number: Number(number), start, members: new Set(), linked });
    }
  }
  for await (const { alliance, ccode, record } of rowsOf(named(MEMBERS), readAtopMember, leaveOut)) {
    const known = alliances.get(alliance);
    if (known) known.members.add(ccode);
    else leaveOut(new BadField(record, "atopid", `one that was read in ${ALLIANCES}`).message);
  }
  return [...alliances.values()];
}

async function* rowsOf<Row>(
  files: readonly FoundFile[],
  read: (record: DataRecord) => Row,
  leaveOut: LeaveOut,
): AsyncIterable<Row> {
  for (const file of files) {
    for await (const record of readRecords(file, () => {})) {
      const fault = faultOfRecord(record);
      if (fault !== undefined) {
        leaveOut(fault);
        continue;
      }
      try {
        yield read(record);
      } catch (error) {
        if (!(error instanceof BadField)) throw error;
        leaveOut(error.message);
      }
    }
  }
}
