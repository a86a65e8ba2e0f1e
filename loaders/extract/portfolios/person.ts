import { type Block } from "../../split/document";
import { endsInPost, partOffice } from "../officials/office";
import { isPersonName, mayBePersonName } from "../officials/person";

/** A person whose duties a paragraph opens: the name and where its duties begin in the tight text. */
export interface Holder {
  readonly person: string;
  readonly dutiesAt: number;
}

const DUTY = /(?:主持|负责|分管|协助|联系|牵头|领导|协管|主管)/u;
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．]?)/u;
// 张小河同志：… · 市长张小河：… · 张小河（市长）… · 副市长张小河同志负责… · 市委常委、常务副市长张小河：…
const NAMED =
  /^(?<words>[\p{Script=Han}、]{2,60}?)(?:[（(][^（()）]{2,60}[）)])?(?:同志)?(?:[（(][^（()）]{2,60}[）)])?(?:[：:，,]|$|(?=主持|负责|分管|协助|联系|牵头|领导))/u;
/** Likeliest lengths of a name first. */
const NAME_LENGTHS = [3, 2, 4];

/** Reads the person at the start of a paragraph; null where it goes on with the person above. */
export function readHolder(block: Block): Holder | null {
  return spacedHolder(block) ?? namedHolder(block.tight.text);
}

/** `张小河  市政府副市长、党组成员`: blanks part name and office, the duties follow in this paragraph or the next. */
function spacedHolder(block: Block): Holder | null {
  const words = block.text.trim().split(/\s+/u);
  const spaced = (words[0]?.length === 1 && words[1]?.length === 1) || false;
  const name = spaced ? `${words[0]!}${words[1]!}` : (words[0] ?? "");
  const rest = words.slice(spaced ? 2 : 1).join("");
  if (rest === "" || !mayBePersonName(name)) return null;
  const duty = DUTY.exec(rest);
  const office = (duty ? rest.slice(0, duty.index) : rest).replace(/[：:，,。]$/u, "");
  if (!endsInPost(office)) return null;
  return { person: name, dutiesAt: duty ? name.length + duty.index : block.tight.text.length };
}

function namedHolder(tight: string): Holder | null {
  const ordinal = ORDINAL.exec(tight)?.[0].length ?? 0;
  const found = NAMED.exec(tight.slice(ordinal));
  if (!found) return null;
  const words = found.groups!["words"]!;
  const after = ordinal + found[0].length;
  const front = nameInFront(words);
  if (front !== null && (after >= tight.length || dutiesFollow(tight, after)))
    return { person: front, dutiesAt: after };
  const length = NAME_LENGTHS.find((n) => {
    const office = words.slice(0, -n);
    return words.length >= n && isPersonName(words.slice(-n)) && (office === "" || endsInPost(office));
  });
  if (length === undefined) return null;
  const name = words.slice(-length);
  const goesOn =
    after >= tight.length ? length < words.length || /同志|[（(]/u.test(found[0]) : dutiesFollow(tight, after);
  return goesOn ? { person: name, dutiesAt: after } : null;
}

function dutiesFollow(tight: string, at: number): boolean {
  return DUTY.test(tight.slice(at, at + 40));
}

/** 张小河常务副市长: the name in front of a bare post, or of several the last of which is bare; null where the words are built otherwise. */
function nameInFront(words: string): string | null {
  const length = NAME_LENGTHS.find((n) => {
    const posts = words.slice(n).split("、");
    const bare = posts.filter((post) => post !== "" && partOffice(post).organization === "" && endsInPost(post));
    return isPersonName(words.slice(0, n)) && !/[副代]$/u.test(words.slice(0, n)) && bare.length === posts.length;
  });
  return length === undefined ? null : words.slice(0, length);
}
