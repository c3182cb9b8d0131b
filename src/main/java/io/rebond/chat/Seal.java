package io.rebond.chat;

import java.util.Optional;

/** Signs what travels through a platform inside a button or a form, so that what comes back can be believed. */
public interface Seal {

    /** The action as a token of URL-safe characters, at most 800 of them. */
    String seal(Action action);

    /** The action of a token that this installation sealed; empty for anything else, in constant time. */
    Optional<Action> open(String token);
}
