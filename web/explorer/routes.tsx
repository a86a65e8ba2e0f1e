import { createBrowserRouter } from "react-router";
import { AppointmentPage } from "./pages/appointment";
import { BrowsePage } from "./pages/browse";
import { CommitteePage } from "./pages/committee";
import { DocumentPage } from "./pages/document";
import { GazettePage } from "./pages/gazette";
import { HomePage } from "./pages/home";
import { LawPage } from "./pages/law";
import { Failed, Missing } from "./pages/missing";
import { OfficialPage } from "./pages/official";
import { OrganizationPage } from "./pages/organization";
import { PostPage } from "./pages/post";
import { ProjectPage } from "./pages/project";
import { SearchPage } from "./pages/search";
import { TaskPage } from "./pages/task";
import { Shell } from "./shell/shell";

/** Every page and its address. The graph and the overview load when they are opened. */
export const router = createBrowserRouter([
  {
    path: "/",
    element: <Shell />,
    hydrateFallbackElement: <p />,
    children: [
      {
        errorElement: <Failed />,
        children: [
          { index: true, element: <HomePage /> },
          { path: "search", element: <SearchPage /> },
          { path: "browse/:kind", element: <BrowsePage /> },
          { path: "official/:id", element: <OfficialPage /> },
          { path: "organization/:id", element: <OrganizationPage /> },
          { path: "post/:id", element: <PostPage /> },
          { path: "committee/:id", element: <CommitteePage /> },
          { path: "task/:id", element: <TaskPage /> },
          { path: "project/:id", element: <ProjectPage /> },
          { path: "law/:id", element: <LawPage /> },
          { path: "document/:id", element: <DocumentPage /> },
          { path: "gazette/:id", element: <GazettePage /> },
          { path: "appointment/:id", element: <AppointmentPage /> },
          { path: "graph", lazy: async () => ({ Component: (await import("./graph/page")).GraphPage }) },
          { path: "overview", lazy: async () => ({ Component: (await import("./overview/page")).OverviewPage }) },
          { path: "*", element: <Missing /> },
        ],
      },
    ],
  },
]);
