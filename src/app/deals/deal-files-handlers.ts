import type { DEAL_FILES_METHODS } from '#contract/methods/deal-files.ts';
import type { HandlersOf } from '#app/base/handlers.ts';
import type { AppContext } from '#app/context/context.ts';
import { exportDealFile, importDealFile, listSamples, openSample } from './import-export.ts';

export function handlersOfDealFiles(context: AppContext): HandlersOf<typeof DEAL_FILES_METHODS> {
  return {
    'dealFiles.export': (input) => exportDealFile(context, input),
    'dealFiles.import': ({ token }) => importDealFile(context, token),
    'samples.list': () => listSamples(context),
    'samples.open': ({ sampleId }) => openSample(context, sampleId),
  };
}
