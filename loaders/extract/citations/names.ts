/** Neither marks nor characters that have a plainer form: most names are told without changing them. */
const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z]*$/u;

/**
 * Normal form of a law's name, for comparing only: white space and title brackets removed, full-width Latin, digits and all
 * kinds of dashes and quotation marks levelled. Issuer and 中华人民共和国 stay: 盐业管理条例 and 江北省盐业管理条例 are two.
 */
export function lawNameForm(name: string): string {
  if (PLAIN.test(name)) return name;
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

/** `攻坚行动实施方案` is also called `攻坚行动方案`. */
const LOOSE = /(?:实施|工作)(?=(?:方案|意见|办法|细则)(?:（[^（）]*）)?$)/u;
/** `（试行）`, `（2018—2020年）`. */
const TAIL = /[（(][^（）()]{1,40}[）)]$/u;

/** Who issues, as printed in front of 关于; null where the title begins without. */
export function issuerIn(name: string): string | null {
  return ISSUER.exec(name)?.[0] ?? null;
}

/** Shorter names under which the same paper goes: without issuer, country, tail, or the word 实施. Normal forms. */
export function reducedNames(name: string): string[] {
  const reduced = [
    name.replace(COUNTRY, ""),
    name.replace(ISSUER, ""),
    name.replace(LOOSE, ""),
    name.replace(TAIL, ""),
  ];
  return reduced.filter((shorter) => shorter !== name).map(lawNameForm);
}

/** The title which a notice brings (关于印发…的通知), in its normal form; null where it is no such notice. */
export function broughtBy(name: string): string | null {
  const inner = ISSUING.exec(name)?.[1];
  return inner === undefined ? null : lawNameForm(inner);
}
