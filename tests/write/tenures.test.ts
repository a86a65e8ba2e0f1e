import { tenuresOf } from "../../loaders/write/derive/tenures";
import { isHeldByOne } from "../../loaders/write/derive/one-holder";
import { type Sign } from "../../loaders/write/derive/tenure";

const POST = "post:云州市水务局/局长";
let order = 0;

function sign(kind: Sign["kind"], name: string, date: string | null): Sign {
  const at = `a.txt\t${String(++order).padStart(6, "0")}`;
  const place = { document: "doc:1", source: "a.txt", line: order, quote: name, start: 0, end: 3 };
  return { kind, post: POST, official: `official:云州市/${name}`, date, at, ...place };
}

/** Tenures as `name from–to seen first–last, after predecessor, before successor`. */
function tenures(signs: readonly Sign[], heldByOne = true): string[] {
  const links = tenuresOf(signs, heldByOne);
  const nameOf = new Map(links.map(({ key, from }) => [key, from.replace("official:云州市/", "")]));
  return links
    .map(({ from, properties: p }) => {
      const text = (name: string): string => (typeof p[name] === "string" ? p[name] : "");
      const who = (name: string): string => nameOf.get(text(name)) ?? "";
      return `${from.replace("official:云州市/", "")} ${text("from")}–${text("to")} seen ${text("firstSeen")}–${text("lastSeen")} after ${who("predecessor")} before ${who("successor")}`;
    })
    .sort();
}

test("an appointment begins a tenure and a removal ends it", () => {
  expect(tenures([sign("REMOVE", "程远山", "2020-03-01"), sign("APPOINT", "程远山", "2018-05-02")])).toEqual([
    "程远山 2018-05-02–2020-03-01 seen – after  before ",
  ]);
});

test("what is known of only one end stays unknown at the other", () => {
  expect(tenures([sign("REMOVE", "程远山", "2020-03-01")])).toEqual(["程远山 –2020-03-01 seen – after  before "]);
});

test("a roster says when somebody was seen, never from or to", () => {
  const seen = [sign("SEEN", "程远山", "2019-06-01"), sign("SEEN", "程远山", "2018-06-01")];
  expect(tenures(seen)).toEqual(["程远山 – seen 2018-06-01–2019-06-01 after  before "]);
  const signs = [...seen, sign("APPOINT", "程远山", "2018-01-01"), sign("REMOVE", "程远山", "2020-01-01")];
  expect(tenures(signs)).toEqual(["程远山 2018-01-01–2020-01-01 seen 2018-06-01–2019-06-01 after  before "]);
});

test("a roster of the day of the removal opens no second tenure", () => {
  const signs = [
    sign("APPOINT", "程远山", "2018-01-01"),
    sign("REMOVE", "程远山", "2020-01-01"),
    sign("SEEN", "程远山", "2020-01-01"),
  ];
  expect(tenures(signs)).toEqual(["程远山 2018-01-01–2020-01-01 seen – after  before "]);
});

test("who comes back has a second tenure", () => {
  const signs = [
    sign("APPOINT", "程远山", "2012-01-01"),
    sign("REMOVE", "程远山", "2014-01-01"),
    sign("APPOINT", "程远山", "2018-01-01"),
  ];
  expect(tenures(signs)).toHaveLength(2);
  expect(new Set(tenuresOf(signs, true).map(({ key }) => key)).size).toBe(2);
});

test("the same decision printed twice is one tenure with both printed lines", () => {
  const [tenure] = tenuresOf([sign("APPOINT", "程远山", "2018-01-01"), sign("APPOINT", "程远山", "2018-01-01")], true);
  expect(tenure!.properties["lines"]).toHaveLength(2);
});

test("the decision of one day that removes one and appoints another joins them, for a deputy's post too", () => {
  const signs = [
    sign("REMOVE", "程远山", "2020-03-01"),
    sign("APPOINT", "陆文清", "2020-03-01"),
    sign("APPOINT", "贺兰舟", "2021-07-01"),
  ];
  expect(tenures(signs, false)).toEqual([
    "程远山 –2020-03-01 seen – after  before 陆文清",
    "贺兰舟 2021-07-01– seen – after  before ",
    "陆文清 2020-03-01– seen – after 程远山 before ",
  ]);
});

test("of two removed and two appointed on one day nobody can say who followed whom", () => {
  const day = "2020-03-01";
  const signs = [
    sign("REMOVE", "程远山", day),
    sign("REMOVE", "贺兰舟", day),
    sign("APPOINT", "陆文清", day),
    sign("APPOINT", "闻人杰", day),
  ];
  expect(tenures(signs, false).every((text) => text.endsWith("after  before "))).toBe(true);
});

test("in a post of one holder the next known holder follows", () => {
  const signs = [
    sign("SEEN", "程远山", "2017-03-01"),
    sign("APPOINT", "陆文清", "2019-04-01"),
    sign("REMOVE", "贺兰舟", "2021-05-01"),
  ];
  expect(tenures(signs)).toEqual([
    "程远山 – seen 2017-03-01–2017-03-01 after  before 陆文清",
    "贺兰舟 –2021-05-01 seen – after 陆文清 before ",
    "陆文清 2019-04-01– seen – after 程远山 before 贺兰舟",
  ]);
});

test("a decision without a date proves a tenure and bounds nothing", () => {
  expect(tenures([sign("APPOINT", "程远山", null)])).toEqual(["程远山 – seen – after  before "]);
});

test.each(["局长", "总统计师", "秘书长", "监察室主任", "市长", "党组书记"])("one person holds %s", (title) => {
  expect(isHeldByOne(title)).toBe(true);
});

test.each(["副局长", "副秘书长", "党组成员", "主任科员", "局长助理", "常务副市长", "调研员", "委员"])(
  "several may hold %s",
  (title) => {
    expect(isHeldByOne(title)).toBe(false);
  },
);
