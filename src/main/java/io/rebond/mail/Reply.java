package io.rebond.mail;

import io.rebond.chat.DeliveryFailed;
import io.vertx.ext.mail.SMTPException;
import java.util.regex.Pattern;

/**
 * What the mail server answered: its code alone, because its words like to repeat the address.
 *
 * @param number three digits (RFC 5321, section 4.2)
 * @param enhanced class, subject and detail, such as {@code 5.1.1} (RFC 3463), or ""
 */
record Reply(int number, String enhanced, To to) {

    /** What it answered to. */
    enum To {
        RECIPIENT("recipient address not accepted"),
        CONTENT("sending data failed"),
        US("");

        private final String beginning;

        To(String beginning) {
            this.beginning = beginning;
        }

        /** Vert.x tells it by how its sentence begins, and by nothing else. */
        static To of(String sentence) {
            return sentence.startsWith(RECIPIENT.beginning)
                    ? RECIPIENT
                    : sentence.startsWith(CONTENT.beginning) ? CONTENT : US;
        }
    }

    private static final Pattern ENHANCED = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    static Reply of(SMTPException refusal) {
        var sentence = String.valueOf(refusal.getMessage());
        var enhanced = ENHANCED.matcher(sentence);
        return new Reply(refusal.getReplyCode(), enhanced.find() ? enhanced.group() : "", To.of(sentence));
    }

    boolean isAboutTheLetter() {
        return to != To.US;
    }

    /** RFC 4954, section 6. */
    boolean isLogin() {
        return number == 530 || number == 534 || number == 535 || number == 538;
    }

    String code() {
        return enhanced.isEmpty() ? String.valueOf(number) : number + " " + enhanced;
    }

    /**
     * A refusal for reasons of policy (5.7.x) may be our own fault, such as a server that does not relay for us: it is tried
     * again, so that a whole edition is not lost to a setting.
     */
    DeliveryFailed asFailure() throws NoSuchMailbox {
        if (to == To.RECIPIENT && number >= 500 && isNobody()) {
            throw new NoSuchMailbox(code());
        }
        var reason = "the mail server refused the " + (to == To.RECIPIENT ? "address (" : "letter (") + code() + ")";
        return number < 500 || enhanced.startsWith("5.7.")
                ? DeliveryFailed.forNow(reason)
                : DeliveryFailed.forGood(reason);
    }

    private boolean isNobody() {
        return enhanced.isEmpty()
                ? number == 550 || number == 551 || number == 553
                : EnhancedStatus.saysThatNobodyIsThere(enhanced);
    }
}
