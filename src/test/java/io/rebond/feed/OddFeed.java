package io.rebond.feed;

import io.rebond.web.Download;
import io.rebond.web.Refused;
import io.rebond.web.Validators;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A feed as a server might send it; its name says what is odd about it. */
record OddFeed(String name, String contentType, byte[] body) {
    static final URI ADDRESS = URI.create("https://example.com/feeds/all.xml");

    /** In UTF-8, as both the server and the XML specification would have it. */
    static OddFeed of(String name, String text) {
        return sent(name, "application/xml", text, StandardCharsets.UTF_8);
    }

    static OddFeed sent(String name, String contentType, String text, Charset charset) {
        return new OddFeed(name, contentType, text.getBytes(charset));
    }

    /** As its author wrote it, for who looks for ASCII in it. */
    String text() {
        return new String(body, StandardCharsets.ISO_8859_1);
    }

    Feed read() throws Refused {
        return FeedReader.understood(new Download(ADDRESS, body, contentType, Validators.NONE))
                .feed();
    }

    @Override
    public String toString() {
        return name;
    }
}
