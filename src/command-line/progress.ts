import { MultiBar, Presets, type SingleBar } from "cli-progress";
import { type Observer } from "../loading/load";
import { duration, factsLine } from "./words";

type Stream = NodeJS.WritableStream;

/** Progress for whoever looks: bars on a terminal, plain lines elsewhere. It goes to the error stream, so that output can be piped. */
export function progressOn(stream: Stream): Observer {
  return "isTTY" in stream && stream.isTTY === true ? bars(stream) : lines(stream);
}

/** One line for each source, as a log keeps it. */
function lines(stream: Stream): Observer {
  const begun = performance.now();
  const say = (text: string) => stream.write(`${text}\n`);
  let total = 0;
  let done = 0;
  const place = () => `[${++done}/${total}]`;
  return {
    begun(files) {
      total = files;
      done = 0;
      say(`Loading ${files === 1 ? "one file" : `${files} files`}`);
    },
    writing() {
      // a line for each document would drown the log
    },
    loaded(source) {
      say(
        `${place()} ${source.name}: ${source.status === "unchanged" ? "unchanged, " : ""}${factsLine(source.counts)}`,
      );
    },
    failed({ name, reason }) {
      say(`Not loaded: ${name} ${reason}`);
      done++;
    },
    deriving() {
      say("Deriving tenures, names and links between documents");
    },
    ended() {
      say(`Loaded in ${duration(performance.now() - begun)}`);
    },
  };
}

const FORMAT = "{bar} {value}/{total} {what}";

/** Two bars: the files, and the documents of the one being written. */
function bars(stream: Stream): Observer {
  const board = new MultiBar(
    { format: FORMAT, hideCursor: true, clearOnComplete: false, stream, barsize: 30, autopadding: true },
    Presets.shades_grey,
  );
  let files: SingleBar | null = null;
  let documents: SingleBar | null = null;
  return {
    begun(total) {
      files = board.create(total, 0, { what: "files" });
      documents = board.create(1, 0, { what: "" });
    },
    writing(name, done, total) {
      documents?.setTotal(total);
      documents?.update(done, { what: `documents of ${name}` });
    },
    loaded() {
      files?.increment();
    },
    failed({ name, reason }) {
      board.log(`Not loaded: ${name} ${reason}\n`);
      files?.increment();
    },
    deriving() {
      documents?.update({ what: "deriving tenures, names and links between documents" });
    },
    ended() {
      board.stop();
    },
  };
}
