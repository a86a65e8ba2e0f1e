import { endingFinder } from "../../clean/endings";
import departments from "../../lexicon/department-stems.json";
import words from "../../lexicon/unit-words.json";
import { isGroupName, isTerritory, isUnitName } from "./names";

const stems = [...departments.stems].sort((a, b) => b.length - a.length).join("|");
const DEPARTMENT = new RegExp(`^(?:${stems})`, "u");
/** `市财政局` → 市; `云州市财政局` → 云州市; `省发展改革委` → 省; `市政府办公厅` → 市. */
const PREFIX = new RegExp(
  `^([市省县区州旗]|[\\u4e00-\\u9fa5]{2,6}?[市省县区州旗])` +
    `(?:(?:人民政府|政府|委)(?:办公厅|办公室|办)|(?:人民政府|政府|委|直)?(?:${stems}))`,
  "u",
);
const PARTY_ONLY = new RegExp(`^(?:${departments.partyOnly.join("|")})`, "u");
const tailOf = endingFinder(words.tails);
/** `郑东新区`-like names, which a 管委会 governs; counties and cities have governments. */
const ZONE = "区";

/** Whether the text begins like the name of a department: `卫生计生`, `发展改革`. */
export function beginsAsDepartment(text: string): boolean {
  return DEPARTMENT.test(text.replace(/^(?:各级|各地|市级|县级|省级|本级|市(?!场|政)|县|区|省)/u, ""));
}

/**
 * Full names of the units of one list, in order: the elided 市 of `市工信委、公安局` is restored from the unit before, and the
 * shared tail of `东新区、经开区、高新区管委会` from the unit behind.
 */
export function restoreElided(printed: readonly string[]): readonly string[] {
  return printed.length < 2 ? printed : restoreTails(restoreDepartments(restorePrefixes(printed)));
}

/** `各级卫生计生、发展改革、财政部门`: the departments before share the last word. */
function restoreDepartments(names: readonly string[]): readonly string[] {
  const last = names.at(-1) ?? "";
  if (names.length < 2 || !last.endsWith("部门") || !beginsAsDepartment(last)) return names;
  return names.map((name) => (beginsAsDepartment(name) && !isUnitName(name) ? `${name}部门` : name));
}

function restorePrefixes(printed: readonly string[]): readonly string[] {
  let prefix: string | null = null;
  return printed.map((name) => {
    const own = PREFIX.exec(name)?.[1];
    if (own !== undefined) {
      prefix = own;
      return name;
    }
    if (prefix === null || !DEPARTMENT.test(name) || isGroupName(name) || !isUnitName(name)) return name;
    return PARTY_ONLY.test(name) ? `${prefix}委${name}` : `${prefix}${name}`;
  });
}

function restoreTails(names: readonly string[]): readonly string[] {
  const full = [...names];
  let tail: string | null = null;
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i]!;
    const own = tailOf(name);
    if (own !== "") {
      tail = isTerritory(name.slice(0, -own.length)) ? own : null;
    } else if (
      tail === null ||
      isGroupName(name) ||
      !isTerritory(name) ||
      (tail.startsWith("管") && !name.endsWith(ZONE))
    ) {
      tail = null;
    } else {
      full[i] = name + tail;
    }
  }
  return full;
}
