package io.rebond.mail;

import java.util.regex.Pattern;

/** What a mail server means by its enhanced code, class, subject and detail such as {@code 5.1.1} (RFC 3463). */
public final class EnhancedStatus {

    /** Bad mailbox, bad system, bad syntax, moved, no mail there; mailbox disabled (RFC 3463, 3.2 and 3.3; RFC 7505). */
    private static final Pattern NOBODY = Pattern.compile("5\\.1\\.(1|2|3|6|10)|5\\.2\\.1");

    private EnhancedStatus() {}

    /** For good, and not for reasons of size or policy. */
    public static boolean saysThatNobodyIsThere(String code) {
        return NOBODY.matcher(code).matches();
    }
}
