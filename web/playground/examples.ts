import { type Subjects } from "./subjects";

/** A question that people come with, as a query. */
export interface Example {
  /** Name of the operation, shown on its tab. */
  readonly name: string;
  /** The question in Chinese and in English, first lines of the query. */
  readonly question: readonly [chinese: string, english: string];
  readonly query: string;
  /** Values for the query's variables out of the loaded data. */
  readonly variables: (subjects: Subjects) => Readonly<Record<string, string>>;
}

const none = () => ({});

/** The examples in the order of their tabs. */
export const EXAMPLES: readonly Example[] = [
  {
    name: "WhatIsLoaded",
    question: ["已收录哪些公报？各类事实各有多少？", "Which gazettes are loaded, and how much do they say?"],
    query: `query WhatIsLoaded {
  gazettes {
    name
    year
    number
    documents(first: 5) {
      totalCount
      nodes { number title kind issuedOn }
    }
  }
  statistics {
    documents organizations officials appointments committees
    memberships tasks assignments portfolios projects laws citations amendments
  }
}`,
    variables: none,
  },
  {
    name: "WhoLeadsWhichTasks",
    question: ["某单位牵头哪些任务？与谁配合？何时完成？", "Which tasks does a unit lead, with whom, until when?"],
    query: `query WhoLeadsWhichTasks($unit: String!) {
  tasks(filter: { unit: $unit, role: LEAD }, first: 20) {
    totalCount
    nodes {
      label
      path
      deadline
      dueOn
      leads { name }
      cooperators { name }
      responsible { name }
      overseers { name }
      document { number title }
      evidence { source line quote }
    }
  }
}`,
    variables: ({ unit }) => ({ unit }),
  },
  {
    name: "WhatIsDue",
    question: ["某日以后到期的任务由谁牵头？", "What is due after a day, and who leads it?"],
    query: `query WhatIsDue($from: Date) {
  tasks(filter: { dueFrom: $from }, first: 20) {
    totalCount
    nodes {
      dueOn
      deadline
      label
      leads { name }
      responsible { name }
      document { number issuedOn }
      evidence { line quote }
    }
  }
}`,
    variables: () => ({ from: "2000-01-01" }),
  },
  {
    name: "AppointmentsAndRemovals",
    question: ["任免了哪些人？任何职、免何职？", "Who was appointed and removed, to and from which posts?"],
    query: `query AppointmentsAndRemovals {
  appointments(first: 50) {
    totalCount
    nodes {
      decidedOn
      action
      official { name }
      post { title organization { name } }
      concurrent
      probation
      evidence { source line quote }
    }
  }
}`,
    variables: none,
  },
  {
    name: "WhoHeldThePost",
    question: ["某日谁任此职？前任、继任是谁？", "Who held a post on a day, who before and after?"],
    query: `query WhoHeldThePost($organization: String!, $title: String, $on: Date) {
  officeholders(organization: $organization, title: $title, on: $on) {
    official { name }
    post { title organization { name } }
    from
    to
    firstSeen
    lastSeen
    predecessor { official { name } to }
    successor { official { name } from }
    evidence { source line quote document { number } }
  }
}`,
    variables: ({ organization, title, day }) => ({ organization, title, on: day }),
  },
  {
    name: "CareerOfAnOfficial",
    question: ["一位官员的任职、兼职与分工履历", "The career of an official: posts, seats, portfolios"],
    query: `query CareerOfAnOfficial($official: ID!) {
  official(id: $official) {
    name
    tenures {
      post { title organization { name } }
      from to firstSeen lastSeen
    }
    memberships(first: 50) {
      nodes { on role title committee { name } }
    }
    portfolios(first: 50) {
      nodes { on kind organization { name } }
    }
    oversees(first: 20) {
      nodes { label document { number } }
    }
  }
}`,
    variables: ({ official }) => ({ official }),
  },
  {
    name: "MembersOfACommittee",
    question: ["领导小组由哪些人组成？办公室设在哪里？", "Who sits on a leading group, and where is its office?"],
    query: `query MembersOfACommittee($text: String) {
  committees(filter: { text: $text }, first: 3) {
    nodes {
      name
      parent { name }
      office { name }
      officeHead { name }
      members(first: 50) {
        totalCount
        nodes { role title on official { name } organization { name } evidence { line quote } }
      }
      subgroups { name }
      documents(first: 5) { nodes { number title issuedOn } }
    }
  }
}`,
    variables: ({ committee }) => ({ text: committee }),
  },
  {
    name: "WhoIsInChargeOfAUnit",
    question: [
      "市领导如何分工？谁主持、分管、联系哪些单位？",
      "The division of work: who is in charge of which units?",
    ],
    query: `query WhoIsInChargeOfAUnit {
  officials(first: 100) {
    nodes {
      name
      portfolios(first: 50) {
        nodes { on kind printed organization { name } evidence { line } }
      }
    }
  }
}`,
    variables: none,
  },
  {
    name: "WhatAnOrderAmends",
    question: [
      "一项政府令修改、废止了哪些规章？逐条如何修改？",
      "Which rules does an order modify or repeal, change by change?",
    ],
    query: `query WhatAnOrderAmends($number: String!) {
  document(number: $number) {
    number
    title
    issuedOn
    amendments(first: 50) {
      totalCount
      nodes { action law { name number } changes evidence { line } }
    }
  }
}`,
    variables: ({ orderWithChanges }) => ({ number: orderWithChanges }),
  },
  {
    name: "WhoCitesALaw",
    question: ["哪些文件引用了某部法规？", "Which documents cite a law?"],
    query: `query WhoCitesALaw($law: String!) {
  law(name: $law) {
    name
    number
    document { number title }
    citedBy(first: 50) {
      totalCount
      nodes { document { number title issuedOn } evidence { line quote } }
    }
    amendedBy { action document { number } changes }
  }
}`,
    variables: ({ law }) => ({ law }),
  },
  {
    name: "ProjectsAndInvestment",
    question: [
      "有哪些建设项目？投资多少？由谁负责？",
      "Which projects, how much investment, and who answers for them?",
    ],
    query: `query ProjectsAndInvestment {
  projects(first: 50) {
    totalCount
    nodes {
      name
      investment
      assignments { role printed unit { name } }
      documents { number title }
      evidence { source line quote }
    }
  }
}`,
    variables: none,
  },
  {
    name: "HowTwoPeopleAreConnected",
    question: ["两位官员之间有何联系？", "What connects two officials?"],
    query: `query HowTwoPeopleAreConnected($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    nodes { id kind label }
    edges { source target kind label }
    truncated
  }
}`,
    variables: ({ official, otherOfficial }) => ({ from: official, to: otherOfficial }),
  },
];

/** The example as the contents of a tab: its question as a comment, the query, variables that answer on the loaded data. */
export function tabOf(
  { question, query, variables }: Example,
  subjects: Subjects,
): { query: string; variables: string } {
  const values = variables(subjects);
  return {
    query: `${question.map((line) => `# ${line}`).join("\n")}\n${query}\n`,
    variables: Object.keys(values).length === 0 ? "" : JSON.stringify(values, null, 2),
  };
}
