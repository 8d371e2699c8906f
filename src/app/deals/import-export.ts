import { nameIn } from '#domain/text/names.ts';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Fail } from '#domain/base/failure.ts';
import type { DealDocument } from '#domain/deal/deal.ts';
import { discloseSent } from '#domain/deal/disclosure.ts';
import type { ImportedDeal, OfferedFile, ParsedInputOf, SampleInfo } from '#contract/methods.ts';
import { writeCalendar } from './calendar.ts';
import type { AppContext } from '#app/context/context.ts';
import { carryOriginals } from './carried-originals.ts';
import { DEAL_FILE_LIMIT_BYTES, dealFileName, readDealFile, writeDealFile } from './deal-file.ts';
import { insertDeal } from './deal-changes.ts';
import { byEditionOnHand, getDocument, keyDatesOf, requireDeal } from './deals.ts';
import { readOffered } from '#app/files/json-file.ts';
import { fileStem } from '#app/files/file-name.ts';
import { mimeOf } from '#app/files/file-tokens.ts';
import { withNewIds } from './with-new-ids.ts';

const SAMPLE_ENDING = '.internal.json';

export function exportDealFile(
  context: AppContext,
  { dealId, edition, withOriginals = false }: ParsedInputOf<'dealFiles.export'>,
): OfferedFile {
  const { originId } = requireDeal(context, dealId);
  const document = getDocument(context, dealId);
  const name = dealFileName(fileStem(document.deal.title), edition);
  const shared = discloseSent(document);
  const papers = (edition === 'internal' ? document : shared).papers ?? {};
  const carried = withOriginals
    ? { originals: carryOriginals(context.workspace(), papers, DEAL_FILE_LIMIT_BYTES) }
    : {};
  const bytes =
    edition === 'internal'
      ? writeDealFile({ edition, document, originId, ...carried })
      : writeDealFile({ edition, shared, ...carried });
  return context.tokens.put({ name, mime: mimeOf(name), bytes });
}

/** All or nothing, always a new deal; says which deals here came from the same origin. */
export function importDealFile(context: AppContext, token: string): ImportedDeal {
  const bytes = readOffered(context.tokens.get(token), DEAL_FILE_LIMIT_BYTES, 'deal-file');
  return importBytes(context, bytes, (document) => document);
}

export function exportCalendar(
  context: AppContext,
  { dealId, language }: ParsedInputOf<'deals.calendar'>,
): OfferedFile {
  const { deal } = getDocument(context, dealId);
  const keyDates = keyDatesOf(context, dealId);
  if (keyDates.length === 0) {
    throw new Fail('refused', {
      en: 'This deal has no key dates yet. Enter a dated event, such as the start of the option.',
      ko: '이 거래에는 아직 주요 일정이 없습니다. 옵션 개시일 같은 날짜를 먼저 입력하세요.',
    });
  }
  const title = nameIn(deal.title, deal.titleIn, language);
  const bytes = writeCalendar({
    dealId,
    dealTitle: title,
    keyDates,
    language,
    now: context.options.now(),
  });
  const name = `${fileStem(title)}.ics`;
  return context.tokens.put({ name, mime: mimeOf(name), bytes });
}

/** The deal files under `templates/samples` that name themselves; a broken one is left out and logged. */
export function listSamples(context: AppContext): SampleInfo[] {
  const found = sampleFiles(context).flatMap((path): { info: SampleInfo; papers: number }[] => {
    try {
      const { document, sample } = readDealFile(readFileSync(path), context.library());
      const { kinds, provenance, title } = document.deal;
      const info: SampleInfo = {
        sampleId: basename(path, SAMPLE_ENDING),
        title: sample?.title ?? { en: title, ko: title },
        about: sample?.about ?? { en: '', ko: '' },
        provenance: provenance === 'public-record' ? 'public-record' : 'invented',
        kinds,
      };
      return [{ info, papers: document.drafts.length }];
    } catch (error) {
      if (!(error instanceof Fail)) throw error;
      context.options.log(`sample ${basename(path)}: ${error.message}`);
      return [];
    }
  });
  // Deals with the most papers come first: they show a whole negotiation, a public record only its outcome.
  return found.toSorted((a, b) => b.papers - a.papers).map(({ info }) => info);
}

export function openSample(context: AppContext, sampleId: string): ImportedDeal {
  const path = sampleFiles(context).find((each) => basename(each, SAMPLE_ENDING) === sampleId);
  if (path !== undefined)
    return importBytes(context, readFileSync(path), (document) => byEditionOnHand(context, document));
  throw new Fail(
    'not-found',
    {
      en: 'There is no such sample. Reload the list of samples.',
      ko: '이 견본이 없습니다. 견본 목록을 다시 여세요.',
    },
    'sampleId',
  );
}

function importBytes(
  context: AppContext,
  bytes: Uint8Array,
  change: (document: DealDocument) => DealDocument,
): ImportedDeal {
  const file = readDealFile(bytes, context.library());
  const document = withNewIds(change(file.document), context.options.newId);
  const sameOrigin = file.originId === undefined ? [] : context.workspace().deals.ofOrigin(file.originId);
  const workspace = context.workspace();
  const at = context.options.now().toISOString();
  workspace.transact(() => {
    for (const original of file.originals?.values() ?? []) workspace.originals.put([original], at);
    insertDeal(context, workspace, document, file.originId ?? document.deal.id, at);
  });
  context.onChange();
  const { id: dealId, title, titleIn } = document.deal;
  return { dealId, title, ...(titleIn ? { titleIn } : {}), sameOrigin };
}

function sampleFiles(context: AppContext): string[] {
  const folder = join(context.options.templatesRoot, 'samples');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(SAMPLE_ENDING))
    .toSorted()
    .map((name) => join(folder, name));
}
