import { Converter } from "opencc-js/t2cn";

let convert: ((text: string) => string) | undefined;

/** The text in simplified characters, in which the gazettes are printed: 雲州市發展和改革委員會 → 云州市发展和改革委员会. */
export function simplified(text: string): string {
  // its tables are read when first needed
  convert ??= Converter({ from: "t", to: "cn" }) as (text: string) => string;
  return convert(text);
}

/** Characters of simplified print, mostly of names, that are also traditional forms of others: 李乾 stays 李乾. */
const OF_BOTH = /[乾於徵瞭藉]/gu;

/** The text as the gazettes print it: in simplified characters where it has traditional ones, else as it is. */
export function printedForm(text: string): string {
  const plain = text.replace(OF_BOTH, "");
  return simplified(plain) === plain ? text : simplified(text);
}
