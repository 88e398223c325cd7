import type { Clock } from '../../engine/clock.ts';
import { chatCompletions as wire } from '../chat-completions/chat-completions.ts';
import { classify } from '../classify.ts';
import type { BatchApi, BatchState, Called } from './batch-api.ts';
import { type BatchLine, readBatchLines } from './batch-lines.ts';
import { type BatchNote, type BatchNotes, batchNotesSchema } from './batch-note.ts';

/** What handing batches in and waiting for them needs of the world. */
export interface BatchDeskSettings {
  readonly api: BatchApi;
  readonly baseUrl: string;
  readonly notes: BatchNotes;
  /** How long a batch may take. */
  readonly waitMs: number;
  /** When nobody waits any more: what is under way then is taken up by a later run. */
  readonly deadline: number;
  readonly clock: Clock;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onProgress?: (line: string) => void;
}

/** What became of a batch: what it says to one of its requests, or one sentence on why it says nothing. */
export interface EndedBatch {
  readonly note: BatchNote;
  readonly said: (customId: string) => BatchLine | string;
}

/** Where batches are handed in, each noted before it is paid for. */
export interface BatchDesk {
  /** The keys of all requests that are under way. */
  underWay(): Promise<ReadonlySet<string>>;
  /** Hands a batch in; one sentence on why not, when it was not. */
  send(
    about: Pick<BatchNote, 'model' | 'known' | 'requests'>,
    lines: string,
    signal: AbortSignal,
  ): Promise<string | undefined>;
  /** Waits for everything that is under way. */
  collect(signal: AbortSignal): Promise<readonly EndedBatch[]>;
  /** What was collected is not needed any more; what could not be asked about stays noted. */
  forget(): Promise<void>;
  notices(): readonly string[];
}

type MadeBatch =
  | { readonly ok: true; readonly note: BatchNote; readonly batch: string }
  | { readonly ok: false; readonly why: string };

/** Between two looks at a batch: soon at first, for a small one is done in a minute. */
const looks = { leastMs: 50, firstMs: 10_000, longestMs: 300_000, growth: 1.5 } as const;
/** What was cancelled gives what it has within this time, or not at all. */
const cancellingMs = 900_000;
const tries = 5;
const product = 'batch request';
const ended = new Set(['completed', 'failed', 'expired', 'cancelled']);
const inWords: Readonly<Record<string, string>> = {
  completed: 'The batch was completed without an answer to this request.',
  failed: 'The endpoint refused the batch with this request: look at its page of batches for the cause.',
  expired: 'The batch expired before this request was answered.',
  cancelled: 'The batch was cancelled before this request was answered.',
};

