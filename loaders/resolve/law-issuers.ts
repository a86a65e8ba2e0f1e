/** Who ordered or announced, in front of the number: `云州市人民政府令第12号`, `住房和城乡建设部公告2016年第2号`. */
const BY_NUMBER = /^(?<issuer>[^〔0-9]{2,60}?)(?:令|公告|通告)(?:[0-9]{4}年)?第[0-9]+号$/u;
/** Who issued, in front of 关于: `江北省人民政府办公厅关于加强供水管理的意见`. */
const BY_NAME = /^(?<issuer>[\p{Script=Han}、]{2,60}?(?:政府|国务院|军委|党组|[厅室部委局院会署行办]))关于/u;
/** The President promulgates what the National People's Congress has made. */
const PROMULGATES = "主席";

/**
 * The body that issued a law (制定机关), as its order number or else its name prints it; null where neither tells.
 * @param number in its normal form, the issuer in full.
 */
export function issuerOfLaw(name: string | null, number: string | null): string | null {
  const ordered = BY_NUMBER.exec(number ?? "")?.groups?.["issuer"];
  if (ordered !== undefined && !ordered.endsWith(PROMULGATES)) return ordered;
  return BY_NAME.exec((name ?? "").replace(/\s+/gu, ""))?.groups?.["issuer"] ?? null;
}
