package io.rebond.manager;

/** Where a team's share went since its own four weeks before; beside no other team's. */
enum Course {
    RISING,
    EASING,
    STEADY
}
