package io.rebond.mail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom the newsletter comes from.
 *
 * @param name as readers see it; the address where none is given
 */
record Sender(String name, Address address) {

    private static final Pattern NAMED = Pattern.compile("\\s*\"?([^\"<>\\p{Cc}]{1,100}?)\"?\\s*<([^<>]+)>\\s*");

    static Optional<Sender> of(String setting) {
        Matcher named = NAMED.matcher(setting);
        return named.matches()
                ? Address.of(named.group(2)).map(address -> new Sender(named.group(1), address))
                : Address.of(setting).map(address -> new Sender(address.text(), address));
    }

    /** As a header holds it. */
    String mailbox() {
        return name.equals(address.text()) ? name : "\"" + name + "\" <" + address.text() + ">";
    }

    String domain() {
        return address.text().substring(address.text().indexOf('@') + 1);
    }
}
