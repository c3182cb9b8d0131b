package io.rebond.chat;

/** Port: takes what is put forward for the next edition, in the caller's transaction. */
public interface Suggestions {

    Outcome take(Suggestion suggestion);

    /**
     * Takes back what was put forward of a message.
     *
     * @return false when it was published already, or is not there
     */
    boolean takeBack(MessageRef message);

    /**
     * Of a message, by somebody who may: its author, or anybody for a link that everybody could read.
     *
     * @param by whose name it bears
     * @param message where it was said: it goes to the community of that place
     * @param open whether whoever works here may read it there; if not, it goes no further than that place allows
     * @param link the page that it leads to, unchecked; "" for words alone
     * @param words why it matters, or all there is, in the words of {@code by}; "" for a link alone
     */
    record Suggestion(MemberRef by, MessageRef message, boolean open, String link, String words) {}

    /**
     * What became of it.
     *
     * @param taken false when the community knows it already
     * @param title what it is called from now on
     */
    record Outcome(boolean taken, String title) {}
}
