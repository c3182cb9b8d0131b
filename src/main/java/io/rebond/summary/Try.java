package io.rebond.summary;

import io.rebond.chat.Action;
import java.time.LocalDate;

/**
 * What the button of a correction says: who was proposed what.
 *
 * @param week the Monday of the bulletin that it followed from
 */
record Try(long community, LocalDate week, Correction lever) {

    String argument() {
        return community + " " + week + " " + lever;
    }

    static Try of(Action action) {
        var parts = action.argument().split(" ", 3);
        return new Try(Long.parseLong(parts[0]), LocalDate.parse(parts[1]), Correction.valueOf(parts[2]));
    }
}
