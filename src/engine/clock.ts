/** The time in milliseconds since the epoch; handed in, so that whoever runs the engine owns time. */
export type Clock = () => number;
