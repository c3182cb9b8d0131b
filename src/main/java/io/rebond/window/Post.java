package io.rebond.window;

import io.quarkus.qute.RawString;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.WallMessage;
import java.util.List;

/**
 * A message as one persona sees it.
 *
 * @param prefix tells the wall's copy from the thread's: {@code m-} or {@code t-}
 */
record Post(
        WallMessage message,
        String prefix,
        Persona writer,
        Persona reader,
        String time,
        List<RawString> blocks,
        List<Chip> chips) {

    public long id() {
        return message.id();
    }

    public String key() {
        return prefix + message.id();
    }

    public String place() {
        return message.conversation();
    }

    public String author() {
        return writer.name();
    }

    public String initials() {
        return writer.initials();
    }

    public int tint() {
        return writer.tint();
    }

    public boolean bot() {
        return writer.bot();
    }

    public String stamp() {
        return message.postedAt().toString();
    }

    public String summary() {
        return message.content().summary();
    }

    public boolean edited() {
        return message.editedAt() != null;
    }

    public boolean onlyYou() {
        return message.onlyFor() != null;
    }

    public int replies() {
        return message.replies();
    }

    public boolean threadable() {
        return prefix.equals("m-") && message.root() == null;
    }

    public boolean removable() {
        return message.root() != null && writer.equals(reader);
    }

    /** What people said; what Rebond says has been published already. */
    public boolean proposable() {
        return !writer.bot() && !message.conversation().startsWith("dm-");
    }

    public List<Emoji.Choice> offered() {
        return Emoji.choices(reader.language());
    }

    /** One emoji and who put it there. */
    record Chip(Emoji.Choice emoji, int count, boolean mine, String names) {}
}
