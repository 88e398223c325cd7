/** The time in milliseconds since the epoch; handed in, so that whoever runs the engine owns time. */
export type Clock = () => number;
/** The time of this machine as it was when the process began, gone on without steps: setting the clock moves no deadline. */
export declare const steadyClock: Clock;
