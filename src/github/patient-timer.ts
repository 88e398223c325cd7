/** Until somebody clears it. */
export interface PatientTimer {
  clear(): void;
}

const longestSliceMs = 500;

/**
 * Calls after so many milliseconds in which this process could have heard an answer. While it works at something long, such as the report
 * of many thousand pages, it hears nothing, and a timer that went off at once after that would blame GitHub for it.
 */
export function patientTimer(ms: number, onTime: () => void): PatientTimer {
  const slice = Math.min(longestSliceMs, ms / 4);
  let left = ms;
  let timer: NodeJS.Timeout;
  const wait = (): void => {
    timer = setTimeout(
      () => {
        left -= slice;
        if (left > 0) wait();
        else onTime();
      },
      Math.min(slice, left),
    );
  };
  wait();
  return { clear: () => clearTimeout(timer) };
}
