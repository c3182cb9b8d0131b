package io.rebond.gathering;

import io.rebond.ics.IcsFile;

/** A gathering as whoever comes keeps it in their own calendar. */
final class CalendarFile {

    private CalendarFile() {}

    /** Known by the random number of its message; each change of it, calling it off as well, has a number of its own (RFC 5546, 2.1.4). */
    static String of(Gathering gathering) {
        var plan = gathering.plan();
        var course = gathering.course();
        return IcsFile.of(new IcsFile.Event(
                gathering.posted().map(Object::toString).orElse("gathering-" + gathering.id()),
                gathering.askedAt(),
                plan.at(),
                plan.title(),
                plan.place(),
                true,
                course.moves() + (course.cancelled() ? 1 : 0),
                course.cancelled()));
    }
}
