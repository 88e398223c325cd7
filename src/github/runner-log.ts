/** How untrusted text becomes harmless in a log, and which forms of a secret the runner is told to mask. */
export interface LogNeutralisers {
  /** Several lines, each behind a sign that no workflow command starts with. */
  readonly lines: (text: string) => string;
  /** The text of an annotation. */
  readonly annotation: (text: string) => string;
  /** Every form in which a secret may be shown. */
  readonly forms: (secret: string) => readonly string[];
}

/** The only way to the job's log. */
export interface RunnerLog {
  line(text: string): void;
  /** Lines under a title, folded. */
  group(title: string, lines: readonly string[]): void;
  /** Shown at the top of the run as well. */
  notice(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  /** Has the runner replace the secret, in all its forms, by asterisks in everything that follows. */
  hide(secret: string): void;
}

// The escapes of the runner's workflow commands: a percent sign starts one.
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Opens the log; `write` gets whole lines. It does not load the toolkit, which takes longer than the first request to a model. */
export function createRunnerLog(write: (text: string) => void, neutralise: LogNeutralisers): RunnerLog {
  const commandLine = (name: string, text: string): string => `::${name}::${escaped(text)}\n`;
  const command = (name: string, text: string): void => write(commandLine(name, text));
  return {
    line: (text) => write(`${neutralise.lines(text)}\n`),
    group(title, lines) {
      if (lines.length === 0) return write(`${neutralise.lines(title)}\n`);
      const inside = lines.map((text) => `${neutralise.lines(text)}\n`).join('');
      // At once: each page has one, and the log of a job takes what is written before anything else is done.
      write(`${commandLine('group', neutralise.annotation(title))}${inside}::endgroup::\n`);
    },
    notice: (text) => command('notice', neutralise.annotation(text)),
    warning: (text) => command('warning', neutralise.annotation(text)),
    error: (text) => command('error', neutralise.annotation(text)),
    hide(secret) {
      for (const form of neutralise.forms(secret)) command('add-mask', form);
    },
  };
}
