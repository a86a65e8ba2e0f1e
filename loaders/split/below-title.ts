import { dayAlone, dayIn } from "./dates";
import { type Head, withoutDate } from "./heads";
import { issuersAlone } from "./issuers";
import { type Line } from "./lines";
import { metadataOf } from "./metadata";
import { numberAlone } from "./numbers";

/** Lines below a title that may belong to its head. */
const REACH = 5;

/** What one line below a title says of the document. */
interface Said {
  readonly issuedOn?: string | null;
  readonly statedOn?: string;
  readonly issuers?: readonly string[];
  readonly number?: string;
}

/** `2021-12-28 17:45`, `01.05.2018 18:32`, `2021-12-28`: when a web site put the page up. */
const STAMP =
  /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{2}\.\d{2}\.\d{4})(?:\d{1,2}：\d{2}(?:：\d{2})?|\d{1,2}:\d{2}(?::\d{2})?)?$/u;

/** `（2018年12月1日云州市人民政府令第30号公布 自2019年1月1日起施行）` below the title of a rule, perhaps behind when it was passed. */
const PUBLISHED =
  /^[（(][^（）()]{0,60}?(\d{4}年\d{1,2}月\d{1,2}日)(\p{Script=Han}{4,30}令)第?(\d{1,4})号(?:公布|发布|令)/u;
/** `（2018年1月17日云州市第五届人民代表大会常务委员会第三次会议通过）`. */
const PASSED = /^[（(](.{8,12}日)[^（）()]{2,80}会议?[^（）()]{0,20}(?:通过|批准|修订|修正)/u;
/** `（1985年6月14日云政〔1985〕48号）根据…`: a bracket at the beginning of the text, as old collections print it. */
const OPENING = /^[（(]([^（）()]{8,60})[）)]/u;
/** Marks between a date and an issuer on one line. */
const BETWEEN = /^[\s，、]+|[\s，、]+$/gu;

function publication(tight: string): Said | null {
  const match = PUBLISHED.exec(tight);
  const issuer = match?.[2]!.slice(0, -1) ?? "";
  return match && issuersAlone(issuer).length === 1
    ? { issuedOn: dayIn(match[1]!)?.iso ?? null, number: `${match[2]!}第${match[3]!}号`, issuers: [issuer] }
    : null;
}

function adoption(tight: string): Said | null {
  const day = PASSED.exec(tight)?.[1];
  return day === undefined ? null : { issuedOn: dayIn(day)?.iso ?? null };
}

/** Whether a line says when a congress or its committee passed what the title above names. */
export const isAdoption = (line: Line): boolean => PASSED.test(line.tight);

/** `1993年12月2日，国家税务总局`, `云州市人民政府 2018年2月9日`. */
function datedIssuers(text: string): Said | null {
  const day = text.length > 120 ? null : dayIn(text);
  const rest = day && `${text.slice(0, day.start)} ${text.slice(day.end)}`.replace(BETWEEN, "");
  const issuers = rest ? issuersAlone(rest) : [];
  return day && issuers.length > 0 ? { issuedOn: day.iso, issuers } : null;
}

/** What a line is that holds nothing but particulars of the document; null for other lines. */
function particulars(line: Line): Said | null {
  if (STAMP.test(line.tight)) {
    const day = dayIn(line.text);
    return day ? { statedOn: day.iso } : {};
  }
  const day = dayAlone(line.tight);
  if (day) return { issuedOn: day.iso };
  const issuers = issuersAlone(line.text);
  if (issuers.length > 0) return { issuers };
  return (
    publication(line.tight) ??
    adoption(line.tight) ??
    datedIssuers(line.text) ??
    (metadataOf(line.text).length > 0 ? {} : null)
  );
}

/** What a bracket at the beginning of the text says. */
function opening(tight: string): Said | null {
  const inner = OPENING.exec(tight)?.[1];
  if (inner === undefined) return null;
  const day = dayIn(inner);
  const rest = withoutDate(inner);
  const number = numberAlone(rest, withoutDate);
  if (number) return { number: number.number, issuedOn: day?.iso ?? null };
  return day && rest === "" ? { issuedOn: day.iso } : null;
}

const added = (found: Head, said: Said): Head => ({
  ...found,
  issuedOn: found.issuedOn ?? said.issuedOn ?? null,
  statedOn: found.statedOn ?? said.statedOn ?? null,
  number: found.number ?? said.number ?? null,
  issuers: found.issuers.length === 0 ? (said.issuers ?? []) : found.issuers,
});

/** Takes up what stands right below a title: issuers, the date, `（…令第30号公布）`, particulars that a web site adds. */
export function withLinesBelow(lines: readonly Line[], title: Head): Head {
  let found = title;
  let at = title.bodyLine;
  for (let k = 0; k < REACH && at < lines.length; k++, at++) {
    const said = particulars(lines[at]!);
    if (said === null || (said.issuers !== undefined && said.issuedOn === undefined && found.issuers.length > 0)) break;
    found = { ...added(found, said), bodyLine: at + 1 };
  }
  const first = lines[found.bodyLine];
  const said = first ? opening(first.tight) : null;
  return said ? added(found, said) : found;
}
