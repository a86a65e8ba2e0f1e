import { difference, identityOf } from "./difference";
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
});
