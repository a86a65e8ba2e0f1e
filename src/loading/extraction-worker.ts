import { parentPort } from "node:worker_threads";
import { UnreadableSource } from "../../loaders/read";
import { extractFile } from "./extraction";
import { type Answer, type Order } from "./extraction-pool";

/** One thread of the pool: takes a file at a time and sends back what it says, or why it cannot be read. */
parentPort?.on("message", (order: Order) => {
  void answer(order).then((message) => parentPort?.postMessage(message));
});

async function answer({ file, wanted }: Order): Promise<Answer> {
  try {
    return { name: file.name, extracted: await extractFile(file, wanted), failure: null };
  } catch (error) {
    return { name: file.name, extracted: null, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): string {
  if (error instanceof UnreadableSource) return error.message;
  return `met a fault of the program: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
