package io.rebond.mail;

import io.rebond.chat.Language;
import java.util.List;

/**
 * What a CSV list holds.
 *
 * @param lines each address once, in the order of the list
 * @param repeated how many lines were left out because their address had come before
 * @param flaws what keeps the list from being taken over; then none of it is
 */
record ListReading(List<Line> lines, int repeated, List<Flaw> flaws) {

    /** One recipient. */
    record Line(Address address, String name, Language language) {}

    /** @param line counted from one, as an editor shows it */
    record Flaw(long line, String problem) {}
}
