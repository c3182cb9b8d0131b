package io.rebond.grammar;

import java.time.Duration;
import java.time.LocalTime;

/** What has been said so far; null is what has not. */
final class Draft {
    Day day;
    Duration delay;
    RhythmPhrase.Counted repeated;
    LocalTime time;
    Day from;
    Day until;
}
