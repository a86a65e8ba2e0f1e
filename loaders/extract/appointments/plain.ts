import { isPersonName } from "../officials/person";

// 1． · （三） · 二、 · ①
const ORDINAL = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．]|[①-⑳])/u;
// 张小河，男，汉族，1970年5月生，大学学历，任…
const PARTICULARS =
  /(?<=^(?:任命|聘任|决定任命|提名)?\p{Script=Han}{2,4})(?:同志)?[，,][男女](?:[，,][^，,；。]{1,16}){0,6}?[，,](?=(?:现)?(?:拟?任|为|担任|兼任))/u;
// 职务，退休 · 职级，另有任用 · 职务（终止试用期）
const REASON = /(?<=职[务级])(?:[（(][^（()）]{1,30}[）)]|[，,](?:另有任[用职]|[^，,；。为任免]{1,20}))$/u;

// 的请求，报市人民代表大会备案
const REPORTED = /[，,]报[^，,。]{2,40}备案$/u;

/** Length of the ordinal of a listed entry: `1．`, `（三）`; 0 where there is none. */
export function ordinalLength(statement: string): number {
  return ORDINAL.exec(statement)?.[0].length ?? 0;
}

/** An entry without what decides nothing: the person's particulars behind the name, the reason behind the post. */
export function plain(entry: string): string {
  return entry.replace(PARTICULARS, "").replace(REASON, "").replace(REPORTED, "");
}

// 李小河为… · 李小河同志任… · 免去李小河…
const NEXT =
  /^(?:并|同时)?(?:(?:任命|聘任|免去|免除)(?!其))?(?<name>\p{Script=Han}{2,4}?)(?<![一二两三四五六七八九十]位)(?:同志)?(?:为|任(?![职命期])|兼任|担任|的(?=[^，,]{2,60}职务))/u;
const LONGEST_HEAD = 16;

/** Parts a statement in front of each further person: `任命张小河为…，李青为…` gives two. Offsets count in the statement. */
export function partsOf(statement: string): readonly { readonly start: number; readonly text: string }[] {
  const starts = [0];
  for (const comma of statement.matchAll(/[，,、]/gu)) {
    const at = comma.index + 1;
    if (starts.length === 1 && at < 4) continue;
    const found = NEXT.exec(statement.slice(at, at + LONGEST_HEAD + 60));
    if (found && isPersonName(found.groups!["name"]!) && /[为的]|任(?!命)/u.test(statement.slice(starts.at(-1), at)))
      starts.push(at);
  }
  return starts.map((start, i) => ({
    start,
    text: statement.slice(start, (starts[i + 1] ?? statement.length + 1) - 1),
  }));
}

/** The name that a blank parts from the rest of a line: `李 青 云州市水务局局长`; null where the line opens otherwise. */
export function nameApart(line: string): string | null {
  const words = line
    .trim()
    .slice(0, LONGEST_HEAD * 2)
    .split(/\s+/u);
  if (ordinalLength(words[0] ?? "") === words[0]?.length) words.shift();
  const [first = "", second = ""] = words;
  const spaced = first.length === 1 && second.length === 1;
  const name = (spaced ? first + second : first.slice(ordinalLength(first))).replace(/同志$/u, "");
  return words.length > (spaced ? 2 : 1) && isPersonName(name) ? name : null;
}
