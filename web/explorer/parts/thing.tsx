import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import { useWords } from "../language";
import { addressOf, kindOf, type Line, lineAddress, type Named } from "../things";

/** A thing by its name, linked to its page. */
export function Thing({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <Link to={addressOf(id)} lang="zh-CN" className={`thing kind-${kindOf(id) ?? "other"}`}>
      {children}
    </Link>
  );
}

/** Several things on one line. */
export function Things({ all }: { readonly all: readonly Named[] }) {
  return all.map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 ? "、" : null}
      <Thing id={id}>{name}</Thing>
    </Fragment>
  ));
}

/** A post with its organisation, both linked. */
export interface PostOf {
  readonly id: string;
  readonly title: string;
  readonly organization: Named;
}

export function Post({ post }: { readonly post: PostOf }) {
  return (
    <>
      <Thing id={post.organization.id}>{post.organization.name}</Thing> <Thing id={post.id}>{post.title}</Thing>
    </>
  );
}

/** A document by its number and title. */
export interface DocumentOf {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
}

export function DocumentLink({ document }: { readonly document: DocumentOf }) {
  return (
    <Thing id={document.id}>
      {[document.title, document.number && `（${document.number}）`].filter(Boolean).join("")}
    </Thing>
  );
}

/** `第12行`, `line 12`. */
export function LineNumber({ line }: { readonly line: number }) {
  const w = useWords();
  return `${w("lineBefore")}${line}${w("lineAfter")}`;
}

const LONGEST_QUOTE = 60;
const SHORT_QUOTE = 12;

/** The printed line of a fact: its words and where they stand, one click away. */
export function Printed({ line }: { readonly line: Line | null }) {
  const w = useWords();
  if (line === null) return null;
  const { quote } = line;
  return (
    <Link
      className={quote.length > SHORT_QUOTE ? "printed" : "printed short"}
      to={lineAddress(line)}
      title={`${line.source} · ${w("lineBefore")}${line.line}${w("lineAfter")}`}
    >
      <q lang="zh-CN">{quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote}</q>{" "}
      <small>
        <LineNumber line={line.line} />
      </small>
    </Link>
  );
}
