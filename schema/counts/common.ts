import { Int } from "type-graphql";
import { Organization } from "../organization";
import { type Group } from "./count";

/** A group by year: `of` tells of what. */
export function yearOf(of: string): Group {
  return {
    field: "year",
    type: () => Int,
    means: `Year of ${of}.`,
    shows: "The year; null where it is not known or not grouped by.",
  };
}

/** A group by genre of a document. */
export function genreOf(of: string): Group {
  return {
    field: "kind",
    type: () => String,
    means: `Genre of ${of} (文种).`,
    shows: "The genre (文种); null where it is not grouped by.",
  };
}

/** A group by organisation. */
export function organizationAs(field: string, means: string, shows: string): Group {
  return { field, type: () => Organization, entity: "Organization", means, shows };
}
