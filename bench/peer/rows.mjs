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
  "02-tasks-led-by-a-unit": {
    ours: ({ organization }) =>
      organization.assignments.nodes.map(({ task, evidence }) => [
        task.label,
        day(task.dueOn),
        evidence.line,
        evidence.quote,
      ]),
    peer: ({ organizations: [one] }) =>
      edges(one.assignedConnection).map(({ properties, node }) => [
        node.label,
        day(node.dueOn),
        properties.line,
        properties.quote,
      ]),
    bare: (rows) => rows.map(({ label, dueOn, line, quote }) => [label, day(dueOn), line, quote]),
  },
  "03-career-of-an-official": {
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
  "04-holders-of-the-posts-of-an-organisation": {
    ours: ({ organization }) =>
      organization.posts.nodes.map(({ title, tenures }) => [
        title,
        sorted(tenures.map(({ from, to, official }) => [day(from), day(to), official.name])),
      ]),
    peer: ({ organizations: [one] }) =>
      edges(one.postsConnection).map(({ node }) => [
        node.title,
        sorted(
          edges(node.holdersConnection).map(({ properties, node: official }) => [
            day(properties.from),
            day(properties.to),
            official.name,
          ]),
        ),
      ]),
    bare: (rows) =>
      rows.map(({ title, holders }) => [
        title,
        sorted(holders.map(({ from, to, name }) => [day(from), day(to), name])),
      ]),
  },
  "05-members-of-a-committee": {
    ours: ({ committee }) =>
      sorted(
        committee.members.nodes.map(({ role, title, official, organization, post, evidence }) => [
          role,
          title,
          evidence.line,
          official?.name ?? post?.title ?? organization?.name,
        ]),
      ),
    peer: ({ committees: [one] }) =>
      sorted(
        [one.officialsConnection, one.unitsConnection, one.postsConnection]
          .flatMap(edges)
          .map(({ properties, node }) => [properties.role, properties.title, properties.line, node.name ?? node.title]),
      ),
    bare: (rows) => sorted(rows.map(({ role, title, line, name }) => [role, title, line, name])),
  },
  "06-who-sits-with-an-official": {
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
  "07-what-a-document-cites": {
    ours: ({ document }) =>
      document.citations.nodes.map(({ law, evidence }) => [law.name, law.number, evidence.line, evidence.quote]),
    peer: ({ documents: [one] }) =>
      edges(one.citesConnection).map(({ properties, node }) => [
        node.name,
        node.number,
        properties.line,
        properties.quote,
      ]),
    bare: (rows) => rows.map(({ name, number, line, quote }) => [name, number, line, quote]),
  },
  "08-who-cites-a-law": {
    ours: ({ law }) =>
      law.citedBy.nodes.map(({ document, evidence }) => [
        document.title,
        document.number,
        day(document.issuedOn),
        evidence.line,
        sorted(document.issuers.map(({ name }) => name)),
      ]),
    peer: ({ laws: [one] }) =>
      edges(one.citedByConnection).map(({ properties, node }) => [
        node.title,
        node.number,
        day(node.issuedOn),
        properties.line,
        sorted(node.issuers.map(({ name }) => name)),
      ]),
    bare: (rows) =>
      rows.map(({ title, number, issuedOn, line, issuers }) => [title, number, day(issuedOn), line, sorted(issuers)]),
  },
  "09-appointments-in-a-period": {
    ours: ({ appointments }) =>
      sorted(
        appointments.nodes.map(({ action, decidedOn, official, post }) => [
          action,
          decidedOn,
          official.name,
          post.title,
          post.organization.name,
        ]),
      ),
    peer: ({ appointments }) =>
      sorted(
        appointments.map(({ action, decidedOn, official, post }) => [
          action,
          decidedOn,
          official[0].name,
          post[0].title,
          post[0].organization[0].name,
        ]),
      ),
    bare: (rows) =>
      sorted(
        rows.map(({ action, decidedOn, name, title, organization }) => [action, decidedOn, name, title, organization]),
      ),
  },
  "10-tasks-a-leader-oversees": {
    ours: ({ official }) => TASKS.ours(official.oversees.nodes),
    peer: ({ officials: [one] }) => TASKS.peer(edges(one.overseesConnection)),
    bare: TASKS.bare,
  },
};
