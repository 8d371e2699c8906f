import type { Lang } from '#domain/text/bilingual.ts';
import { nameIn } from '#domain/text/names.ts';
import { dealsMessages } from './words.ts';
import { withUndo } from '#renderer/state/with-undo.ts';
import { useAppStore, useConnection } from '#renderer/state/session.ts';
import type { Answer } from '#contract/api.ts';
import type { Failure } from '#domain/base/failure.ts';
import type { BinnedDeal, DealSummary, ImportedDeal, InputOf } from '#contract/methods.ts';

/** As much of a deal as a message about it says. */
export type NamedDeal = Pick<DealSummary, 'dealId' | 'title' | 'titleIn'>;

/** What a person can do with whole deals. Each says what happened, and what can be undone offers it. */
export function useDealActions() {
  const { api, files } = useConnection();
  const app = useAppStore();
  const { en, ko } = dealsMessages;

  function openDeal(dealId: string): void {
    if (!app.getState().settings.firstRunDone) void app.getState().saveSettings({ firstRunDone: true });
    app.getState().dealsChanged();
    app.getState().go({ place: 'deal', dealId, view: 'terms' });
  }

  function welcome(answer: Answer<ImportedDeal>): void {
    const { notify, fail } = app.getState();
    if (!answer.ok) return fail(answer.failure);
    const { sameOrigin, dealId } = answer.value;
    const title = (lang: Lang) => titleOf(answer.value, lang);
    const others = (lang: Lang) => sameOrigin.map((deal) => titleOf(deal, lang)).join(', ');
    openDeal(dealId);
    notify(
      sameOrigin.length === 0
        ? { en: en.importedNotice(title('en')), ko: ko.importedNotice(title('ko')) }
        : {
            en: en.importedAgain(title('en'), others('en')),
            ko: ko.importedAgain(title('ko'), others('ko')),
          },
    );
  }

  async function archive(deal: NamedDeal, archived: boolean): Promise<void> {
    const { notify, fail, dealsChanged } = app.getState();
    const answer = await api.call('deals.archive', { dealId: deal.dealId, archived });
    if (!answer.ok) return fail(answer.failure);
    dealsChanged();
    if (!archived) return;
    notify(
      { en: en.archivedNotice(titleOf(deal, 'en')), ko: ko.archivedNotice(titleOf(deal, 'ko')) },
      withUndo(() => archive(deal, false)),
    );
  }

  return {
    openDeal,
    archive,
    restore: async (deal: BinnedDeal): Promise<void> => {
      const { notify, fail, dealsChanged } = app.getState();
      const answer = await api.call('deals.undelete', { dealId: deal.dealId });
      if (!answer.ok) return fail(answer.failure);
      dealsChanged();
      notify({
        en: en.restoredNotice(titleOf(deal, 'en')),
        ko: ko.restoredNotice(titleOf(deal, 'ko')),
      });
    },
    erase: async (dealIds: readonly string[]): Promise<void> => {
      const { notify, fail, dealsChanged } = app.getState();
      const answer = await api.call('deals.erase', { dealIds: [...dealIds] });
      if (!answer.ok) return fail(answer.failure);
      dealsChanged();
      const n = dealIds.length;
      if (answer.value.isRewritten) notify({ en: en.erasedNotice(n), ko: ko.erasedNotice(n) });
      else notify({ en: en.erasedNotRewritten(n), ko: ko.erasedNotRewritten(n) }, { tone: 'problem' });
    },
    /** Opens the new deal, or answers why there is none: the form shows it. */
    create: async (input: InputOf<'deals.create'>): Promise<Failure | undefined> => {
      const answer = await api.call('deals.create', input);
      if (!answer.ok) return answer.failure;
      openDeal(answer.value.document.deal.id);
      return undefined;
    },
    duplicate: async (input: InputOf<'deals.duplicate'>): Promise<Failure | undefined> => {
      const answer = await api.call('deals.duplicate', input);
      if (!answer.ok) return answer.failure;
      openDeal(answer.value.document.deal.id);
      return undefined;
    },
    remove: async (deal: NamedDeal): Promise<void> => {
      const { notify, fail, dealsChanged } = app.getState();
      const answer = await api.call('deals.delete', { dealId: deal.dealId });
      if (!answer.ok) return fail(answer.failure);
      dealsChanged();
      const undelete = async (): Promise<void> => {
        const back = await api.call('deals.undelete', { dealId: deal.dealId });
        if (back.ok) app.getState().dealsChanged();
        else app.getState().fail(back.failure);
      };
      notify(
        { en: en.deletedNotice(titleOf(deal, 'en')), ko: ko.deletedNotice(titleOf(deal, 'ko')) },
        withUndo(undelete),
      );
    },
    openSample: async (sampleId: string): Promise<void> => {
      welcome(await api.call('samples.open', { sampleId }));
    },
    importFile: async (): Promise<void> => {
      const picked = await files.pick('deal-file');
      if (!picked.ok) return app.getState().fail(picked.failure);
      if (picked.value === null) return;
      welcome(await api.call('dealFiles.import', { token: picked.value.token }));
    },
  };
}

function titleOf({ title, titleIn }: Pick<NamedDeal, 'title' | 'titleIn'>, lang: Lang): string {
  return nameIn(title, titleIn, lang);
}
