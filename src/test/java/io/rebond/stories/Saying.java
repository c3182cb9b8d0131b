package io.rebond.stories;

import io.rebond.chat.Language;

/** What people type and press, in their language. */
record Saying(Language language) {

    String of(String english, String french) {
        return language.choose(english, french);
    }
}
