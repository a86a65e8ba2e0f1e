import { ask } from "./ask";

/** Things of the loaded data which the example queries ask about. */
export interface Subjects {
  readonly unit: string;
  readonly organization: string;
  readonly title: string;
  readonly day: string;
  readonly official: string;
  readonly otherOfficial: string;
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
  otherOfficial: "",
  committee: "",
  law: "",
  orderWithChanges: "",
};

/** What `SUBJECTS` answers. Each list may be empty: a graph may hold no appointments, or no committees. */
export interface SubjectsAnswer {
  readonly tasks: { readonly nodes: readonly { readonly leads: readonly { readonly name: string }[] }[] };
  readonly appointments: {
    readonly nodes: readonly {
      readonly decidedOn: string | null;
      readonly official: { readonly id: string };
      readonly post: { readonly title: string; readonly organization: { readonly name: string } };
    }[];
  };
  readonly committees: {
    readonly nodes: readonly {
      readonly name: string;
      readonly members: { readonly nodes: readonly { readonly official: { readonly id: string } | null }[] };
    }[];
  };
  readonly officials: { readonly nodes: readonly { readonly id: string }[] };
  readonly laws: {
    readonly nodes: readonly {
      readonly name: string | null;
      readonly citedBy: { readonly totalCount: number };
      readonly amendedBy: readonly { readonly document: { readonly number: string | null } }[];
    }[];
  };
}

/** Asks for the first things of each kind. */
export const SUBJECTS = /* GraphQL */ `
  query Subjects {
    tasks(filter: { role: LEAD }, first: 10) {
      nodes {
        leads {
          name
        }
      }
    }
    appointments(first: 50) {
      nodes {
        decidedOn
        official {
          id
        }
        post {
          title
          organization {
            name
          }
        }
      }
    }
    committees(first: 1) {
      nodes {
        name
        members(first: 50) {
          nodes {
            official {
              id
            }
          }
        }
      }
    }
    officials(first: 2) {
      nodes {
        id
      }
    }
    laws(first: 100) {
      nodes {
        name
        citedBy(first: 0) {
          totalCount
        }
        amendedBy {
          document {
            number
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
  const committee = answer.committees.nodes[0];
  const members = (committee?.members.nodes ?? []).flatMap(({ official }) => (official === null ? [] : [official.id]));
  const people = [...members, ...answer.officials.nodes.map(({ id }) => id)];
  const unit = answer.tasks.nodes.flatMap(({ leads }) => leads)[0]?.name ?? "";
  const laws = answer.laws.nodes.toSorted((a, b) => b.citedBy.totalCount - a.citedBy.totalCount);
  return {
    unit,
    organization: appointment?.post.organization.name ?? unit,
    title: appointment?.post.title ?? "局长",
    day: appointment?.decidedOn ?? "2020-01-01",
    official: appointment?.official.id ?? people[0] ?? "",
    otherOfficial: people.find((id) => id !== (appointment?.official.id ?? people[0])) ?? "",
    committee: committee?.name ?? "",
    law: laws.find(({ name }) => name !== null)?.name ?? "",
    orderWithChanges:
      laws.flatMap(({ amendedBy }) => amendedBy).find(({ document }) => document.number)?.document.number ?? "",
  };
}
