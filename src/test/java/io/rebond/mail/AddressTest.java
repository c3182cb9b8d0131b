package io.rebond.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "' Camille.Roux@Example.COM ', camille.roux@example.com",
        "o'connor+news@example.com, o'connor+news@example.com",
        "ines@müller.example, ines@xn--mller-kva.example",
        "a@b.c, a@b.c"
    })
    void an_address_has_one_spelling(String typed, String address) {
        assertThat(Address.of(typed).map(Address::text)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "nobody",
                "a@",
                "@b.c",
                "a@b",
                "a b@c.d",
                "a@b..c",
                ".a@b.c",
                "a.@b.c",
                "a..b@c.d",
                "a@-b.c",
                "a@b.c,d@e.f",
                "a@b.c\r\nBcc: x@y.z",
                "a@b.c>",
                "<a@b.c>",
                "\"a b\"@c.d",
                "a@[127.0.0.1]",
                "é@b.c",
                "a@b.c\u0000",
                "a\u2028@b.c"
            })
    void what_is_no_address_or_could_be_more_than_one_is_refused(String typed) {
        assertThat(Address.of(typed)).isEmpty();
    }

    @Test
    void what_no_mail_server_takes_is_refused() {
        assertThat(Address.of("a".repeat(65) + "@example.com")).isEmpty();
        assertThat(Address.of("a@" + "b".repeat(64) + ".example")).isEmpty();
        assertThat(Address.of("a@" + "b.".repeat(130) + "example")).isEmpty();
    }

    @Test
    void it_is_not_shown_by_accident() {
        assertThat(Address.of("camille@example.com").orElseThrow()).hasToString("an address");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            news@example.com                   | news@example.com | news@example.com
            La veille <Veille@Exemple.fr>      | La veille        | "La veille" <veille@exemple.fr>
            "Veille, n° 1" <veille@exemple.fr> | Veille, n° 1     | "Veille, n° 1" <veille@exemple.fr>
            """, quoteCharacter = '\'')
    void a_sender_may_have_a_name(String setting, String name, String mailbox) {
        var sender = Sender.of(setting).orElseThrow();
        assertThat(sender.name()).isEqualTo(name);
        assertThat(sender.mailbox()).isEqualTo(mailbox);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "La veille", "La veille <nobody>", "a@b.c\nBcc: d@e.f", "x\ny <a@b.c>"})
    void what_is_no_sender_is_refused(String setting) {
        assertThat(Sender.of(setting)).isEmpty();
    }
}
