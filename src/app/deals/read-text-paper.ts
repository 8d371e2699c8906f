import { decodeText } from '#domain/files/decode-text.ts';
import { kindOfFile } from '#domain/files/file-kind.ts';
import { FILE_KIND_WORDS } from '#domain/files/file-words.ts';
import { Fail } from '#domain/base/failure.ts';
import { applicableTerms } from '#domain/deal/applicable.ts';
import type { Deal } from '#domain/deal/deal.ts';
import type { Library } from '#domain/library/library.ts';
import type { ReadClause } from '#domain/reading/findings/paper-reading.ts';
import { likelyTerms } from '#domain/reading/likely-terms.ts';
import { proposalsFor } from '#domain/reading/propose.ts';
import { quotationOf, readPaperText } from '#domain/reading/read-paper-text.ts';
import type { PaperRead } from '#domain/reading/review/paper-read.ts';
import { termWords } from '#domain/reading/word-weights.ts';

/** Reads a paper that is plain text, paragraph by paragraph. Throws Fail `refused` for any other file. */
export function readTextPaper(
  file: { readonly name: string; readonly bytes: Uint8Array },
  deal: Deal,
  library: Library,
): PaperRead {
  const kind = kindOfFile(file.bytes);
  const decoded =
    kind === 'text' ? decodeText(file.bytes, (label) => new TextDecoder(label, { fatal: true })) : undefined;
  if (!decoded) {
    const is = FILE_KIND_WORDS[kind];
    throw new Fail(
      'refused',
      {
        en: `“${file.name}” is ${is.en}. Open it, copy its words and paste them here.`,
        ko: `‘${file.name}’은(는) ${is.ko}입니다. 파일을 열어 본문을 복사한 뒤 여기에 붙여 넣으세요.`,
      },
      'token',
    );
  }
  const { text } = decoded;
  const pieces = readPaperText(text);
  const paragraphs = [...Map.groupBy(pieces, ({ paragraph }) => paragraph).entries()];
  const terms = applicableTerms(library.terms, deal);
  const table = { library, words: termWords(terms), currency: deal.currency, rates: deal.rates };
  const known = new Set<string>();
  const clauses: ReadClause[] = [];
  const values: PaperRead['findings']['values'][number][] = [];
  const blocks = paragraphs.map(([id, inside]) => {
    const first = inside[0];
    const last = inside.at(-1);
    const words = first && last ? text.slice(first.from, last.to) : '';
    clauses.push({
      ordinal: id,
      number: first?.citation ?? '',
      heading: first?.headings.at(-1) ?? '',
      above: first?.headings.slice(0, -1) ?? [],
      level: 1,
      kind: 'section',
      part: 'body',
      language: /[가-힣]/.test(words) ? 'ko' : 'en',
      text: words,
      pieces: [{ paragraph: id, from: 0, to: words.length, at: 0, number: first?.citation ?? '', level: 0 }],
      topics: [],
      terms: [],
    });
    for (const piece of inside) {
      if (piece.kind !== 'sentence') continue;
      const said = quotationOf(text, piece);
      const [term] = likelyTerms({ said, headings: piece.headings }, terms, known, table);
      const proposal = term && proposalsFor(term, said, table)[0];
      if (!term || !proposal || proposal.value.kind === 'text' || known.has(term.id)) continue;
      known.add(term.id);
      values.push({
        term: term.id,
        value: proposal.value,
        quote: said,
        clause: id,
        from: piece.from - (first?.from ?? 0),
        to: piece.to - (first?.from ?? 0),
        confidence: proposal.doubts.length === 0 ? 0.92 : 0.6,
        flags: [],
        alternatives: [],
      });
    }
    return {
      kind: 'paragraph',
      id,
      text: words,
      label: first?.label ?? '',
      runs: [{ text: words }],
    } as const;
  });
  const letters = blocks.reduce((sum, block) => sum + block.text.length, 0);
  return {
    document: {
      format: 'txt',
      language: /[가-힣]/.test(text) ? 'ko' : 'en',
      parts: [{ id: 'body', kind: 'body', blocks }],
      revisions: [],
      comments: [],
      receipt: {
        counts: [
          { what: 'paragraphs', present: blocks.length, read: blocks.length },
          { what: 'letters', present: letters, read: letters },
        ],
        unread: [],
        notes: [],
      },
    },
    split: { definitions: [], references: [], missingSchedules: [] },
    findings: {
      clauses,
      values,
      absent: terms.filter(({ id }) => !known.has(id)).map(({ id }) => ({ term: id, reason: '' })),
      open: [],
      conflicts: [],
    },
  };
}
