/**
 * When, as values: one moment, or what repeats, with its next occurrences in a zone and across its changes of hour; told
 * in words, and as a line to store. What people type is understood next door, by {@code grammar}.
 *
 * <p>It never asks what time it is, stores nothing and wakes nobody. The dates are java.time's: three rhythms are a few
 * lines over {@code TemporalAdjusters}, while iCalendar libraries bring date types and rules for missing hours of their
 * own, and leave out the months that have no 31st.
 */
package io.rebond.calendar;
