/** 江北省人民政府, 江北省财政厅: a province before one of its bodies or papers. */
const PROVINCE = /(?<![\u4e00-\u9fa5])(?:《)?(?<name>[\u4e00-\u9fa5]{2,3}省)(?=[\u4e00-\u9fa5])/gu;

/** The province that a text names most often at the beginning of a name; null where none. Only for cities no table knows. */
export function provinceNamed(text: string): string | null {
  const counts = new Map<string, number>();
  for (const { groups } of text.matchAll(PROVINCE)) {
    const name = groups!["name"]!;
    if (!/[全各我本该外跨]省$|^[全各我本该外跨]/u.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first?.[0] ?? null;
}
