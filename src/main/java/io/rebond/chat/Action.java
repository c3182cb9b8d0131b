package io.rebond.chat;

import static java.util.Objects.requireNonNull;

/**
 * What a button, a choice or a form does when it is used. Adapters carry it through the platform sealed by {@link Seal}.
 *
 * @param name {@code feature.verb}, such as {@code digest.useful}; finds its {@link ActionHandler}
 * @param argument what it acts upon, opaque to everybody but the feature, at most 500 characters, may be empty
 */
public record Action(String name, String argument) {
    public Action {
        requireNonNull(name);
        requireNonNull(argument);
        if (argument.length() > 500) {
            throw new IllegalArgumentException("an action's argument has at most 500 characters");
        }
    }

    public Action(String name, long subject) {
        this(name, Long.toString(subject));
    }

    public Action(String name) {
        this(name, "");
    }

    /** The argument as a subject's number. */
    public long subject() {
        return Long.parseLong(argument);
    }
}
