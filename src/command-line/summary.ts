import { type SharedName } from "../../loaders/write";
import { residueByReason, sumOf } from "../loading/counts";
import { type LoadReport } from "../loading/load";
import { count, duration, table } from "./words";

/** How much of the residue a summary shows. */
export interface SummaryOptions {
  /** True for every line that was not understood, false for their number by reason. */
  readonly residue: boolean;
}

/**
 * What a load did, for people: a table of sources, what was not understood, people of one name told apart, what could not be
 * loaded.
 */
export function summaryOf(report: LoadReport, options: SummaryOptions): string {
  return [
    sourcesTable(report),
    residueOf(report, options),
    listOf("Told apart by their offices, people of one name", report.sharedNames.map(sharedName)),
    listOf(
      "Not loaded",
      report.failures.map(({ name, reason }) => `${name} ${reason}`),
    ),
    listOf("Skipped, of a kind that is not read", report.skipped),
    closing(report),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function sourcesTable({ sources }: LoadReport): string {
  if (sources.length === 0) return "";
  const all = sumOf(sources.map((source) => source.counts));
  const families = Object.keys(all.facts);
  const row = (name: string, counts: typeof all, status: string) => [
    name,
    status,
    counts.documents,
    ...families.map((family) => counts.facts[family] ?? 0),
    counts.residue,
  ];
  return table([
    ["source", "", "documents", ...families, "residue"],
    ...sources.map(({ name, counts, status }) => row(name, counts, status === "unchanged" ? "unchanged" : "loaded")),
    ...(sources.length > 1 ? [row("all", all, "")] : []),
  ]);
}

function residueOf({ sources }: LoadReport, options: SummaryOptions): string {
  const residue = sources.flatMap((source) => source.residue);
  if (residue.length === 0) return "";
  const counted = residueByReason(residue).map(
    ({ family, reason, count: number }) => [number, family, reason] as const,
  );
  const head = "Residue: what looked like a fact and was not understood";
  if (!options.residue) return `${head} (--residue lists each with its line)\n${table(counted)}`;
  const each = residue.map(
    ({ source, line, family, reason, quote }) => `${source}:${line}: ${family}: ${reason}: ${quote}`,
  );
  return `${head}\n${table(counted)}\n\n${each.join("\n")}`;
}

/** `云州市 张小河: 云州市林业局; 云州市水务局. Not sure whose: 云州市体育局` */
function sharedName({ name, jurisdiction, people, doubtful }: SharedName): string {
  const each = people.map((id) => id.slice(`official:${jurisdiction}/${name}/`.length)).join("; ");
  return `${jurisdiction} ${name}: ${each}${doubtful.length === 0 ? "" : `. Not sure whose: ${doubtful.join("; ")}`}`;
}

function listOf(head: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${head}\n${items.map((item) => `  ${item}`).join("\n")}`;
}

function closing({ sources, failures, milliseconds }: LoadReport): string {
  const documents = sources.reduce((sum, source) => sum + source.counts.documents, 0);
  const done = `${count(sources.length, "source")} with ${count(documents, "document")} in ${duration(milliseconds)}`;
  return failures.length === 0 ? `${done}.` : `${done}; ${count(failures.length, "file")} not loaded.`;
}
