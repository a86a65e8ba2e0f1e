import posts from "../lexicon/posts.json";
import { type Body, governmentOf, type Naming } from "./body";
import { endsAsBody } from "./groups";
import { resolveOrganization, tidyName } from "./organizations";

/** One post in an organisation. */
export interface OfficeReading {
  readonly organization: Body;
  /** The organisation as printed; empty where it goes without saying (副市长). */
  readonly printed: string;
  /** Post without the organisation's name: 副局长, 党组书记. */
  readonly title: string;
  /** Whether the words certainly name one post of one body: neither 负责人 nor 市直有关部门领导. */
  readonly certain: boolean;
}

const oneOf = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join("|");

/** Prefixes that are bodies of their own in front of a post (市纪委书记, 市总工会主席). */
const BODIES: ReadonlySet<string> = new Set(["纪委", "纪检组", "纪工委", "工会"]);
/** Bodies that no organisation is without; they go with the post: 党组书记. */
const PARTY_GROUPS = /(?:党组|机关党委|党工委|党委|党总支|党支部)$/u;
const PREFIXES = posts.prefixes.filter((prefix) => !BODIES.has(prefix) && !/^(?:党|机关)/u.test(prefix));
/** Ranks that begin with a post's name. */
const RANKS = ["主任科员", "主任干事", "主任督学", "主任委员", "主任医师", "主任记者", "主任编辑"];
/** 副局长, 常务副市长, 二级巡视员, 总统计师. */
const TITLE = new RegExp(`(?:${oneOf(PREFIXES)}){0,4}(?<head>${oneOf([...RANKS, ...posts.heads])})$`, "u");
/** Heads that name no post: who bears them may change from meeting to meeting; 有关副秘书长 is any of several. */
const VAGUE = /^(?:有关|相关)|(?:负责人|负责同志|领导|成员|代表|干部|联络员|主持人|召集人|党员|顾问|专家)$/u;
/** Heads of governments: 市长 without more is the mayor of the place. */
const HEAD_OF_GOVERNMENT = /^(?:.*副|代理|代|主管.*|分管.*)?(?<level>[省市县区州盟旗镇乡])长$/u;
/** Heads that share a character with the body: 市财政局长 is 市财政局 + 局长. */
const SHARED = /^(?:[局厅部院校处科所站行厂社馆台队])长$/u;
/** 主管水利副市长: which of them, not of what body. */
const CHARGE = /^(?:主管|分管|协管|负责)(?!部门|单位)/u;
const REMARK = /[（(][^（()）]{1,20}[）)]$/u;
/** 协调水利工作的市政府副秘书长: what the holder looks after is no part of the body's name. */
const CHARGED = /^(?:协调|分管|协管|主管|联系|负责|对口)[^，。、；]{2,20}?的(?=[省市县区旗国]\p{Script=Han})/u;
const SOME = /(?:有关|相关)$/u;
const SEPARATOR = /[、，,；;]|兼任|兼(?!职)/u;
/** A place or its level opens the name; 市委 and 市政府 go together with what follows. */
const BODY_OF_ITS_OWN = /^(?:[省市县区州旗]|[\u4e00-\u9fa5]{2,6}[省市县区州旗])(?!.{0,2}(?:委|政府)$).{2,}$/u;
const LONGEST_TITLE = 24;

/**
 * Reads a printed office as posts in organisations: `市教育局监察室主任` → 云州市教育局监察室 + 主任; `市委常委、副市长` → two.
 * A post without an organisation goes to the one before it, else to the government of the place.
 */
export function readOffices(printed: string, naming: Naming): readonly OfficeReading[] {
  const readings: OfficeReading[] = [];
  for (const piece of pieces(tidyName(printed)).flatMap(ofEachBody)) {
    const reading = readOffice(piece, readings.at(-1) ?? null, naming);
    if (reading) readings.push(reading);
  }
  return readings;
}

/** `市企业联合会、市企业家协会副会长` is the post in both; 市委、市政府督查室 is one body of both. */
function ofEachBody(piece: string): readonly string[] {
  const title = TITLE.exec(piece.slice(-LONGEST_TITLE))?.[0];
  const bodies = title === undefined ? [] : piece.slice(0, -title.length).split("、");
  const each = bodies.length > 1 && bodies.every((body) => BODY_OF_ITS_OWN.test(body) && endsAsBody(body));
  return each ? bodies.map((body) => body + title!) : [piece];
}

