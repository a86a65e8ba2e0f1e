/**
 * Normal form of a law's name, for comparing only: white space and title brackets removed, full-width Latin, digits and all
 * kinds of dashes and quotation marks levelled. Issuer and 中华人民共和国 stay: 盐业管理条例 and 江北省盐业管理条例 are two.
 */
export function lawNameForm(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/\s+/gu, "")
    .replace(/[《》〈〉<>]/gu, "")
    .replace(/[-—–―−─‐‑]+/gu, "-")
    .replace(/["“”„‟'‘’「」『』]/gu, '"')
    .replace(/[([【〔]/gu, "（")
    .replace(/[)\]】〕]/gu, "）")
    .replace(/[・•∙]/gu, "·");
}

const COUNTRY = /^中华人民共和国(?=.)/u;
/** `云州市人民政府办公厅关于…`: who issues, in front of the title. */
const ISSUER = /^.{2,50}?(?:政府|办公厅|办公室|国务院|委员会|中央|市委|省委|厅|局|部|院|委)(?=关于)/u;
/** `关于印发水源保护办法的通知`: what such a notice brings is the title inside. */
const ISSUING = /关于(?:印发|发布|公布|下发|转发|批转)(.+?)的?(?:通知|通告|公告|决定|命令|令)$/u;

/** Shorter names under which the same paper goes: without the issuer, without the country, the plan instead of the notice that brings it. */
export function reducedNames(name: string): string[] {
  const reduced = new Set([name.replace(COUNTRY, ""), name.replace(ISSUER, "")]);
  const inner = ISSUING.exec(name)?.[1];
  if (inner !== undefined) reduced.add(inner.replace(/^[《〈<]|[》〉>]$/gu, ""));
  reduced.delete(name);
  return [...reduced];
}
