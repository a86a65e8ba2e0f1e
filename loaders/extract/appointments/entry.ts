import { type AppointmentAction } from "../../facts";
import { mayBePersonName } from "../officials/person";
import { endsInPost, partOffice } from "../officials/office";
import { actionIn, dateIn } from "./heading";
import { PROBATION, readOffices } from "./offices";
import { ordinalLength, partsOf, plain } from "./plain";

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
  String.raw`^(?<verb>决定任命|任命|聘任|续聘|聘请|聘|提名|同意|决定|委派|推荐)?(?<names>${NAMES})(?:等?[\d一二两三四五六七八九十]*(?:位|名)?同志)?(?:为|任|担任|兼任|挂任|挂职任|挂职担任|任命为|聘任为|(?<acting>代理))(?!的)(?<office>${OFFICE})$`,
  "u",
);
// 张三同志的云州市水务局副局长职务 · 免去张三云州市水务局副局长职务
const REMOVED = new RegExp(
  String.raw`^(?<verb>决定免去|免去|免除|解聘|撤销|同意免去)?(?<names>${NAMES})(?:(?:等?[\d一二两三四五六七八九十]*(?:位|名)?同志)?(?<held>兼任|担任|所任|原任|原担任)的|(?:等?[\d一二两三四五六七八九十]*(?:位|名)?同志)的?|的)其?(?<office>${OFFICE}?)的?(?:职[务级])?$`,
  "u",
);
// 免去其云州市科技局副局长职务
const REMOVED_SAME = /^(?:决定)?(?:免去|免除|不再担任|不再兼任)其?(?:的)?([^；;。：:]{2,160}?)的?(?:职[务级])?$/u;
// 免去张三云州市水务局副局长职务: neither 同志 nor 的 parts the name from the office.
const REMOVED_BARE = /^(?:决定)?(?:免去|免除|解聘|撤销)?(?<rest>[^；;。：:]{5,160}?)的?职[务级]$/u;
// 接受张三辞去云州市人民政府副市长职务的请求 · 张三同志不再担任云州市水务局副局长职务
const LEAVES = new RegExp(
  String.raw`^(?:(?:[^；;。]{0,120}[，,])?决定)?(?<verb>接受|同意|批准)?(?<names>${NAMES})(?:等?[\d一二两三四五六七八九十]*(?:位|名)?同志)?(?:(?:关于|提出的?|请求)?辞去|不再(?:担任|兼任|任))(?<office>${OFFICE}?)(?:的?职务)?(?:的?(?:请求|申请|报告))?$`,
  "u",
);
/** A line of the head: 云政任〔2017〕2号. */
const NUMBERED = /〔\d{4}〕/u;
/** How the office begins that no 同志 or 的 parts from the name. */
const OFFICE_START = /^(?:市|省|县|区|国|中|[\p{Script=Han}]{2,4}[市县区省州])/u;
const LONGEST_LISTED = 60;
const DECIDES = /任命|聘任|免去|免除|解聘|撤销|辞去/u;
const REMOVING_VERB = /^(?:决定|同意)?(?:免去|免除|解聘|撤销)/u;
// 2018年4月10日，经市政府研究，决定 …
const PREAMBLE =
  /^(?:(?:根据|按照|鉴于|因|由于)[^，,：:]{1,60}[，,])?(?:\d{4}年\d{1,2}月\d{1,2}[日号][，,]?)?(?:经?[^，,：:；;。]{0,40}(?:研究|会议|同意|通过|批准)[^，,：:；;。]{0,6}[，,：:])?(?:(?:现|特)?(?:决定|研究决定)[，,：:])?/u;

/**
 * Reads one statement (no `；` or `。` inside). With `governed` a heading above gives the action, so that a bare
 * `张三同志为…` is an entry; without it only `任命张三为…` and `免去张三…职务` are. `previous` is whom 其 means,
 * `apart` a name that a blank parts from what follows it.
 */
