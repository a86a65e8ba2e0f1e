import { type AliasFact } from "../../facts";
import { evidenceIn, type Extractor } from "../extractor";
import { bodyBefore, isBody } from "../successions/bodies";

/** `（以下简称“领导小组”）`, `（简称执委会）`, `（以下统称…）` names a group and is no alias. */
const INTRODUCED = /[（(](?:以?下)?简?称?简称[为：:，]?["“”‘]?([^"“”‘’（）()，。；]{2,30})["”“’]?[）)]/gu;
/** `联席会议制度（以下简称联席会议）`: the system is named, the body is meant. */
const SYSTEM = "制度";
/** `各辖区政府`: a group of bodies has no full name. */
const GROUP = /^(?:各|有关|相关)/u;

/** Full names of bodies for which the document introduces a short one: `云州市节水工作领导小组（以下简称领导小组）`. */
export const aliases: Extractor<AliasFact> = (document) => {
  const facts: AliasFact[] = [];
  const seen = new Set<string>();
  if (!document.body.text.includes("简称")) return { facts, residue: [] };
  for (const { tight, part } of document.blocks) {
    if (!tight.text.includes("简称")) continue;
    const jurisdiction = document.parts[part]?.jurisdiction ?? document.jurisdiction;
    for (const match of tight.text.matchAll(INTRODUCED)) {
      const short = match[1]!;
      if (GROUP.test(short)) continue;
      const system = tight.text.endsWith(SYSTEM, match.index) && !short.endsWith(SYSTEM) ? SYSTEM.length : 0;
      const full = bodyBefore(tight.text, match.index - system, jurisdiction);
      if (full === null || full.name === short || !(isBody(short) || short.length <= 12)) continue;
      if (seen.has(`${short}\t${full.name}`)) continue;
      seen.add(`${short}\t${full.name}`);
      const evidence = evidenceIn(document, tight, full.start, match.index + match[0].length);
      facts.push({ family: "alias", full: full.name, short, jurisdiction, evidence });
    }
  }
  return { facts, residue: [] };
};
