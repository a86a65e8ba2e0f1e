import { committees } from "../../loaders/extract/rosters";
import { type CommitteeFact } from "../../loaders/facts";
import { printed } from "./printed";

const NAME = "云州市河道治理工作领导小组";

function read(title: string, ...lines: readonly string[]): readonly CommitteeFact[] {
  return committees(printed(lines, { title })).facts;
}

const seats = (committee: CommitteeFact | undefined): readonly string[] =>
  (committee?.seats ?? []).map((seat) => [seat.role, seat.person ?? "-", seat.title].join(" ").trim());

describe("members that a document adds", () => {
  test("in a sentence, with offices in front of the names", () => {
    const [committee] = read(
      `关于增补${NAME}成员的通知`,
      `经研究，决定增补市公安局副局长马国强、市民政局副局长罗一鸣为${NAME}成员。`,
    );
    expect([committee?.name, committee?.partial]).toEqual([NAME, true]);
    expect(seats(committee)).toEqual(["成员 马国强 市公安局副局长", "成员 罗一鸣 市民政局副局长"]);
  });

  test("in a sentence, with offices in brackets, to another role", () => {
    const [committee] = read(
      `关于调整${NAME}成员的通知`,
      `因工作需要，增补李青（市水务局副局长）、王路（市林业局副局长）同志为${NAME}副组长。`,
    );
    expect([committee?.name, committee?.partial]).toEqual([NAME, true]);
    expect(seats(committee)).toEqual(["副组长 李青 市水务局副局长", "副组长 王路 市林业局副局长"]);
  });

  test("in the lines below", () => {
    const [committee] = read(
      `关于增补${NAME}成员的通知`,
      `经研究，决定增补以下同志为${NAME}成员：`,
      "许明远 市教育局副局长",
      "秦小川 市卫生局副局长",
      "2020年6月2日",
    );
    expect(seats(committee)).toEqual(["成员 许明远 市教育局副局长", "成员 秦小川 市卫生局副局长"]);
  });

  test("in a clause that leaves the committee out", () => {
    const [committee] = read(
      `关于调整${NAME}成员的通知`,
      `决定对${NAME}成员作如下调整：`,
      "宋扬副市长任组长；",
      "市水务局局长卢海波任副组长，方立新不再担任副组长；",
      "增补市林业局副局长高志远为成员。",
    );
    expect(committee?.partial).toBe(true);
    expect(seats(committee)).toEqual(["组长 宋扬 副市长", "副组长 卢海波 市水务局局长", "成员 高志远 市林业局副局长"]);
  });
});

test.each([
  [`关于调整${NAME}部分成员的通知`, `决定对${NAME}部分成员进行调整。现通知如下：`],
  [`关于调整${NAME}组成人员的通知`, `决定对${NAME}个别组成人员进行调整，现将调整的人员名单通知如下：`],
  ["关于调整部分议事协调机构负责同志的通知", `一、${NAME}`],
  [`关于调整${NAME}成员的通知`, `现将${NAME}有关成员调整如下，其他成员不变：`],
  [`关于${NAME}更名并调整负责同志的通知`, `现将${NAME}调整后的负责同志名单通知如下：`],
  [`关于增补${NAME}领导成员的通知`, `现将${NAME}增补的领导成员名单公布如下：`],
])("%s changes part of the roster", (title, line) => {
  const [committee] = read(title, line, "组 长：宋扬 副市长", "副组长：贺子明 市财政局局长");
  expect(seats(committee)).toEqual(["组长 宋扬 副市长", "副组长 贺子明 市财政局局长"]);
  expect(committee?.partial).toBe(true);
});

test.each([
  [`关于成立${NAME}的通知`, `决定成立${NAME}，部分成员单位为新增。组成人员如下：`],
  [`关于调整${NAME}成员的通知`, `决定对${NAME}成员进行调整。调整后名单如下：`],
  [`关于调整${NAME}部分成员的通知`, `决定对${NAME}部分成员予以调整，现将调整后的组成人员名单通知如下：`],
  [`关于调整充实${NAME}的通知`, `决定调整充实${NAME}，人员组成如下：`],
  [`关于调整${NAME}成员的通知`, `鉴于部分成员工作变动，决定对${NAME}成员进行调整，现通知如下：`],
  [`关于调整${NAME}成员的通知`, `因部分领导同志分工调整，个别成员岗位发生变化，现将${NAME}成员调整如下：`],
  [`关于调整${NAME}的通知`, `为进一步补充完善工作机制，决定调整${NAME}成员，现公布如下：`],
])("%s prints a whole roster", (title, line) => {
  const [committee] = read(title, line, "组 长：宋扬 副市长", "副组长：贺子明 市财政局局长");
  expect(seats(committee)).toEqual(["组长 宋扬 副市长", "副组长 贺子明 市财政局局长"]);
  expect(committee).not.toHaveProperty("partial");
});

test("the day under the letter belongs to no office", () => {
  const [committee] = read(`关于成立${NAME}的通知`, "成 员：许明远 市教育局副局长", "二〇二〇年六月二日");
  expect(seats(committee)).toEqual(["成员 许明远 市教育局副局长"]);
});
