import { dayAlone } from "./dates";
import { issuersAlone } from "./issuers";
import { type Line } from "./lines";

/** Who signed a letter, and when. */
export interface Signature {
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
}

/** `市长 赵云山`, `省长：钱江`, `交通运输部部长 李小河`, `自治区代主席 王山`, and `省长` where the name is a picture: who signs an order. */
const SIGNER =
  /^(?:[\p{Script=Han}]{2,12}?)?代?(?:[省市县区州]长|主席|总理|部长|主任|局长|厅长|行长|署长|盟长|旗长)(?:：?\p{Script=Han}{2,4})?$/u;
/** Lines in which the issuers or the signer stand above the date. */
const REACH = 8;

/**
 * The signature of a letter: the first date alone on its line below an issuer or a signer, else the first date alone.
 * `issuedOn` is null where the letter has none.
 */
export function signatureOf(lines: readonly Line[]): Signature {
  let fallback: Signature | null = null;
  for (let i = 0; i < lines.length; i++) {
    const day = dayAlone(lines[i]!.tight);
    if (!day) continue;
    const issuers: string[] = [];
    let signed = false;
    for (let k = i - 1; k >= 0 && i - k <= REACH; k--) {
      const names = issuersAlone(lines[k]!.text);
      const signs = SIGNER.test(lines[k]!.tight);
      if (names.length === 0 && !signs) break;
      issuers.unshift(...names);
      signed = true;
    }
    if (signed) return { issuers, issuedOn: day.iso };
    fallback ??= { issuers: [], issuedOn: day.iso };
  }
  return fallback ?? { issuers: [], issuedOn: null };
}

/** Indices of the lines, from `from` on, in which who issued the document signs it, with the dates below them. */
export function signatureLines(lines: readonly Line[], from: number, issuers: readonly string[]): ReadonlySet<number> {
  const signers = issuers.map(shortened);
  const signed = new Set<number>();
  for (let i = from + 1; i < lines.length; i++) {
    if (dayAlone(lines[i]!.tight) === null) continue;
    for (let k = i - 1; k >= from && i - k <= REACH; k--) {
      const names = issuersAlone(lines[k]!.text).map(shortened);
      if (names.length === 0 || !names.every((name) => signers.some((own) => isSame(own, name)))) break;
      signed.add(k).add(i);
    }
  }
  return signed;
}

/** 中共云州市委员会 signs what 中共云州市委 issues. */
const shortened = (name: string): string => name.replace(/(?<!常务|管理)委员会$/u, "委");

const isSame = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a);
