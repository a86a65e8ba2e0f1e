import "reflect-metadata";
import { type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { readingAhead } from "./ahead/reading-ahead";
import { AmendmentResolver } from "./amendment";
import { CommitteeResolver } from "./committee";
import { AppointmentCountResolver } from "./counts/appointments";
import { AssignmentCountResolver } from "./counts/assignments";
import { CitationCountResolver } from "./counts/citations";
import { MembershipCountResolver } from "./counts/memberships";
import { OfficialPairResolver, UnitPairResolver } from "./counts/pairs";
import { DocumentResolver } from "./document";
import { DocumentFactsResolver } from "./document-facts";
import { EvidenceResolver } from "./evidence";
import { GazetteResolver } from "./gazette";
import { BasisResolver } from "./history/basis";
import { CareerResolver } from "./history/career";
import { CommitteeChangeResolver, CommitteeChangesResolver } from "./history/committee-change";
import { MoveQueries } from "./history/move";
import { PortfolioChangeResolver, PortfolioChangesResolver } from "./history/portfolio-change";
import { RepealedCitationQueries } from "./history/repealed";
import { ReplacementQueries } from "./history/replacement";
import { SeatsResolver } from "./history/seats";
import { LawResolver } from "./law";
import { requireValid } from "./limits/arguments";
import { OfficialResolver } from "./official";
import { OrganizationResolver } from "./organization";
import { ProjectResolver } from "./project";
import { AppointmentQueries } from "./queries/appointments";
import { ChainQueries } from "./queries/chains";
import { CommitteeQueries } from "./queries/committees";
import { DocumentQueries } from "./queries/documents";
import { GazetteQueries } from "./queries/gazettes";
import { LawQueries } from "./queries/laws";
import { NodeQueries } from "./queries/nodes";
import { OfficeholderQueries } from "./queries/officeholders";
import { OfficialQueries } from "./queries/officials";
import { OrganizationQueries } from "./queries/organizations";
import { ProjectQueries } from "./queries/projects";
import { SearchQueries } from "./queries/search";
import { SourceQueries } from "./queries/sources";
import { StatisticsQueries } from "./queries/statistics";
import { SubgraphQueries } from "./queries/subgraphs";
import { TaskQueries } from "./queries/tasks";
import { SourceResolver } from "./source";
import { TaskResolver } from "./task";
import { TenureResolver } from "./tenure";
import * as connections from "./connections";

/** The whole GraphQL schema with its resolvers; they expect a `Context` of `createContext` for each request. */
export function buildGraphQLSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      AmendmentResolver,
      AppointmentCountResolver,
      AppointmentQueries,
      AssignmentCountResolver,
      BasisResolver,
      CareerResolver,
      ChainQueries,
      CitationCountResolver,
      CommitteeChangeResolver,
      CommitteeChangesResolver,
      CommitteeQueries,
      CommitteeResolver,
      DocumentFactsResolver,
      DocumentQueries,
      DocumentResolver,
      EvidenceResolver,
      GazetteQueries,
      GazetteResolver,
      LawQueries,
      LawResolver,
      MembershipCountResolver,
      MoveQueries,
      NodeQueries,
      OfficeholderQueries,
      OfficialPairResolver,
      OfficialQueries,
      OfficialResolver,
      OrganizationQueries,
      OrganizationResolver,
      PortfolioChangeResolver,
      PortfolioChangesResolver,
      ProjectQueries,
      ProjectResolver,
      RepealedCitationQueries,
      ReplacementQueries,
      SearchQueries,
      SeatsResolver,
      SourceQueries,
      SourceResolver,
      StatisticsQueries,
      SubgraphQueries,
      TaskQueries,
      TaskResolver,
      TenureResolver,
      UnitPairResolver,
    ],
    orphanedTypes: Object.values(connections),
    validateFn: requireValid,
  });
  return readingAhead(schema);
}
