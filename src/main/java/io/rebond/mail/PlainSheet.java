package io.rebond.mail;

import java.net.URI;
import java.util.List;

/** What the plain part of one letter holds. */
record PlainSheet(List<String> blocks, String sender, URI leaving) {}
