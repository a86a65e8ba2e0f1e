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

const WORKER = path.join(__dirname, `extraction-worker${path.extname(__filename)}`);

/** How the pool is made up. */
export interface PoolOptions {
  /** As many as the machine runs at once unless told. */
  readonly threads?: number;
  /** File that a thread runs; it answers each `Order` with an `Answer`. */
  readonly program?: string;
}

/**
 * Extracts files in worker threads and yields what each says, in the order of `files`. At most two files a thread are
 * ahead of the reader, so memory stays bounded however many there are. A file that cannot be read, or that
 * brings its thread down, is an answer with a failure and stops no other.
 */
export async function* extractAll(
  files: readonly SourceFile[],
  wanted: Wanted,
  { threads = availableParallelism(), program = WORKER }: PoolOptions = {},
): AsyncGenerator<Answer> {
  const crew = Array.from({ length: Math.min(threads, files.length) }, () => new Thread(program));
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
  /** Ends the order in hand; does nothing between two orders. */
  private settle: (answer: Answer | null, death: string) => void = idle;

  constructor(private readonly program: string) {}

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
    const worker = (this.worker ??= this.hire());
    const answer = new Promise<Answer>((resolve) => {
      this.settle = (given, death) => {
        this.settle = idle;
        resolve(given ?? { name: order.file.name, extracted: null, failure: `met a fault of the program: ${death}` });
      };
    });
    worker.postMessage(order);
    return await answer;
  }

  private hire(): Worker {
    // a program that runs uncompiled needs the same loader in its threads
    const execArgv = this.program.endsWith(".ts") ? ["-r", "@swc-node/register"] : [];
    const worker = new Worker(this.program, { execArgv });
    // a thread may also die between two orders, so these listen as long as it lives
    const died = (reason: string) => {
      // an error is followed by an exit, when the next thread may be at work already
      if (this.worker !== worker) return;
      this.worker = null;
      this.settle(null, reason);
    };
    worker.on("message", (answer: Answer) => {
      this.settle(answer, "");
    });
    worker.on("error", (error) => {
      died((error as Partial<Error>).message ?? String(error));
    });
    worker.on("exit", (code) => {
      died(`its thread ended with ${code}`);
    });
    return worker;
  }
}

function idle(): void {
  // nothing waits for an answer
}
