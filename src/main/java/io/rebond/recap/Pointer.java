package io.rebond.recap;

import io.rebond.chat.Excerpt;
import io.rebond.web.Links;
import java.net.URI;
import java.util.Optional;

/**
 * Where photos or a story stand.
 *
 * @param words what somebody wrote before the address; may be empty
 */
record Pointer(String words, URI address) {

    private static final int SHOWN = 75;

    /** Empty for a line that does not end in an https address. */
    static Optional<Pointer> of(String line) {
        int last = line.lastIndexOf(' ') + 1;
        return Links.canonical(line.substring(last))
                .filter(address -> "https".equals(address.getScheme()))
                .map(address -> new Pointer(line.substring(0, last).strip(), address));
    }

    /** Words that name another place than the one they lead to deceive nobody: the place stands beside them. */
    String host() {
        return words.isEmpty() ? "" : " (" + address.getHost() + ")";
    }

    String label() {
        var label = words.isEmpty() ? address.getHost() + address.getPath() : words;
        return Excerpt.of(label, SHOWN);
    }
}
