import type { Report } from './report.ts';

/** A value that the step hands to later ones, as its page describes it. */
export interface StepOutputName {
  readonly name: string;
  readonly about: string;
}

/** What a rendering may make of the place where it is read. */
export interface Surface {
  readonly colour: boolean;
  /** How many columns a line may take. */
  readonly columns: number;
  /** How much of it: only what must be fixed, what a writer needs, or everything. */
  readonly detail: 'quiet' | 'normal' | 'verbose';
}

/** Where nobody knows better: a file, a pipe. */
export const plainSurface: Surface = { colour: false, columns: 100, detail: 'normal' };

/** A file that a run of the action leaves behind. */
export interface RunFile {
  /** Its name in the folder of the run. */
  readonly file: string;
  /** The output of the step that says where it lies; absent for a file that nobody was promised. */
  readonly stepOutput?: StepOutputName;
  /** Whether it goes into the artifact of the run. */
  readonly upload: boolean;
}

/** One form in which a report can be had. Everything that offers, writes or describes forms goes by the list of them. */
export interface Output {
  /** What people ask for it by: `--format <name>`. */
  readonly name: string;
  /** For whom it is, in one sentence of the manual. */
  readonly about: string;
  /** The file that holds it; absent for a form that is only shown. */
  readonly file?: RunFile & {
    /** Whether it is written without being asked for. */
    readonly always: boolean;
  };
  /** What writes it; loaded when a report is there. */
  readonly load: () => Promise<Renderer>;
}

/** Writes a report in one form. */
export interface Renderer {
  readonly render: (report: Report, surface: Surface) => string;
  /** The same one page after the other, where that may be megabytes: they are never all held. */
  readonly pieces?: (report: Report, surface: Surface) => Iterable<string>;
}
