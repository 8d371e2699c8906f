import { chosenDocumentSchema } from '#contract/methods/documents.ts';
import type { ChosenDocument } from '#contract/methods.ts';
import type { Workspace } from '#app/workspace/workspace.ts';

/** A setting of the workspace for each deal in whose documents somebody has chosen. */
const keyOf = (dealId: string): string => `chosenDocument:${dealId}`;

/** Null where nobody has chosen, or another version has kept what this one does not know. */
export function readChosenDocument(workspace: Workspace, dealId: string): ChosenDocument | null {
  const kept = chosenDocumentSchema.safeParse(workspace.settings.find(keyOf(dealId)));
  return kept.success ? kept.data : null;
}

export function keepChosenDocument(workspace: Workspace, dealId: string, chosen: ChosenDocument): void {
  workspace.transact(() => workspace.settings.put(keyOf(dealId), chosen));
}

/** Inside the caller's transaction, with the deal that it belongs to. */
export function dropChosenDocument(workspace: Workspace, dealId: string): void {
  workspace.settings.drop(keyOf(dealId));
}
