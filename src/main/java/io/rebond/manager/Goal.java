package io.rebond.manager;

import java.util.Optional;
import java.util.stream.Stream;

/** What managers may set themselves: an act of their own, whatever their team does. */
enum Goal {
    PRESENT,
    THANK,
    ANSWER,
    MEET;

    static Optional<Goal> named(String name) {
        return Stream.of(values()).filter(goal -> goal.name().equals(name)).findFirst();
    }
}