/** `市商务局党组成员、副局长` → two pieces; a piece that ends in no post belongs to the next one. */
function pieces(office: string): readonly string[] {
  const found: string[] = [];
  let waiting = "";
  for (const part of splitOutside(office)) {
    const piece = waiting + withoutRemarks(part);
    if (piece === "") continue;
    if (TITLE.test(piece.slice(-LONGEST_TITLE))) {
      found.push(piece);
      waiting = "";
    } else waiting = `${piece}、`;
  }
  if (waiting !== "") found.push(waiting.slice(0, -1));
  return found;
}

function splitOutside(office: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < office.length; i++) {
    const ch = office[i]!;
    if (ch === "（") depth++;
    else if (ch === "）") depth = Math.max(0, depth - 1);
    const separator = depth === 0 ? SEPARATOR.exec(office.slice(i, i + 2)) : null;
    if (separator?.index !== 0) continue;
    parts.push(office.slice(from, i));
    from = i + separator[0].length;
    i = from - 1;
  }
  parts.push(office.slice(from));
  return parts;
}

function withoutRemarks(text: string): string {
  let bare = text.replace(/(?<!负责)同志$/u, "").replace(CHARGED, "");
  while (REMARK.test(bare)) bare = bare.replace(REMARK, "");
  return bare;
}

function readOffice(piece: string, before: OfficeReading | null, naming: Naming): OfficeReading | null {
  const tail = piece.slice(-LONGEST_TITLE);
  const found = TITLE.exec(tail);
  if (!found) return null;
  const at = piece.length - tail.length + found.index;
  return read(piece.slice(0, at), found[0], before, naming);
}

function read(printed: string, head: string, before: OfficeReading | null, naming: Naming): OfficeReading | null {
  // 市政府有关副秘书长: 有关 is no part of the body's name.
  const some = printed.endsWith("关") ? (SOME.exec(printed)?.[0] ?? "") : "";
  const front = printed.slice(0, printed.length - some.length);
  const post = some + head;
  if (CHARGE.test(front)) return withoutOrganization(front + post, before, naming);
  const party = PARTY_GROUPS.exec(front);
  let organization = party ? front.slice(0, party.index) : front;
  const title = party ? party[0] + post : post;
  if (SHARED.test(post) && organization !== "" && !endsAsBody(organization)) organization += post[0]!;
  if (organization === "") return withoutOrganization(title, before, naming);
  const body = bodyNamed(withPlaceEnding(organization, post), before?.organization ?? null, naming);
  const certain = !body.isGroup && !VAGUE.test(title) && endsAsBody(organization) && !/[、，]/u.test(organization);
  return { organization: body, printed: organization, title, certain };
}

/** Behind another office, 管委会 is that office's, and 统战部 that of its place: 临江区委常委、统战部长. */
function bodyNamed(name: string, before: Body | null, naming: Naming): Body {
  if (before !== null && /^(?:管委会|管理委员会)$/u.test(name) && before.name.endsWith("管理委员会")) return before;
  const isBelow = before?.place?.level === "county" && !/^[省市县区]/u.test(name);
  return resolveOrganization(name, isBelow ? { ...naming, home: before.place } : naming);
}

/** 云州市长 is the mayor of 云州市: the place's last character stands in the post. */
function withPlaceEnding(organization: string, post: string): string {
  const level = HEAD_OF_GOVERNMENT.exec(post)?.groups?.["level"];
  return level === undefined || endsAsBody(organization) ? organization : organization + level;
}

function withoutOrganization(title: string, before: OfficeReading | null, naming: Naming): OfficeReading | null {
  const place = naming.home;
  const government = place === null || place.level === "nation" ? null : governmentOf(place);
  const ofGovernment = HEAD_OF_GOVERNMENT.test(title);
  const organization = before && !ofGovernment ? before.organization : government;
  if (organization === null) return null;
  const certain = before?.certain === true || ofGovernment || title.endsWith("秘书长");
  return { organization, printed: "", title, certain: certain && !VAGUE.test(title) };
}
