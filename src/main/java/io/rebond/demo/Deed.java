package io.rebond.demo;

import io.rebond.chat.Profile;
import java.util.List;
import java.util.Map;

/** Something that somebody at the sample company does, as they would do it on the page. */
sealed interface Deed {

    void on(Stage stage, Cue cue) throws Exception;

    /** Whether what it leads to has to stand before anybody does anything else. */
    default boolean settles() {
        return false;
    }

    record Types(String who, String where, String line) implements Deed {
        @Override
        public void on(Stage stage, Cue cue) {
            stage.types(this, cue);
        }

        @Override
        public boolean settles() {
            return true;
        }
    }

    /** @param form the action that the form sends */
    record Sends(String who, String where, String form, Map<String, String> values) implements Deed {
        @Override
        public void on(Stage stage, Cue cue) {
            stage.sends(this, cue);
        }

        @Override
        public boolean settles() {
            return true;
        }
    }

    /**
     * @param about the title or question that the button stands under; "" for the latest of its kind
     * @param button its action, or what is written on it
     */
    record Presses(String who, String where, String about, String button, boolean settles) implements Deed {
        @Override
        public void on(Stage stage, Cue cue) {
            stage.presses(this, cue);
        }
    }

    /** Has the queue shown and presses a button under each of some items. */
    record Reviews(String who, String where, String line, List<String> titles, String button) implements Deed {
        @Override
        public void on(Stage stage, Cue cue) {
            stage.reviews(this, cue);
        }

        @Override
        public boolean settles() {
            return true;
        }
    }

    record Reacts(String who, String where, String about, String emoji) implements Deed {
        @Override
        public void on(Stage stage, Cue cue) {
            stage.reacts(this, cue);
        }
    }

    record Says(String who, String where, String words) implements Deed {
        @Override
        public void on(Stage stage, Cue cue) {
            stage.says(this, cue);
        }
    }

    /** In the thread of an item that is discussed. */
    record Replies(String who, String where, String about, String words) implements Deed {
        @Override
        public void on(Stage stage, Cue cue) {
            stage.replies(this, cue);
        }
    }

    /** Is there from now on, or no longer. */
    record Moves(Profile who, List<String> channels, boolean present) implements Deed {
        @Override
        public void on(Stage stage, Cue cue) {
            stage.moves(this, cue);
        }

        @Override
        public boolean settles() {
            return true;
        }
    }

    /** Time has passed: what is due is seen to. */
    record Waits() implements Deed {
        @Override
        public void on(Stage stage, Cue cue) {
            stage.waits();
        }

        @Override
        public boolean settles() {
            return true;
        }
    }
}