/** Opens the desk of an endpoint on what earlier runs noted. */
export function batchDesk({
  api,
  baseUrl,
  notes,
  waitMs,
  deadline,
  clock,
  sleep,
  onProgress,
}: BatchDeskSettings): BatchDesk {
  let underWay: readonly BatchNote[] | undefined;
  /** Batches whose answers are here: a run that is stopped now needs them again. */
  let taken: readonly BatchNote[] = [];
  /** Batches that could not be asked about: they are paid for, and the next run takes them up. */
  let left: readonly BatchNote[] = [];
  const told = new Set<string>();

  async function loaded(): Promise<readonly BatchNote[]> {
    underWay ??= (batchNotesSchema.safeParse(await notes.load()).data ?? []).filter((note) => note.baseUrl === baseUrl);
    return underWay;
  }

  async function keep(): Promise<void> {
    try {
      await notes.save([...taken, ...left, ...(underWay ?? [])]);
    } catch {
      told.add(
        'What batches are under way could not be written down: an audit that is stopped asks again what they answer.',
      );
    }
  }

  function pauseAfter(called: Extract<Called<unknown>, { ok: false }>, attempt: number): number | undefined {
    const { transient, retryAfterMs } = classify(called.rejection, '', product);
    const isRepeatable = transient || called.rejection.kind === 'not-a-completion';
    return isRepeatable && attempt < tries ? (retryAfterMs ?? 1000 * 4 ** attempt) : undefined;
  }

  /** Repeats what failed by chance; a batch is never made this way. */
  async function patiently<T>(call: () => Promise<Called<T>>, signal: AbortSignal): Promise<Called<T>> {
    for (let attempt = 1; ; attempt += 1) {
      const called = await call();
      const pause = called.ok ? undefined : pauseAfter(called, attempt);
      if (pause === undefined) return called;
      await sleep(pause, signal);
    }
  }

  async function make(note: BatchNote, isNew: boolean, signal: AbortSignal): Promise<MadeBatch> {
    for (let attempt = 1; ; attempt += 1) {
      // It may have been made although no answer came: it is looked for before it is made once more.
      const listed = isNew && attempt === 1 ? undefined : await patiently(() => api.list(signal), signal);
      if (listed?.ok === false) return { ok: false, why: wordsOf(listed, note) };
      const found = listed?.value.find(({ input }) => input === note.input);
      const created: Called<BatchState> =
        found === undefined ? await api.create(note.input, `/v1${wire.path}`, signal) : { ok: true, value: found };
      if (created.ok) {
        const made = { ...note, batch: created.value.id };
        underWay = underWay?.map((one) => (one === note ? made : one));
        await keep();
        return { ok: true, note: made, batch: made.batch };
      }
      const pause = pauseAfter(created, attempt);
      if (pause === undefined) return { ok: false, why: wordsOf(created, note) };
      await sleep(pause, signal);
    }
  }

  async function collectOne(noted: BatchNote, signal: AbortSignal): Promise<EndedBatch> {
    const made: MadeBatch =
      noted.batch === null ? await make(noted, false, signal) : { ok: true, note: noted, batch: noted.batch };
    const ending = made.ok ? await untilEnded(made, signal) : made.why;
    const note = made.ok ? made.note : noted;
    if (typeof ending === 'string') {
      left = [...left, note];
      return { note, said: () => ending };
    }
    const texts: string[] = [];
    let lost: string | undefined;
    for (const file of ending.outputs) {
      const read = await patiently(() => api.download(file, signal), signal);
      if (read.ok) texts.push(read.value);
      else lost = wordsOf(read, note);
    }
    if (lost === undefined) taken = [...taken, note];
    else left = [...left, note];
    const lines = readBatchLines(texts, new Set(note.requests.map(({ customId }) => customId)));
    const otherwise = lost ?? inWords[ending.status] ?? 'The batch gave no answer to this request.';
    return { note, said: (customId) => lines.get(customId) ?? otherwise };
  }

  async function untilEnded(
    { note, batch }: Extract<MadeBatch, { ok: true }>,
    signal: AbortSignal,
  ): Promise<BatchState | string> {
    let pause: number = looks.firstMs;
    // The endpoint says when to look again, but one that says "at once" is not asked without end.
    let least: number = looks.leastMs;
    let end = note.madeAt + waitMs;
    let isCancelled = false;
    for (;;) {
      const looked = await patiently(() => api.look(batch, signal), signal);
      if (!looked.ok) return wordsOf(looked, note);
      if (ended.has(looked.value.status)) return looked.value;
      if (clock() >= deadline)
        return 'The batch was not done when the audit ended: the next audit takes its answers up.';
      if (clock() >= end) {
        if (isCancelled) return 'The batch took longer than model.batch.wait allows, and could not be cancelled.';
        isCancelled = true;
        end = clock() + cancellingMs;
        onProgress?.('A batch took longer than model.batch.wait allows: it is cancelled.');
        await patiently(() => api.cancel(batch, signal), signal);
      }
      const left = Math.max(looks.leastMs, Math.min(end, deadline) - clock());
      await sleep(Math.min(Math.max(least, looked.waitMs ?? pause), left), signal);
      pause = Math.min(looks.longestMs, pause * looks.growth);
      least = Math.min(looks.firstMs, least * looks.growth);
    }
  }

  return {
    async underWay() {
      return new Set((await loaded()).flatMap(({ requests }) => requests.map(({ key }) => key)));
    },
    async send(about, lines, signal) {
      const uploaded = await patiently(() => api.upload(lines, signal), signal);
      if (!uploaded.ok) return wordsOf(uploaded, about);
      const note: BatchNote = { ...about, baseUrl, input: uploaded.value, batch: null, madeAt: clock() };
      underWay = [...(await loaded()), note];
      // Noted before it is made: whoever is stopped in between looks for it by its file.
      await keep();
      const made = await make(note, true, signal);
      if (made.ok) return undefined;
      underWay = underWay.filter((one) => one !== note);
      await keep();
      return made.why;
    },
    async collect(signal) {
      const waiting = await loaded();
      const count = waiting.reduce((sum, { requests }) => sum + requests.length, 0);
      if (count > 0) onProgress?.(`Waiting for a batch: ${count} ${count === 1 ? 'request' : 'requests'}.`);
      const collected = await Promise.all(waiting.map((note) => collectOne(note, signal)));
      underWay = [];
      return collected;
    },
    async forget() {
      taken = [];
      await keep();
    },
    notices: () => [...told],
  };
}

function wordsOf(called: Extract<Called<unknown>, { ok: false }>, { model }: Pick<BatchNote, 'model'>): string {
  return classify(called.rejection, model, product).failure.message;
}
