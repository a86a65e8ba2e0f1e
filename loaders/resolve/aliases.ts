import { type DocumentFacts, type Facts } from "../facts";
import { isGroup } from "./groups";
import { tidyName } from "./organizations";
import { jurisdictionInFull } from "./places";

/** 领导小组 in …清洁取暖工作领导小组: how a document speaks of the one committee it sets up. */
const KIND = /(?:工作领导小组|领导小组|指挥部|联席会议|工作专班|专班|组委会|评委会|委员会)$/u;

/** The full names that a document introduces, by the short ones it then uses. */
export function aliasesOf(stated: DocumentFacts): ReadonlyMap<string, string> {
  const aliases = new Map(byCommittee(stated));
  for (const fact of stated.facts) {
    if (fact.family !== "alias") continue;
    const short = tidyName(fact.short);
    const full = tidyName(fact.full);
    if (short === full || isGroup(short)) continue;
    aliases.set(short, full);
    // 市节水组办公室 where 市节水组 is short for a leading group.
    if (KIND.test(full))
      for (const office of ["办公室", "办"])
        if (!aliases.has(short + office)) aliases.set(short + office, `${full}办公室`);
  }
  return aliases;
}

/** 市赛事办, which other documents of the source may use unexplained; 领导小组 means another one in each. */
const SPECIFIC = /^[市省县区州旗](?!领导小组|指挥部|联席会议|专班|办公室).{2,}$/u;

/**
 * The full names that any document of the source introduces for short ones with a level in front, by jurisdiction. What two
 * documents introduce for different bodies is left out.
 */
export function aliasesOfSource({ documents }: Facts): (jurisdiction: string) => ReadonlyMap<string, string> {
  const found = new Map<string, Map<string, string>>();
  for (const { document, facts } of documents) {
    for (const fact of facts) {
      if (fact.family !== "alias" || !SPECIFIC.test(tidyName(fact.short))) continue;
      const place = jurisdictionInFull(fact.jurisdiction === "" ? document.jurisdiction : fact.jurisdiction);
      const names = found.get(place) ?? new Map<string, string>();
      const [short, full] = [tidyName(fact.short), tidyName(fact.full)];
      names.set(short, (names.get(short) ?? full) === full ? full : "");
      found.set(place, names);
    }
  }
  for (const names of found.values()) for (const [short, full] of names) if (full === "") names.delete(short);
  return (jurisdiction) => found.get(jurisdiction) ?? NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Where a document has one committee of a kind, the kind alone means it; a sub-group's name means that of its committee. */
function byCommittee({ facts }: DocumentFacts): readonly (readonly [string, string])[] {
  const committees = facts.filter((fact) => fact.family === "committee");
  const names = new Set(committees.filter((fact) => fact.parent === null).map((fact) => tidyName(fact.name)));
  const kinds = [...names].flatMap((name) => {
    const kind = KIND.exec(name)?.[0];
    return kind === undefined || kind === name
      ? []
      : [...new Set([kind, kind.replace(/^工作/u, "")])].map((short) => [short, name] as const);
  });
  const single = kinds.filter(([kind]) => kinds.filter(([other]) => other === kind).length === 1);
  return [
    ...single,
    ...single.map(([kind, name]) => [`${kind}办公室`, `${name}办公室`] as const),
    ...committees.flatMap((fact) =>
      fact.parent === null || names.has(tidyName(fact.name))
        ? []
        : [[tidyName(fact.name), tidyName(fact.parent + fact.name)] as const],
    ),
  ];
}
