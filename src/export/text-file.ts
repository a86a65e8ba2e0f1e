import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";

/** A text that is written in parts. */
export interface TextSink {
  write(text: string): Promise<void>;
  end(): Promise<void>;
}

/** A file, replaced where there is one. `end()` resolves when all of it is written and rejects where it could not be. */
export function textFile(file: string): TextSink {
  const stream = createWriteStream(file, "utf8");
  const done = finished(stream);
  done.catch(() => undefined);
  return {
    async write(text) {
      // a file that cannot be written fails here, with the reason
      if (stream.destroyed) await done;
      if (!stream.write(text)) await Promise.race([done, once(stream, "drain").catch(async () => done)]);
    },
    async end() {
      stream.end();
      await done;
    },
  };
}

/** A stream that others own: standard output. It is not closed. */
export function openStream(stream: NodeJS.WritableStream): TextSink {
  return {
    async write(text) {
      if (!stream.write(text)) await once(stream, "drain");
    },
    async end() {
      return Promise.resolve();
    },
  };
}
