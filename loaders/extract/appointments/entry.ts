import { type AppointmentAction } from "../../facts";
import { mayBePersonName } from "../officials/person";
import { endsInPost } from "../officials/office";
import { actionIn, dateIn } from "./heading";
import { readOffices } from "./offices";

/** One person and one post as an entry prints them; offsets count in the statement. */
export interface Entry {
  /** What its own verb decides; null where only a heading can tell. */
  readonly action: AppointmentAction | null;
  /** What its build (为…, 的…职务) tells where no heading does. */
  readonly likely: "APPOINT" | "REMOVE";
  readonly person: string;
  readonly office: string;
  readonly concurrent: boolean;
  readonly probationPeriod: string | null;
  readonly decidedOn: string | null;
  readonly start: number;
  readonly end: number;
}

const NAME = String.raw`[\p{Script=Han}·•]{2,12}?`;
const ASIDE = String.raw`(?:[（(][^（()）]{1,12}[）)])?`;
// 张三、李四（女）
const NAMES = String.raw`${NAME}${ASIDE}(?:[、，]${NAME}${ASIDE}){0,19}?`;
const OFFICE = String.raw`[^；;。：:]{2,160}`;

// 张三同志为云州市水务局副局长 · 张三任云州市水务局副局长 · 任命张三为…
const APPOINTED = new RegExp(
  String.raw`^(?<verb>决定任命|任命|聘任|提名|同意|决定|委派|推荐)?(?<names>${NAMES})(?:等?[\d一二两三四五六七八九十]*(?:位|名)?同志)?(?:为|任|担任|兼任|挂任|挂职任|挂职担任|任命为|聘任为|代理)(?<office>${OFFICE})$`,
  "u",
);
// 张三同志的云州市水务局副局长职务 · 免去张三云州市水务局副局长职务
const REMOVED = new RegExp(
  String.raw`^(?<verb>决定免去|免去|免除|解聘|撤销|同意免去)?(?<names>${NAMES})(?:(?:等?[\d一二两三四五六七八九十]*(?:位|名)?同志)的?|的)其?(?<office>${OFFICE}?)的?(?:职务)?$`,
  "u",
);
// 免去其云州市科技局副局长职务
const REMOVED_SAME = /^(?:决定)?(?:免去|免除|不再担任|不再兼任)其?(?:的)?([^；;。：:]{2,160}?)的?(?:职务)?$/u;
// 免去张三云州市水务局副局长职务: neither 同志 nor 的 parts the name from the office.
const REMOVED_BARE = /^(?:决定)?(?:免去|免除|解聘|撤销)(?<rest>[^；;。：:]{5,160}?)的?职务$/u;
const DECIDES = /任命|聘任|免去|免除|解聘|撤销/u;
const REMOVING_VERB = /^(?:决定|同意)?(?:免去|免除|解聘|撤销)/u;
// 2018年4月10日，经市政府研究，决定 …
const PREAMBLE =
  /^(?:(?:根据|按照|鉴于|因|由于)[^，,：:]{1,60}[，,])?(?:\d{4}年\d{1,2}月\d{1,2}[日号][，,]?)?(?:经?[^，,：:；;。]{0,40}(?:研究|会议|同意|通过|批准)[^，,：:；;。]{0,6}[，,：:])?(?:(?:现|特)?(?:决定|研究决定)[，,：:])?/u;

/**
 * Reads one statement (no `；` or `。` inside). With `governed` a heading above gives the action, so that a bare
 * `张三同志为…` is an entry; without it only `任命张三为…` and `免去张三…职务` are. `previous` is whom 其 means.
 */
export function readEntry(statement: string, governed: boolean, previous: string | null): readonly Entry[] {
  if (!governed && !DECIDES.test(statement)) return [];
  const preamble = PREAMBLE.exec(statement)?.[0].length ?? 0;
  // 免去…职务（终止试用期）: a remark behind the entry decides nothing
  const text = statement.slice(preamble).replace(/职务[（(][^（()）]{1,30}[）)]$/u, "职务");
  const decidedOn = dateIn(statement.slice(0, preamble));
  const context = { preamble, decidedOn, text };

  const same = REMOVED_SAME.exec(text);
  if (same && previous !== null && /其|不再/u.test(text.slice(0, 10))) {
    return offices(context, [{ name: previous, at: 0 }], same[1]!, "REMOVE");
  }
  const appointed = APPOINTED.exec(text);
  if (appointed) {
    const { verb, names, office } = appointed.groups as { verb?: string; names: string; office: string };
    const people = readNames(names, text.indexOf(names, verb?.length ?? 0));
    const action = verb === undefined ? null : actionIn(verb);
    if (people && (governed || (action !== null && action !== "APPROVE")) && !REMOVING_VERB.test(text))
      return offices(context, people, office, action, "APPOINT");
  }
  const removed = REMOVED.exec(text);
  if (removed) {
    const { verb, names, office } = removed.groups as { verb?: string; names: string; office: string };
    const people = readNames(names, text.indexOf(names, verb?.length ?? 0));
    if ((verb !== undefined || governed) && people && endsInPost(office.replace(/[、，].*$/u, "")))
      return offices(context, people, office, verb === undefined ? null : "REMOVE");
  }
  const bare = REMOVED_BARE.exec(text);
  if (bare) {
    const rest = bare.groups!["rest"]!;
    const at = text.indexOf(rest);
    const length = [3, 2, 4].find(
      (n) =>
        mayBePersonName(rest.slice(0, n)) &&
        /^(?:市|省|县|区|云|[\p{Script=Han}]{2,4}[市县区省州])/u.test(rest.slice(n)),
    );
    if (length !== undefined)
      return offices(context, [{ name: rest.slice(0, length), at }], rest.slice(length), "REMOVE");
  }
  return [];
}

function readNames(printed: string, at: number): readonly { name: string; at: number }[] | null {
  const people: { name: string; at: number }[] = [];
  let offset = at;
  for (const piece of printed.split(/[、，]/u)) {
    const name = piece.replace(/[（(].*$/u, "");
    if (!mayBePersonName(name)) return null;
    people.push({ name, at: offset });
    offset += piece.length + 1;
  }
  return people;
}

function offices(
  context: { readonly preamble: number; readonly decidedOn: string | null; readonly text: string },
  people: readonly { readonly name: string; readonly at: number }[],
  printed: string,
  action: AppointmentAction | null,
  likely: Entry["likely"] = "REMOVE",
): readonly Entry[] {
  const found = readOffices(printed);
  return people.flatMap(({ name, at }) =>
    found.map((office) => ({
      action: office.action ?? action,
      likely: office.action ?? likely,
      person: name,
      office: office.office,
      concurrent: office.concurrent,
      probationPeriod: office.probationPeriod,
      decidedOn: context.decidedOn,
      start: context.preamble + at,
      end: context.preamble + context.text.length,
    })),
  );
}
