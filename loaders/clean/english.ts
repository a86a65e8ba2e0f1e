import { english } from "../lexicon/healing.json";
import { replacing, type Step } from "./edits";

const WORDS: Readonly<Record<string, string>> = english;
const HAN = "[\\p{Script=Han}）”、，]";
/** ` and ` in `转型升级 and 服务`: an English word alone between Chinese characters, a blank on each side. */
const WORD = new RegExp(` (?<=${HAN} )([A-Za-z]{2,12}) (?=[\\p{Script=Han}（“])`, "gu");

/** English words which layout recovery put in place of Chinese ones: `管理和 Service 职能` → `管理和服务职能`. */
export const chineseWords: Step = replacing(WORD, ([, word]) => WORDS[word!.toLowerCase()] ?? null);
