import { difference, identitiesOf, identityOf, perFamily } from "./difference";
import { fallsBelow, raise } from "./floors";

describe("floors", () => {
  test("a score below its floor and a kind that vanished are falls, an equal score is none", () => {
    const falls = fallsBelow({ tasks: 90, citations: 95, projects: 80 }, { tasks: 89.9, citations: 95 });
    expect(falls).toEqual([
      { kind: "tasks", floor: 90, score: 89.9 },
      { kind: "projects", floor: 80, score: null },
    ]);
  });

  test("floors rise with better scores and never sink", () => {
    expect(raise({ tasks: 90, citations: 95 }, { tasks: 92, citations: 94, projects: 70 })).toEqual({
      tasks: 92,
      citations: 95,
      projects: 70,
    });
  });
});

describe("difference of two extractions", () => {
  const fact = (line: number, person: string) =>
    identityOf({ family: "appointment", person, evidence: { line, quote: "…" } });

  test("a fact that only moved is neither won nor lost", () => {
    expect(difference([fact(3, "林一舟")], [fact(9, "林一舟")])).toEqual({ won: [], lost: [] });
  });

  test("a changed name is one lost and one won, and duplicates count", () => {
    const { won, lost } = difference([fact(1, "林一舟"), fact(2, "林一舟")], [fact(1, "林一舟"), fact(2, "林一帆")]);
    expect(won).toEqual([fact(2, "林一帆")]);
    expect(lost).toEqual([fact(1, "林一舟")]);
  });

  test("a seat more is one fact won, not another committee", () => {
    const committee = (...people: readonly string[]) =>
      identitiesOf({
        family: "committee",
        document: "云政〔2020〕5号",
        name: "云州市节水领导小组",
        seats: people.map((person, i) => ({ role: "成员", person, evidence: { line: i } })),
      });
    const { won, lost } = difference(committee("林一舟"), committee("林一舟", "赵云山"));
    expect(lost).toEqual([]);
    expect(won.map((line) => JSON.parse(line))).toEqual([
      {
        family: "committee",
        document: "云政〔2020〕5号",
        name: "云州市节水领导小组",
        seats: { role: "成员", person: "赵云山" },
      },
    ]);
    expect(perFamily([...won, fact(1, "林一舟"), fact(2, "林一帆")])).toBe("appointment 2, committee 1");
  });
});
