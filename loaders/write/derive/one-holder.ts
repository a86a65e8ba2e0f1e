import lexicon from "../../lexicon/one-holder-posts.json";

/**
 * Whether one person at a time holds the post of a title: `局长`, `总统计师`, `秘书长`; not `副局长`, `党组成员`, `局长助理`.
 * The title stands without the name of the organisation.
 */
export function isHeldByOne(title: string): boolean {
  return lexicon.heads.some((head) => title.endsWith(head)) && !lexicon.never.some((word) => title.includes(word));
}
