/** The short form, shown after wrong usage; `jibun help` shows all of it. */
export const USAGE_HINT = 'Run “npm run -s jibun -- help” to see every command.';

export const USAGE = `Jibun (지분): know your stake before you sign. Everything stays on this machine.

npm run -s jibun -- COMMAND

  check FILE.json
      Validates a deal file against its schema and the library.
  library [--report] [--json]
      The catalogue of terms, benchmarks, cases and questions. --report: counts by evidence
      and confidence, the oldest sources and rules, and everything that the library lacks.
  compare FILE.json [--draft ID] [--house PACK.json] [--json]
      Where each term of a draft stands against the benchmarks.
  leverage FILE.json [--draft ID] [--house PACK.json] [--json]
      The eight dimensions, terms and power, and the five weakest points.
  money FILE.json [--scenario NAME] [--draft ID] [--house PACK.json] [--json]
      The money of a deal, or of a bare statement or waterfall: every line, payees, totals, and
      that what came in went out.
  rules FILE.json [--draft ID] [--json]
      Statutes, treaties and practice checked on a draft and the deal's facts: pass, fail or
      unknown, what is missing, and how old the reading of each rule is.
  brief FILE.json --lang ko|en|both --edition internal|shareable --out FILE.docx [--draft ID]
        [--house PACK.json]
      The negotiation brief as a Word file.
  term-sheet FILE.json --lang ko|en|both --out FILE.docx [--draft ID] [--house PACK.json]
      The term sheet for the other side as a Word file, from a draft of ours.
  serve [--workspace FILE] [--port N] [--no-open]
      Serves the interface to your own browser on 127.0.0.1.
  start [--workspace FILE] [--no-open]
      Opens the desktop window, or the browser where there is none.
  help, --help       This text.
  --version          The version.

--draft defaults to their latest draft (term-sheet: to our latest).
--house lays the firm's own precedents and ladders over the library, as in the workspace. Export
the pack in the interface (House precedents, with the confidential ones for the ladders).
Tables are in Korean or English, as LANG says; the JSON outputs hold both.
Schemas of the deal file and of every JSON output: templates/schemas.
Exit codes: 0 done, 1 the input was refused, 2 wrong usage.

Not legal advice. 지분은 법률 자문을 제공하지 않습니다.
`;
