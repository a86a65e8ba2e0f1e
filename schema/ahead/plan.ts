import {
  type FieldNode,
  getNamedType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isLeafType,
  isObjectType,
  Kind,
} from "graphql";
import { collectSubfields } from "graphql/execution/collectFields";
import { getArgumentValues } from "graphql/execution/values";
import { type Stage } from "../../src/graph/stage";
import { type Limits } from "../limits/limits";
import { pageParameters, sliceOf } from "../paging/arguments";
import { Draft } from "./draft";
import { type Arguments, columnOf, OWN, type Way } from "./way";
import { ALWAYS, ELSEWHERE, NEEDS, PARTS, WAYS } from "./ways";

/** Most statements that are joined: the server plans a longer text for longer than it saves. */
const MOST_STAGES = 12;

/** What is wanted of the rows of the field that is being answered, and which statements go on from them. */
export type Plan = Pick<Stage, "wanted" | "next">;

export type Info = Pick<
  GraphQLResolveInfo,
  "schema" | "fragments" | "variableValues" | "fieldNodes" | "returnType" | "operation"
>;

type Fields = readonly FieldNode[];

/**
 * Reads from a query what will be asked below the field that is being answered. Null where nothing will be, or too much.
 * It says what to read in advance and nothing else: what it misses, the resolvers ask for themselves.
 */
export function planOf(info: Info, limits: Limits): Plan | null {
  const rows = new Draft();
  // where other fields read by ways that are not known here, they may meet rows of this plan
  const [only, ...others] = info.operation.selectionSet.selections;
  let whole = others.length > 0 || only?.kind !== Kind.FIELD;
  const type = getNamedType(info.returnType);
  if (isPage(type)) followPage(type, kindOnPage(type), columnOf(kindOnPage(type)), info.fieldNodes, () => rows);
  else follow(type, type.name, columnOf(type.name), info.fieldNodes, rows);
  const isWorthIt = isPage(type) || rows.size > 0;
  return isWorthIt && rows.size < MOST_STAGES ? rows.stages(whole) : null;

  function fieldsOf(
    around: GraphQLOutputType,
    nodes: Fields,
  ): readonly (readonly [string, GraphQLOutputType, Fields])[] {
    if (!isObjectType(around)) return [];
    const selected = collectSubfields(info.schema, info.fragments, info.variableValues, around, [...nodes]);
    return [...selected.values()].flatMap((field) => {
      const definition = around.getFields()[field[0]!.name.value];
      return definition === undefined ? [] : [[definition.name, getNamedType(definition.type), field] as const];
    });
  }

  function argumentsOf(around: GraphQLOutputType, name: string, field: Fields): Arguments {
    const definition = isObjectType(around) ? around.getFields()[name] : undefined;
    return definition === undefined ? {} : getArgumentValues(definition, field[0]!, info.variableValues);
  }

  /** The selection on objects whose own properties stand in a column of the rows. */
  function follow(around: GraphQLOutputType, kind: string, column: string, nodes: Fields, rows: Draft): void {
    whole ||= !isObjectType(around);
    for (const path of ALWAYS[kind] ?? []) rows.extent.want(path);
    for (const [name, type, field] of fieldsOf(around, nodes)) {
      const place = `${kind}.${name}`;
      const [part, way, needs] = [PARTS[place], WAYS[place], NEEDS[place]];
      for (const path of needs ?? []) rows.extent.want(path);
      if (way) goOn(way, column, type, field, argumentsOf(around, name, field), rows);
      else if (part) follow(type, getNamedType(type).name, part.column === OWN ? column : part.column, field, rows);
      else if (needs) continue;
      else if (isLeafType(type) && !ELSEWHERE.has(place)) rows.extent.want(`${column}.${name}`);
      else whole = true;
    }
  }

  /** A field that another statement answers. */
  function goOn(way: Way, column: string, type: GraphQLOutputType, nodes: Fields, given: Arguments, rows: Draft): void {
    const statement = way.statement(given);
    if (statement === null) {
      whole = true;
      return;
    }
    const parameters = way.parameters(given);
    const from = way.from.map((path) => path.replace(`${OWN}.`, `${column}.`));
    if (way.totals === null) {
      const below = rows.goOn(statement, parameters, from);
      for (const path of way.needs) below.extent.want(path);
      below.extent.show(way.only);
      if (!isLeafType(type)) follow(type, way.kind, way.column, nodes, below);
      return;
    }
    const slice = sliceOf(given, { limits });
    const { totals } = way;
    followPage(
      type,
      way.kind,
      way.column,
      nodes,
      () => (slice.first > 0 ? rows.goOn(statement, pageParameters(parameters, slice), from) : null),
      () => rows.goOn(totals, parameters, from),
    );
  }

  /** The selection on a page: `items` gives the rows of its list where they are needed. */
  function followPage(
    page: GraphQLOutputType,
    kind: string,
    column: string,
    nodes: Fields,
    items: () => Draft | null,
    count: () => unknown = () => null,
  ): void {
    for (const [name, type, field] of fieldsOf(page, nodes)) {
      if (name === "totalCount") {
        count();
        continue;
      }
      const rows = items();
      if (rows === null) continue;
      if (name === "nodes") follow(type, kind, column, field, rows);
      else rows.extent.want("cursor.key");
      for (const [part, node, inner] of name === "edges" ? fieldsOf(type, field) : []) {
        if (part === "node") follow(node, kind, column, inner, rows);
      }
    }
  }
}

const isPage = (type: { readonly name: string }): boolean => type.name.endsWith("Connection");
const kindOnPage = (type: { readonly name: string }): string => type.name.replace(/Connection$/u, "");
