// What must be the same in all three answers, brought to one shape: rows of values. Lists without an order of their own are sorted.

const sorted = (list) => list.map((item) => JSON.stringify(item)).sort();
const day = (value) => value ?? null;
const edges = (connection) => connection.edges;
const units = (list) => sorted(list.map(({ role, name }) => [role, name]));

const TASKS = {
  ours: (nodes) =>
    nodes.map((task) => [
      task.label,
      day(task.dueOn),
      units(task.assignments.map(({ role, unit }) => ({ role, name: unit.name }))),
    ]),
  peer: (found) =>
    found.map(({ node }) => [
      node.label,
      day(node.dueOn),
      units(
        edges(node.unitsConnection).map(({ properties, node: unit }) => ({ role: properties.role, name: unit.name })),
      ),
    ]),
  bare: (rows) => rows.map((row) => [row.label, day(row.dueOn), units(row.units)]),
};

/** For each question, how the rows are read out of each answer. */
export const ROWS = {
  "01-tasks-of-a-document": {
    ours: ({ document }) => TASKS.ours(document.tasks.nodes),
    peer: ({ documents: [document] }) => TASKS.peer(edges(document.tasksConnection)),
    bare: TASKS.bare,
  },
  "02-tasks-due-in-a-period": {
    ours: ({ tasks }) =>
      tasks.nodes.map(({ document, ...task }) => [document.title, document.number, ...TASKS.ours([task])[0]]),
    peer: ({ tasks }) =>
      tasks.map(({ setBy: [document], ...task }) => [
        document.title,
        document.number,
        ...TASKS.peer([{ node: task }])[0],
      ]),
    bare: (rows) => rows.map(({ title, number, ...task }) => [title, number, ...TASKS.bare([task])[0]]),
  },
  "03-everything-a-unit-does": {
    ours: ({ organization }) =>
      organization.assignments.nodes.map(({ role, task, evidence }) => [
        role,
        evidence.line,
        evidence.quote,
        task.label,
        day(task.dueOn),
        task.document.title,
        task.document.number,
        [...new Set(sorted(task.leads.map(({ name }) => name)))],
      ]),
    peer: ({ organizations: [one] }) =>
      edges(one.assignedConnection).map(({ properties, node }) => [
        properties.role,
        properties.line,
        properties.quote,
        node.label,
        day(node.dueOn),
        node.setBy[0].title,
        node.setBy[0].number,
        [...new Set(sorted(edges(node.unitsConnection).map((lead) => lead.node.name)))],
      ]),
    bare: (rows) =>
      rows.map(({ role, line, quote, label, dueOn, title, number, leads }) => [
        role,
        line,
        quote,
        label,
        day(dueOn),
        title,
        number,
        [...new Set(sorted(leads))],
      ]),
  },
  "04-career-of-an-official": {
    ours: ({ official }) =>
      sorted(official.tenures.map(({ from, to, post }) => [day(from), day(to), post.title, post.organization.name])),
    peer: ({ officials: [one] }) =>
      sorted(
        edges(one.heldConnection).map(({ properties, node }) => [
          day(properties.from),
          day(properties.to),
          node.title,
          node.organization[0].name,
        ]),
      ),
    bare: (rows) => sorted(rows.map(({ from, to, title, name }) => [day(from), day(to), title, name])),
  },
  "05-careers": {
    ours: ({ officials }) =>
      officials.nodes.map(({ name, tenures }) => [
        name,
        sorted(tenures.map(({ from, to, post }) => [day(from), day(to), post.title, post.organization.name])),
      ]),
    peer: ({ officials }) =>
      officials.map(({ name, heldConnection }) => [
        name,
        sorted(
          edges(heldConnection).map(({ properties, node }) => [
            day(properties.from),
            day(properties.to),
            node.title,
            node.organization[0].name,
          ]),
        ),
      ]),
    bare: (rows) =>
      rows.map(({ name, tenures }) => [
        name,
        sorted(tenures.map((held) => [day(held.from), day(held.to), held.title, held.name])),
      ]),
  },
  "06-members-of-all-committees": {
    ours: ({ committees }) =>
      committees.nodes.map(({ name, members }) => [
        name,
        sorted(members.nodes.map(({ role, title, official }) => [role, title, official?.name ?? null])),
      ]),
    peer: ({ committees }) =>
      committees.map(({ name, officialsConnection, unitsConnection, postsConnection }) => [
        name,
        sorted(
          [officialsConnection, unitsConnection, postsConnection]
            .flatMap(edges)
            .map(({ properties, node }) => [properties.role, properties.title, node?.name ?? null]),
        ),
      ]),
    bare: (rows) =>
      rows.map(({ name, members }) => [
        name,
        sorted(members.map((seat) => [seat.role, seat.title, seat.name ?? null])),
      ]),
  },
  "07-who-sits-with-an-official": {
    ours: ({ official }) =>
      official.memberships.nodes.map(({ role, committee }) => [
        role,
        committee.name,
        sorted(
          committee.members.nodes
            .filter((seat) => seat.official !== null)
            .map((seat) => [seat.role, seat.official.name]),
        ),
      ]),
    peer: ({ officials: [one] }) =>
      edges(one.seatsConnection).map(({ properties, node }) => [
        properties.role,
        node.name,
        sorted(edges(node.officialsConnection).map((seat) => [seat.properties.role, seat.node.name])),
      ]),
    bare: (rows) =>
      rows.map(({ role, name, members }) => [role, name, sorted(members.map((seat) => [seat.role, seat.name]))]),
  },
  "08-what-documents-cite": {
    ours: ({ documents }) =>
      documents.nodes.map(({ title, number, citations }) => [
        title,
        number,
        citations.nodes.map(({ law, evidence }) => [law.name, law.number, evidence.line]),
      ]),
    peer: ({ documents }) =>
      documents.map(({ title, number, citesConnection }) => [
        title,
        number,
        edges(citesConnection).map(({ properties, node }) => [node.name, node.number, properties.line]),
      ]),
    bare: (rows) =>
      rows.map(({ title, number, cites }) => [title, number, cites.map((law) => [law.name, law.number, law.line])]),
  },
  "09-appointments-in-a-period": {
    ours: ({ appointments }) =>
      sorted(
        appointments.nodes.map(({ action, decidedOn, official, post, evidence }) => [
          action,
          decidedOn,
          evidence.line,
          official.name,
          post.title,
          post.organization.name,
          evidence.document.title,
          evidence.document.number,
        ]),
      ),
    peer: ({ appointments }) =>
      sorted(
        appointments.map(({ action, decidedOn, line, decidedBy, official, post }) => [
          action,
          decidedOn,
          line,
          official[0].name,
          post[0].title,
          post[0].organization[0].name,
          decidedBy[0].title,
          decidedBy[0].number,
        ]),
      ),
    bare: (rows) =>
      sorted(
        rows.map(({ action, decidedOn, line, name, title, organization, document, number }) => [
          action,
          decidedOn,
          line,
          name,
          title,
          organization,
          document,
          number,
        ]),
      ),
  },
  "10-what-documents-say": {
    ours: ({ documents }) =>
      documents.nodes.map(({ title, number, issuedOn, issuers, tasks, appointments }) => [
        title,
        number,
        issuedOn,
        sorted(issuers.map(({ name }) => name)),
        tasks.nodes.map((task) => [task.label, day(task.dueOn)]),
        sorted(
          appointments.nodes.map(({ action, official, post }) => [
            action,
            official.name,
            post.title,
            post.organization.name,
          ]),
        ),
      ]),
    peer: ({ documents }) =>
      documents.map(({ title, number, issuedOn, issuers, tasks, appointments }) => [
        title,
        number,
        issuedOn,
        sorted(issuers.map(({ name }) => name)),
        tasks.map((task) => [task.label, day(task.dueOn)]),
        sorted(
          appointments.map(({ action, official, post }) => [
            action,
            official[0].name,
            post[0].title,
            post[0].organization[0].name,
          ]),
        ),
      ]),
    bare: (rows) =>
      rows.map(({ title, number, issuedOn, issuers, tasks, appointments }) => [
        title,
        number,
        issuedOn,
        sorted(issuers),
        tasks.map((task) => [task.label, day(task.dueOn)]),
        sorted(appointments.map(({ action, name, title: post, organization }) => [action, name, post, organization])),
      ]),
  },
};
