package io.rebond.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rebond.chat.DeliveryFailed;
import io.vertx.ext.mail.SMTPException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplyTest {

    private static Reply reply(String to, String words) {
        return Reply.of(new SMTPException(
                to + ": " + words, Integer.parseInt(words.substring(0, 3)), List.of(words), words.startsWith("5")));
    }

    private static Reply toRecipient(String words) {
        return reply("recipient address not accepted", words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 <x@y.z>: User unknown       | 550 5.1.1
            550 5.1.10 null MX                    | 550 5.1.10
            550 5.2.1 mailbox disabled            | 550 5.2.1
            550 no such user                      | 550
            553 mailbox name not allowed          | 553
            """)
    void nobody_is_there(String words, String code) {
        assertThatThrownBy(() -> toRecipient(words).asFailure())
                .isInstanceOf(NoSuchMailbox.class)
                .hasMessage(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            450 4.2.0 greylisted                  | false | 450 4.2.0
            452 4.2.2 mailbox full                | false | 452 4.2.2
            554 5.7.1 relay access denied         | false | 554 5.7.1
            552 5.2.2 mailbox full                | true  | 552 5.2.2
            501 syntax                            | true  | 501
            """)
    void somebody_may_be_there(String words, boolean fatal, String code) throws NoSuchMailbox {
        var failure = toRecipient(words).asFailure();
        assertThat(failure.isFatal()).isEqualTo(fatal);
        assertThat(failure).hasMessage("the mail server refused the address (" + code + ")");
    }

    @Test
    void a_letter_may_be_refused_for_what_it_says() throws NoSuchMailbox {
        DeliveryFailed failure =
                reply("sending data failed", "554 5.6.0 too odd").asFailure();
        assertThat(failure.isFatal()).isTrue();
        assertThat(failure).hasMessage("the mail server refused the letter (554 5.6.0)");
    }

    @Test
    void what_is_about_us_says_nothing_of_the_recipient() {
        var login = reply("AUTH PLAIN failed", "535 5.7.8 bad credentials");
        assertThat(login.isAboutTheLetter()).isFalse();
        assertThat(login.isLogin()).isTrue();
        assertThat(reply("sender address not accepted", "550 5.1.1 who?").isAboutTheLetter())
                .isFalse();
    }
}
