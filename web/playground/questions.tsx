import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { type Question, TOPICS, type Topic } from "../../questions/question";
import { useSpeech } from "../explorer/language";
import { tabOf } from "./examples";
import { QUESTIONS } from "./question-files";
import { type Subjects } from "./subjects";

/** A list of the questions by topic in the side bar; one click opens its query again, whatever became of its tab. */
export function questionsPlugin(subjects: Subjects): GraphiQLPlugin {
  return { title: "问题 Questions", icon: Icon, content: () => <Questions subjects={subjects} /> };
}

/** The reader's language first, the other below it in small. */
const SPOKEN = {
  zh: [
    { lang: "zh-CN", of: "zh" },
    { lang: "en", of: "en" },
  ],
  en: [
    { lang: "en", of: "en" },
    { lang: "zh-CN", of: "zh" },
  ],
} as const;

function Questions({ subjects }: { readonly subjects: Subjects }) {
  const { language, w } = useSpeech();
  const actions = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const open = (question: Question) => {
    const { query, variables } = tabOf(question, subjects);
    actions.addTab();
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
  };
  return (
    <section className="questions" aria-label={w("questions")}>
      <h2>{w("questions")}</h2>
      {(Object.keys(TOPICS) as Topic[]).map((topic) => (
        <div key={topic}>
          <h3>{TOPICS[topic][language === "zh" ? 0 : 1]}</h3>
          <ul>
            {QUESTIONS.filter((question) => question.topic === topic).map((question) => (
              <li key={question.name}>
                <button
                  type="button"
                  title={question.limits}
                  onClick={() => {
                    open(question);
                  }}
                >
                  {SPOKEN[language].map(({ lang, of }) => (
                    <span key={lang} lang={lang}>
                      {question[of]}
                    </span>
                  ))}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Icon() {
  return (
    <svg height="1em" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5">
      <circle cx="12" cy="12" r="10" />
      <path d="M9 9a3 3 0 1 1 4 2.8c-.7.3-1 .9-1 1.7v.5M12 17.5v.1" strokeLinecap="round" />
    </svg>
  );
}
