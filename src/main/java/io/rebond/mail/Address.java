package io.rebond.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in its one spelling: lower case, the domain in its ASCII form. Narrower than RFC 5322 allows: quoted
 * local parts, comments and address literals are refused, and with them everything that could begin another header.
 *
 * @param text at most 254 characters (RFC 5321, section 4.5.3.1.3)
 */
record Address(String text) {

    private static final int LONGEST = 254;
    private static final Pattern LOCAL =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    static Optional<Address> of(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        int at = text.lastIndexOf('@');
        if (at < 1 || at > 64) {
            return Optional.empty();
        }
        return ascii(text.substring(at + 1))
                .map(domain -> text.substring(0, at + 1) + domain)
                .filter(whole -> whole.length() <= LONGEST)
                .filter(whole -> LOCAL.matcher(text.substring(0, at)).matches())
                .map(Address::new);
    }

    private static Optional<String> ascii(String domain) {
        try {
            return Optional.of(IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT))
                    .filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** So that no log and no exception shows it by accident. */
    @Override
    public String toString() {
        return "an address";
    }
}
