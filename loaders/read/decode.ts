import { UnreadableSource } from "./unreadable";

/** First bytes of files that are no text, and what they are. */
const MAGIC: readonly (readonly [readonly number[], string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], "a PNG picture"],
  [[0xff, 0xd8, 0xff], "a JPEG picture"],
  [[0x47, 0x49, 0x46, 0x38], "a GIF picture"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an Office document (docx, xlsx)"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Office document (doc, xls)"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x52, 0x61, 0x72, 0x21], "a RAR archive"],
  [[0x37, 0x7a, 0xbc, 0xaf], "a 7z archive"],
];

/** Share of broken characters up to which a text still counts as UTF-8 with a fault, not as another encoding. */
const FEW_BROKEN = 0.01;

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, i) => bytes[i] === byte);
const lastLine = (text: string): number => text.split("\n").length;

/** What a decoder made of the bytes. */
type Decoded = { readonly text: string } | { readonly cutAt: number } | null;

/** Decodes strictly: the text; or the line in which the file ends amid a character; null where the bytes are of another encoding. */
function strictly(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
  try {
    return { text: text + decoder.decode() };
  } catch {
    return { cutAt: lastLine(text) };
  }
}

function textOrThrow(decoded: Decoded, encoding: string): string {
  if (decoded === null)
    throw new UnreadableSource(`is marked as ${encoding} by its first bytes but is not ${encoding}`);
  if ("cutAt" in decoded) throw cut(decoded.cutAt, encoding);
  return decoded.text;
}

const cut = (line: number, encoding: string) =>
  new UnreadableSource(`ends in the middle of a character at line ${line} (${encoding}): the file was cut off`);

/** Line of the first broken character where the text is UTF-8 but for a few of them; null where it is not UTF-8 at all. */
function brokenUtf8Line(bytes: Uint8Array): number | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const at = text.indexOf("\ufffd");
  const broken = text.split("\ufffd").length - 1;
  const wide = text.replace(/[\u0000-\u007f\ufffd]/gu, "").length; // eslint-disable-line no-control-regex
  return at >= 0 && wide > 0 && broken <= wide * FEW_BROKEN + 1 ? lastLine(text.slice(0, at)) : null;
}

/**
 * Decodes the bytes of a text file: by its byte order mark (UTF-8, UTF-16), else as UTF-8, else as GB18030 (which
 * includes GB2312 and GBK). The mark is removed. Throws `UnreadableSource` for what is no text, empty, cut off or of another encoding.
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new UnreadableSource("is empty");
  const magic = MAGIC.find(([start]) => startsWith(bytes, start));
  if (magic) throw new UnreadableSource(`is ${magic[1]}, not text`);
  const text = decodeText(bytes);
  if (text.includes("\0")) throw new UnreadableSource("is binary, not text");
  if (text.trim() === "") throw new UnreadableSource("is empty");
  return text;
}

function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return textOrThrow(strictly(bytes, "utf-16le"), "UTF-16");
  if (startsWith(bytes, [0xfe, 0xff])) return textOrThrow(strictly(bytes, "utf-16be"), "UTF-16");
  if (bytes.includes(0)) throw new UnreadableSource("is binary, not text");
  const utf8 = strictly(bytes, "utf-8");
  if (utf8 && "text" in utf8) return utf8.text;
  if (utf8 && /[\u0080-\uffff]/u.test(new TextDecoder("utf-8").decode(bytes.subarray(0, bytes.length - 3)))) {
    throw cut(utf8.cutAt, "UTF-8");
  }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return textOrThrow(utf8, "UTF-8");
  const line = brokenUtf8Line(bytes);
  if (line !== null) throw new UnreadableSource(`has a broken character at line ${line} (UTF-8)`);
  const gb = strictly(bytes, "gb18030");
  if (gb === null) throw new UnreadableSource("is neither UTF-8 nor GB18030");
  if ("cutAt" in gb) throw cut(gb.cutAt, "GB18030");
  return gb.text;
}
