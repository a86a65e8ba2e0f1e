import { cytoscape } from "./cytoscape";
import { type Drawing } from "./drawing";
import { gexf } from "./gexf";
import { graphml } from "./graphml";

/** A form in which a drawing is written. */
export interface DrawingFormat {
  readonly mediaType: string;
  readonly write: (drawing: Drawing) => string;
}

/** All forms, by the ending of their files. */
export const DRAWING_FORMATS = {
  graphml: { mediaType: "application/graphml+xml", write: graphml },
  gexf: { mediaType: "application/gexf+xml", write: gexf },
  json: { mediaType: "application/json", write: cytoscape },
} as const satisfies Readonly<Record<string, DrawingFormat>>;

export type DrawingFormatName = keyof typeof DRAWING_FORMATS;

export function isDrawingFormat(name: string): name is DrawingFormatName {
  return Object.hasOwn(DRAWING_FORMATS, name);
}
