import { type RequestHandler } from "express";
import pino, { type Logger } from "pino";
import { pinoHttp } from "pino-http";
import { type LogLevel } from "../configuration";

/** Log lines as JSON on the error stream, so that what a command prints stays clean. */
export function createLogger(level: LogLevel): Logger {
  return pino({ level, base: null }, pino.destination(2));
}

/** One log line for each request: faults as errors, refusals for information, the rest for debugging. */
export function loggedRequests(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    customLogLevel: (_request, response, error) => {
      if (error !== undefined || response.statusCode >= 500) return "error";
      return response.statusCode >= 400 ? "info" : "debug";
    },
    // bodies and headers may hold what nobody should find in a log
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({ id, method, url }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  });
}
