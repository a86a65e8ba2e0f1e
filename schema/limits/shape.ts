import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from "graphql";
import { tooComplex } from "../errors";
import { type Limits } from "./limits";

/** A validation rule that refuses operations which are nested too deeply or alias too much. Introspection has no depth. */
export function shapeRule(limits: Limits): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    const depthOf = depthIn(context);
    let aliases = 0;
    return {
      Field(node) {
        if (node.alias && ++aliases === limits.aliases + 1) {
          context.reportError(tooComplex(`The query has more than ${limits.aliases} aliases`, { nodes: node }));
        }
      },
      OperationDefinition(node) {
        const depth = depthOf(node.selectionSet, new Set());
        if (depth > limits.depth) {
          context.reportError(
            tooComplex(`The query is ${depth} levels deep, at most ${limits.depth} are allowed`, { nodes: node }),
          );
        }
      },
    };
  };
}

function depthIn(context: ValidationContext) {
  const memo = new Map<FragmentDefinitionNode, number>();

  return function depthOf(set: SelectionSetNode | undefined, path: ReadonlySet<string>): number {
    let deepest = 0;
    for (const node of set?.selections ?? []) {
      let depth = 0;
      if (node.kind === Kind.FIELD) {
        depth = node.name.value.startsWith("__") ? 0 : 1 + depthOf(node.selectionSet, path);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        depth = depthOf(node.selectionSet, path);
      } else {
        const fragment = context.getFragment(node.name.value);
        if (fragment && !path.has(node.name.value)) {
          depth = memo.get(fragment) ?? depthOf(fragment.selectionSet, new Set([...path, node.name.value]));
          memo.set(fragment, depth);
        }
      }
      deepest = Math.max(deepest, depth);
    }
    return deepest;
  };
}
