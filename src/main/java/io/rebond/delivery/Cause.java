package io.rebond.delivery;

/** The key of the event that is being answered on this thread, so that what it leads to can be shown to follow from it. */
final class Cause {

    private static final ThreadLocal<String> CURRENT = ThreadLocal.withInitial(() -> "");

    private Cause() {}

    static String current() {
        return CURRENT.get();
    }

    static void set(String key) {
        CURRENT.set(key);
    }

    static void clear() {
        CURRENT.remove();
    }
}
