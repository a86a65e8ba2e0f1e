import { ask } from "./ask";

/** Things of the loaded data which the example queries ask about. */
export interface Subjects {
  readonly unit: string;
  readonly organization: string;
  readonly title: string;
  readonly day: string;
  /** Id of a person with a post. */
  readonly official: string;
  readonly officialName: string;
  readonly otherOfficial: string;
  /** Name of a person who oversees tasks or has charge of units. */
  readonly leader: string;
  /** Number of a document that cites others. */
  readonly document: string;
  /** A word in the text of a task. */
  readonly topic: string;
  /** A name that an order puts into a rule. */
  readonly renamed: string;
  readonly committee: string;
  readonly law: string;
  readonly orderWithChanges: string;
}

const NOTHING: Subjects = {
  unit: "",
  organization: "",
  title: "",
  day: "",
  official: "",
  officialName: "",
  otherOfficial: "",
  leader: "",
  document: "",
  topic: "",
  renamed: "",
  committee: "",
  law: "",
  orderWithChanges: "",
};

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What `SUBJECTS` answers. Each list may be empty: a graph may hold no appointments, or no committees. */
export interface SubjectsAnswer {
  readonly tasks: {
    readonly nodes: readonly {
      readonly label: string;
      readonly leads: readonly Named[];
      readonly overseers: readonly Named[];
    }[];
  };
  readonly appointments: {
    readonly nodes: readonly {
      readonly decidedOn: string | null;
      readonly official: Named;
      readonly post: { readonly title: string; readonly organization: Named };
    }[];
  };
  readonly committees: {
    readonly nodes: readonly {
      readonly name: string;
      readonly documents: { readonly totalCount: number };
      readonly members: { readonly nodes: readonly { readonly official: Named | null }[] };
    }[];
  };
  readonly officials: {
    readonly nodes: readonly (Named & { readonly portfolios: { readonly totalCount: number } })[];
  };
  readonly citationCounts: readonly {
    readonly law: {
      readonly name: string | null;
      readonly citedBy: { readonly nodes: readonly { readonly document: { readonly number: string | null } }[] };
    };
  }[];
  readonly laws: {
    readonly nodes: readonly {
      readonly amendedBy: readonly {
        readonly document: { readonly number: string | null };
        readonly details: readonly { readonly from: string | null; readonly to: string | null }[];
      }[];
    }[];
  };
}

/** Asks for some things of each kind. */
export const SUBJECTS = /* GraphQL */ `
  query Subjects {
    tasks(filter: { role: LEAD }, first: 50) {
      nodes {
        label
        leads {
          id
          name
        }
        overseers {
          id
          name
        }
      }
    }
    appointments(first: 50) {
      nodes {
        decidedOn
        official {
          id
          name
        }
        post {
          title
          organization {
            id
            name
          }
        }
      }
    }
    committees(first: 50) {
      nodes {
        name
        documents(first: 0) {
          totalCount
        }
        members(first: 20) {
          nodes {
            official {
              id
              name
            }
          }
        }
      }
    }
    officials(first: 50) {
      nodes {
        id
        name
        portfolios(first: 0) {
          totalCount
        }
      }
    }
    citationCounts(by: [LAW], first: 10) {
      law {
        name
        citedBy(first: 5) {
          nodes {
            document {
              number
            }
          }
        }
      }
    }
    laws(first: 100) {
      nodes {
        amendedBy {
          document {
            number
          }
          details {
            from
            to
          }
        }
      }
    }
  }
`;

/** Names out of the loaded data, so that every example answers on whatever was loaded. */
export async function subjectsOfTheGraph(): Promise<Subjects> {
  const answer = await ask<SubjectsAnswer>(SUBJECTS);
  return answer === null ? NOTHING : subjectsIn(answer);
}

/** Picks one thing of each kind; what the graph does not hold is an empty name. */
export function subjectsIn(answer: SubjectsAnswer): Subjects {
  const appointment = answer.appointments.nodes[0];
  const committees = answer.committees.nodes.toSorted((a, b) => b.documents.totalCount - a.documents.totalCount);
  const members = committees.flatMap(({ members }) => members.nodes).flatMap(({ official }) => official ?? []);
  const people = [...(appointment ? [appointment.official] : []), ...members, ...answer.officials.nodes];
  const [person] = people;
  const leaders = [
    ...answer.tasks.nodes.flatMap(({ overseers }) => overseers),
    ...answer.officials.nodes.filter(({ portfolios }) => portfolios.totalCount > 0),
    ...people,
  ];
  const unit = answer.tasks.nodes.flatMap(({ leads }) => leads)[0]?.name ?? "";
  const laws = answer.citationCounts.map(({ law }) => law);
  const amendments = answer.laws.nodes.flatMap(({ amendedBy }) => amendedBy);
  return {
    unit,
    organization: appointment?.post.organization.name ?? unit,
    title: appointment?.post.title ?? "局长",
    day: appointment?.decidedOn ?? "2020-01-01",
    official: person?.id ?? "",
    officialName: person?.name ?? "",
    otherOfficial: people.find(({ id }) => id !== person?.id)?.id ?? "",
    leader: leaders[0]?.name ?? "",
    committee: committees[0]?.name ?? "",
    law: laws.find(({ name }) => name !== null)?.name ?? "",
    document: numberIn(laws.flatMap(({ citedBy }) => citedBy.nodes)),
    orderWithChanges: numberIn(amendments),
    topic: answer.tasks.nodes[0]?.label.slice(0, 2) ?? "",
    renamed: amendments.flatMap(({ details }) => details).find(({ from, to }) => from && to)?.to ?? "",
  };
}

function numberIn(facts: readonly { readonly document: { readonly number: string | null } }[]): string {
  return facts.find(({ document }) => document.number !== null)?.document.number ?? "";
}
