package io.rebond.mail;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.Bundles;
import io.rebond.chat.Language;
import io.rebond.mail.ListReading.Line;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListReaderTest {

    private static ListReading read(String csv) {
        return ListReader.read(csv, FRENCH, Bundles.in(ENGLISH, MailMessages.class));
    }

    private static Line line(String address, String name, Language language) {
        return new Line(Address.of(address).orElseThrow(), name, language);
    }

    private static List<String> flaws(String csv) {
        return read(csv).flaws().stream()
                .map(flaw -> flaw.line() + " " + flaw.problem())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "camille@example.com,Camille Roux,fr\r\nliam@example.com,\"O'Connor, Liam\",en\r\n",
                "camille@example.com;Camille Roux;fr\nliam@example.com;O'Connor, Liam;EN-gb",
                "Courriel,Nom,Langue\ncamille@example.com,Camille Roux,\nliam@example.com,\"O'Connor, Liam\",en",
                "\uFEFFname,language,e-mail\nCamille Roux,fr,camille@example.com\n\n\"O'Connor, Liam\",en,liam@example.com\n",
                "camille@example.com, Camille Roux\n Liam@Example.com , \"O'Connor, Liam\" , en "
            })
    void lists_as_people_have_them_are_read(String csv) {
        var list = read(csv);
        assertThat(list.flaws()).isEmpty();
        assertThat(list.lines())
                .containsExactly(
                        line("camille@example.com", "Camille Roux", FRENCH),
                        line("liam@example.com", "O'Connor, Liam", ENGLISH));
    }

    @Test
    void addresses_alone_are_a_list() {
        assertThat(read("camille@example.com\nliam@example.com").lines())
                .containsExactly(line("camille@example.com", "", FRENCH), line("liam@example.com", "", FRENCH));
        assertThat(read("Nom,Email\nCamille Roux,camille@example.com").lines())
                .containsExactly(line("camille@example.com", "Camille Roux", FRENCH));
    }

    @Test
    void columns_that_are_none_of_ours_are_passed_over() {
        assertThat(read("id;E-mail;service;langue;ville\n7;camille@example.com;R&D;fr;Lyon")
                        .lines())
                .containsExactly(line("camille@example.com", "", FRENCH));
    }

    @Test
    void an_address_that_comes_again_is_counted_and_left_out() {
        var list = read("camille@example.com,Camille\nliam@example.com\nCAMILLE@example.com,Other");
        assertThat(list.lines()).hasSize(2);
        assertThat(list.repeated()).isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_told_with_its_line() {
        assertThat(
                        flaws(
                                "email,name,language\ncamille@example.com\nnobody,Nobody\n\nliam@example.com,Liam,de\na@b.c,x,en,y"))
                .containsExactly(
                        "3 “nobody” is not an e-mail address.",
                        "5 “de” is neither en nor fr.",
                        "6 it has 4 columns; address, name and language are three.");
    }

    @Test
    void a_quotation_mark_that_never_closes_is_told() {
        assertThat(flaws("camille@example.com,Camille\nliam@example.com,\"Liam\n\n"))
                .singleElement()
                .asString()
                .endsWith("the quotation marks do not match; nothing after it can be read.");
        assertThat(flaws("camille@example.com,\"Camille\"x\n"))
                .singleElement()
                .asString()
                .endsWith("the quotation marks do not match; nothing after it can be read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "email,name,language\n"})
    void nothing_is_no_list(String csv) {
        assertThat(flaws(csv)).containsExactly("1 it holds no address.");
    }
}
