import { Converter } from "opencc-js/t2cn";

let convert: ((text: string) => string) | undefined;

/** The text in simplified characters, in which the gazettes are printed: 雲州市發展和改革委員會 → 云州市发展和改革委员会. */
export function simplified(text: string): string {
  // its tables are read when first needed
  convert ??= Converter({ from: "t", to: "cn" }) as (text: string) => string;
  return convert(text);
}
