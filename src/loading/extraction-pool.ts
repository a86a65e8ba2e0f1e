import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { type SourceFile } from "../../loaders/read";
import { type Extracted, type Wanted } from "./extraction";

/** What a thread is told to do. */
export interface Order {
  readonly file: SourceFile;
  readonly wanted: Wanted;
}

/** What it sends back: the file's content, or in plain words why there is none. */
export type Answer =
  | { readonly name: string; readonly extracted: Extracted; readonly failure: null }
  | { readonly name: string; readonly extracted: null; readonly failure: string };

const EXTENSION = path.extname(__filename);
const WORKER = path.join(__dirname, `extraction-worker${EXTENSION}`);
// sources that run uncompiled need the same loader in their threads
const EXEC_ARGV = EXTENSION === ".ts" ? ["-r", "@swc-node/register"] : [];

/**
 * Extracts files in worker threads and yields what each says, in the order of `files`. At most two files a thread are
 * ahead of the reader, so memory stays bounded however many there are. A file that cannot be read, or that
 * brings its thread down, is an answer with a failure and stops no other.
 */
export async function* extractAll(
  files: readonly SourceFile[],
  wanted: Wanted,
  threads = availableParallelism(),
): AsyncGenerator<Answer> {
  const crew = Array.from({ length: Math.min(threads, files.length) }, () => new Thread());
  const ahead: Promise<Answer>[] = [];
  let next = 0;
  const order = (thread: Thread) => {
    const file = files[next++];
    if (file !== undefined) ahead.push(thread.extract({ file, wanted }));
  };
  try {
    for (let round = 0; round < 2; round++) crew.forEach(order);
    for (let left = files.length; left > 0; left--) {
      yield await ahead.shift()!;
      order(leastBusy(crew));
    }
  } finally {
    await Promise.all(crew.map(async (thread) => thread.stop()));
  }
}

function leastBusy(crew: readonly Thread[]): Thread {
  return crew.reduce((least, thread) => (thread.waiting < least.waiting ? thread : least));
}

/** A worker thread that works off its orders one after another, and is replaced when it dies. */
class Thread {
  waiting = 0;
  private worker: Worker | null = null;
  private last: Promise<unknown> = Promise.resolve();

  async extract(order: Order): Promise<Answer> {
    this.waiting++;
    const turn = this.last.then(async () => this.ask(order));
    this.last = turn;
    const answer = await turn;
    this.waiting--;
    return answer;
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private async ask(order: Order): Promise<Answer> {
    const worker = (this.worker ??= new Worker(WORKER, { execArgv: EXEC_ARGV }));
    return await new Promise((resolve) => {
      const settle = (answer: Answer) => {
        // each by name: without one it would drop the listeners by which the thread itself notices that somebody listens
        for (const event of ["message", "error", "exit"]) worker.removeAllListeners(event);
        resolve(answer);
      };
      const died = (reason: string) => {
        this.worker = null;
        settle({ name: order.file.name, extracted: null, failure: `a fault of the program: ${reason}` });
      };
      worker.once("message", settle);
      worker.once("error", (error) => {
        died(error.message);
      });
      worker.once("exit", (code) => {
        died(`its thread ended with ${code}`);
      });
      worker.postMessage(order);
    });
  }
}
