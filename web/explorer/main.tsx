import "./style/colours.css";
import "./style/base.css";
import "./style/shell.css";
import "./style/pages.css";
import "./style/document.css";
import "./style/timeline.css";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { Speaking } from "./language";
import { router } from "./routes";

const element = document.querySelector<HTMLElement>("#explorer");
if (element !== null) {
  createRoot(element).render(
    <Speaking>
      <RouterProvider router={router} />
    </Speaking>,
  );
}
