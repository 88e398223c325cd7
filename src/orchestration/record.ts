/** Port: where the record of a run is kept. Shapes and the record's own schema follow below. */
export interface RunStore<Loaded> {
  /** The newest trustworthy record of earlier work, or one line on why there is none. */
  load(signal: AbortSignal): Promise<Loaded>;
  /** Replaces the record atomically: a kill at any instant leaves a readable one. */
  save(record: string): Promise<void>;
}
