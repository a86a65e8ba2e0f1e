import cors from "cors";
import { type RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";

/**
 * Headers that keep a page of ours from loading or sending anything elsewhere.
 * Scripts, fonts and workers come from our own files; the editor of the playground sets styles from its script.
 */
export function headers(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        manifestSrc: ["'self'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // the server speaks plain HTTP; whoever puts TLS in front sets this there
    strictTransportSecurity: false,
  });
}

/** Lets pages of the named origins call the API; `*` lets all. Without origins no header is set. */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  return cors({ origin: origins.includes("*") ? "*" : [...origins], maxAge: 86_400 });
}

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/u;

/** Refuses what one address asks beyond so many requests a minute; the machine's own address may ask as it likes. */
export function limitedTo(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    skip: (request) => perMinute === 0 || LOOPBACK.test(request.ip ?? ""),
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler(_request, response) {
      response.status(429).json({
        errors: [
          {
            message: `More than ${perMinute} requests in a minute from this address. Wait a moment.`,
            extensions: { code: "RATE_LIMITED" },
          },
        ],
      });
    },
  });
}
