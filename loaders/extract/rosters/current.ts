import { type Draft } from "./drafts";
import { isStrong, type NamedCommittee } from "./naming";
import { type Region } from "./region";
import { addDraft, type Place, type Reading } from "./state";

/** A heading that names a committee: a strong one is the current one from here on, any other waits for its roster. */
export function takeHeading(reading: Reading, place: Place, committee: NamedCommittee): void {
  const { drafts } = reading;
  const known = drafts.find(committee.name);
  if (known ?? isStrong(committee.name)) {
    reading.current = known ?? addDraft(reading, committee, place, null);
    if (known) drafts.add(committee.name, committee.established, known);
    reading.above = reading.current.parent ?? reading.current;
    // A group named before: the roles below its heading are its own.
    reading.heading = reading.current.parent === null ? null : { committee, ...place };
  } else reading.heading = { committee, ...place };
}

/** The roster that a label opens or goes on with; null where no committee is in sight. */
export function regionFor(reading: Reading): Region | null {
  if (reading.heading) {
    const { committee } = reading.heading;
    const parent = isStrong(committee.name) ? null : reading.above;
    reading.current = addDraft(reading, { ...committee, established: true }, reading.heading, parent);
    if (parent === null) reading.above = reading.current;
    reading.heading = null;
    reading.region = null;
  }
  if (!reading.current) return null;
  return reading.region?.draft === reading.current ? reading.region : newRegion(reading, reading.current, "");
}

/** A roster that begins with a role in force. */
export function newRegion(reading: Reading, draft: Draft, role: string): Region {
  const { jurisdiction } = reading.document;
  return (reading.region = { draft, jurisdiction, role, inOffice: false, stray: false, broken: null });
}
