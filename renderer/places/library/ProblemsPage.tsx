import { problemMessages } from './problem-words.ts';
import { useMessages, useSay } from '#renderer/i18n/use-messages.ts';
import { useApp } from '#renderer/state/session.ts';

/** What the library could not use: file, line, field and what is wrong there. */
export function ProblemsPage() {
  const t = useMessages(problemMessages);
  const say = useSay();
  const problems = useApp((state) => state.library.problems);
  return (
    <article className="library-page" aria-labelledby="library-page-title">
      <header className="library-page-head">
        <h2 id="library-page-title">{t.problemsTitle}</h2>
        <p className="reading">{problems.length === 0 ? t.noProblems : t.problemsAbout}</p>
      </header>
      {problems.length === 0 ? null : (
        <table className="plain-table problem-table">
          <thead>
            <tr>
              <th scope="col">{t.file}</th>
              <th scope="col" className="figure">
                {t.line}
              </th>
              <th scope="col">{t.field}</th>
              <th scope="col">{t.message}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map((problem) => (
              <tr key={`${problem.file}:${problem.line}:${problem.field}:${problem.message.en}`}>
                <th scope="row">{problem.file}</th>
                <td className="figure">{problem.line}</td>
                <td>{problem.field === '' ? <span className="quiet">{t.wholeFile}</span> : problem.field}</td>
                <td>{say(problem.message)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  );
}

/** The files with something wrong in them, each with how much. */
export function ProblemFiles() {
  const t = useMessages(problemMessages);
  const problems = useApp((state) => state.library.problems);
  const files = [...new Set(problems.map(({ file }) => file))];
  return (
    <ul className="library-plain">
      {files.map((file) => (
        <li key={file} className="library-row">
          <span className="library-row-name">{file}</span>
          <span className="quiet small">
            {t.problemCount(problems.filter((each) => each.file === file).length)}
          </span>
        </li>
      ))}
    </ul>
  );
}