export function readEntry(
  statement: string,
  governed: boolean,
  previous: string | null,
  apart: string | null = null,
): readonly Entry[] {
  if ((!governed && !DECIDES.test(statement)) || NUMBERED.test(statement)) return [];
  const preamble = PREAMBLE.exec(statement)?.[0].length ?? 0;
  const decidedOn = dateIn(statement.slice(0, preamble));
  const found: Entry[] = [];
  for (const part of partsOf(statement.slice(preamble))) {
    const ordinal = ordinalLength(part.text);
    const context = { at: preamble + part.start + ordinal, printed: part.text.slice(ordinal), decidedOn };
    const above = found.at(-1);
    for (const entry of readOne(context, governed || above !== undefined, above?.person ?? previous, apart)) {
      found.push({ ...entry, action: entry.action ?? above?.action ?? null });
    }
  }
  return found;
}

interface Context {
  /** Where the entry stands in the statement, and its text. */
  readonly at: number;
  readonly printed: string;
  readonly decidedOn: string | null;
}

/** Reads what a statement says of one group of people. */
function readOne(context: Context, governed: boolean, previous: string | null, apart: string | null): readonly Entry[] {
  const text = plain(context.printed);
  const same = REMOVED_SAME.exec(text);
  if (same && previous !== null && /其|不再/u.test(text.slice(0, 10))) {
    return offices(context, [{ name: previous, at: 0 }], same[1]!, "REMOVE");
  }
  const leaves = LEAVES.exec(text);
  if (leaves && (governed || leaves.groups!["verb"] === "接受")) {
    const { verb, names, office } = leaves.groups as { verb?: string; names: string; office: string };
    const people = readNames(names, text.indexOf(names, verb?.length ?? 0));
    if (people && endsInPost(office.replace(/[、，（(].*$/u, ""))) return offices(context, people, office, "REMOVE");
  }
  const appointed = APPOINTED.exec(text);
  if (appointed) {
    const { verb, names, acting } = appointed.groups as { verb?: string; names: string; acting?: string };
    const office = acting === undefined ? appointed.groups!["office"]! : actingOffice(appointed.groups!["office"]!);
    const people = readNames(names, text.indexOf(names, verb?.length ?? 0));
    const action = verb === undefined ? null : actionIn(verb);
    if (people && (governed || (action !== null && action !== "APPROVE")) && !REMOVING_VERB.test(text))
      return onProbation(offices(context, people, office, action, "APPOINT"), names);
  }
  const removed = REMOVED.exec(text);
  if (removed) {
    const { verb, names, held, office } = removed.groups as Record<"verb" | "held", string | undefined> &
      Record<"names" | "office", string>;
    const people = readNames(names, text.indexOf(names, verb?.length ?? 0));
    if ((verb !== undefined || governed) && people && endsInPost(office.replace(/[、，].*$/u, "")))
      return offices(context, people, held === "兼任" ? `兼${office}` : office, verb === undefined ? null : "REMOVE");
  }
  const bare = REMOVED_BARE.exec(text);
  if (bare && (governed || REMOVING_VERB.test(text))) {
    const rest = bare.groups!["rest"]!;
    const at = text.indexOf(rest);
    const length = [3, 2, 4].find((n) => mayBePersonName(rest.slice(0, n)) && OFFICE_START.test(rest.slice(n)));
    if (length !== undefined)
      return offices(context, [{ name: rest.slice(0, length), at }], rest.slice(length), "REMOVE");
  }
  return governed && apart !== null ? listed(context, text, apart) : [];
}

/** `张三 云州市水务局局长` in a list below a heading. */
function listed(context: Context, text: string, name: string): readonly Entry[] {
  const office = text.slice(name.length);
  if (!text.startsWith(name) || text.length > LONGEST_LISTED || !endsInPost(office.replace(/[，,、].*$/u, "")))
    return [];
  return offices(context, [{ name, at: 0 }], office, null, "APPOINT");
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

/** 代理云州市人民政府市长: the office is that of 代理市长. */
function actingOffice(office: string): string {
  const { organization, post } = partOffice(office);
  return `${organization}代理${post}`;
}

/** 张小河（试用期一年）为…: the bracket stands behind the name instead of the office. */
function onProbation(entries: readonly Entry[], names: string): readonly Entry[] {
  const period = PROBATION.exec(names)?.[1];
  return period === undefined ? entries : entries.map((entry) => ({ ...entry, probationPeriod: period }));
}

function offices(
  context: Context,
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
      start: context.at + at,
      end: context.at + context.printed.length,
    })),
  );
}
