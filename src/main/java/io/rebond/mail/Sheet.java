package io.rebond.mail;

import io.quarkus.qute.RawString;
import io.rebond.chat.Language;
import java.net.URI;
import java.util.List;

/** What the HTML of one letter holds. */
record Sheet(Language language, String subject, List<RawString> blocks, String sender, URI leaving) {}
