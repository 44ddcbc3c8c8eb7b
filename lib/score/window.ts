/** Days that LinkedIn counts. Source: the founding texts ("the last 90 days"); LinkedIn publishes no exact number. */
export const WINDOW_DAYS = 90;
