import { useEffect, useRef, useState } from 'react';
import type { DocumentRequest, JobState, OfferedFile } from '#contract/methods.ts';
import { documentsMessages } from './words.ts';
import { useApp, useConnection } from '#renderer/state/session.ts';
import { useSaveFile } from '#renderer/state/use-save-file.ts';

const POLL_MS = 150;

export type WriteJob = {
  readonly state: 'idle' | 'writing' | 'written';
  readonly progress?: Extract<JobState, { kind: 'running' }>;
  /** The last file written here, for saving once more. */
  readonly file?: OfferedFile;
  readonly write: (request: DocumentRequest) => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly saveAgain: () => Promise<void>;
};

/** Writes a document as a job, says how far it is, and saves it the way the host does. `onWritten` runs when there is a file. */
export function useWriteJob(onWritten: () => void): WriteJob {
  const { api } = useConnection();
  const fail = useApp((state) => state.fail);
  const notify = useApp((state) => state.notify);
  const saveFile = useSaveFile();
  const [progress, setProgress] = useState<Extract<JobState, { kind: 'running' }>>();
  const [state, setState] = useState<WriteJob['state']>('idle');
  const [file, setFile] = useState<OfferedFile>();
  const jobId = useRef<string>(undefined);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  function stop(): void {
    jobId.current = undefined;
    setProgress(undefined);
  }

  async function follow(id: string): Promise<void> {
    while (jobId.current === id && !isGone.current) {
      const answer = await api.call('jobs.poll', { jobId: id });
      if (jobId.current !== id) return;
      if (!answer.ok) {
        stop();
        setState('idle');
        fail(answer.failure);
        return;
      }
      if (await settle(answer.value)) return;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  /** True when the job is over. */
  async function settle(job: JobState): Promise<boolean> {
    switch (job.kind) {
      case 'running':
        setProgress(job);
        return false;
      case 'cancelled':
        stop();
        setState('idle');
        notify({ en: documentsMessages.en.cancelled, ko: documentsMessages.ko.cancelled });
        return true;
      case 'failed':
        stop();
        setState('idle');
        notify(job.message, { tone: 'problem' });
        return true;
      case 'finished':
        stop();
        if (job.file) {
          setFile(job.file);
          setState('written');
          onWritten();
          await saveFile(Promise.resolve({ ok: true, value: job.file }));
        } else setState('idle');
        return true;
    }
  }

  return {
    state,
    ...(progress ? { progress } : {}),
    ...(file ? { file } : {}),
    async write(request) {
      if (state === 'writing') return;
      setState('writing');
      setFile(undefined);
      const answer = await api.call('jobs.start', { work: { kind: 'write-document', request } });
      if (!answer.ok) {
        setState('idle');
        fail(answer.failure);
        return;
      }
      jobId.current = answer.value.jobId;
      await follow(answer.value.jobId);
    },
    async cancel() {
      const id = jobId.current;
      if (id === undefined) return;
      const answer = await api.call('jobs.cancel', { jobId: id });
      if (!answer.ok) fail(answer.failure);
      else if (jobId.current === id) await settle(answer.value);
    },
    async saveAgain() {
      if (file) await saveFile(Promise.resolve({ ok: true, value: file }));
    },
  };
}
