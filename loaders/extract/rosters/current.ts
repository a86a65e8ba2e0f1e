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
    reading.headed = { draft: reading.current, ordinal: ordinalForm(place.text.text) };
    // A group named before: the roles below its heading are its own.
    reading.heading = reading.current.parent === null ? null : { committee, ...place };
  } else reading.heading = { committee, ...place };
}

/** 云州市河道治理专家委员会, 市河道治理专家委员会: its own place in front. */
const OF_PLACE = /^(?:\p{Script=Han}{2,6}?[省市县区州盟旗]|[省市县区州盟旗]).*委员会$/u;

/** `一、`, `（一）`, `1.` as the form of a heading's ordinal: 一、, （一）, 1.; empty where the heading has none. */
function ordinalForm(heading: string): string {
  const ordinal = /^[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]/u.exec(heading)?.[0] ?? "";
  return ordinal.replace(/[一二三四五六七八九十]+/u, "一").replace(/\d+/u, "1");
}

/** Whether a 委员会 stands beside the committee above, not below it: its heading is of the same form, and it bears its place. */
function isBeside({ above, headed }: Reading, name: string, ordinal: string): boolean {
  return above !== null && headed?.draft === above && headed.ordinal === ordinal && OF_PLACE.test(name);
}

/** The roster that a label opens or goes on with; null where no committee is in sight. */
export function regionFor(reading: Reading): Region | null {
  if (reading.heading) {
    const { committee } = reading.heading;
    const ordinal = ordinalForm(reading.heading.text.text);
    const parent = isStrong(committee.name) || isBeside(reading, committee.name, ordinal) ? null : reading.above;
    reading.current = addDraft(reading, { ...committee, established: true }, reading.heading, parent);
    if (parent === null) {
      reading.above = reading.current;
      reading.headed = { draft: reading.current, ordinal };
    }
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
