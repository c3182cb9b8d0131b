package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people do with an item: useful, read, save. */
abstract class ItemContract extends Story {

    private static final String ITEM = "Article";

    private Member reader(String name) {
        return company.member(name, ENGLISH);
    }

    private void publish() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/article");
        grace.types("digest publish");
    }

    private String buttons() {
        return company.wall()
                .get(0)
                .lines()
                .filter(line -> line.startsWith("["))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void useful_shows_its_total_on_the_edition() {
        var ada = reader("Ada");
        var alan = reader("Alan");
        publish();
        ada.presses("Useful", ITEM);
        assertThat(buttons()).isEqualTo("[Read] [Useful (1)] [Save] [Discuss]");
        alan.presses("Useful", ITEM);
        assertThat(buttons()).isEqualTo("[Read] [Useful (2)] [Save] [Discuss]");
        assertThat(company.wall()).hasSize(1);
    }

    @Test
    void useful_pressed_again_is_taken_back() {
        var ada = reader("Ada");
        var zoe = company.member("Zoé", FRENCH);
        publish();
        zoe.presses("Useful", ITEM);
        ada.presses("Useful", ITEM);
        company.settled();

        assertThat(ada.presses("Useful", ITEM)).isEqualTo("Taken back: no longer marked useful.");
        assertThat(buttons()).isEqualTo("[Read] [Useful (1)] [Save] [Discuss]");
        assertThat(zoe.presses("Useful", ITEM)).isEqualTo("Retiré : n'est plus jugé utile.");
        assertThat(buttons()).isEqualTo("[Read] [Useful] [Save] [Discuss]");
        assertThat(zoe.presses("Useful", ITEM)).isEqualTo("Merci : jugé utile. Seul le total s'affiche.");
        assertThat(ada.recorded()).isEmpty();
        assertThat(zoe.recorded()).containsExactly("Jugé utile item");
    }

    @Test
    void a_press_that_arrives_twice_counts_once() throws Exception {
        var ada = reader("Ada");
        publish();
        var edition = company.edition();
        var key = Member.key();
        together(() -> ada.pressesIn(edition, "Useful", ITEM, key), () -> ada.pressesIn(edition, "Useful", ITEM, key));
        ada.pressesIn(edition, "Useful", ITEM, key);

        assertThat(buttons()).isEqualTo("[Read] [Useful (1)] [Save] [Discuss]");
    }

    @Test
    void many_presses_at_once_are_all_counted() throws Exception {
        var readers = IntStream.range(0, 8)
                .mapToObj(number -> reader("Reader " + number))
                .toList();
        publish();
        var edition = company.edition();
        together(readers.stream()
                .map(reader -> (Callable<String>) () -> reader.pressesIn(edition, "Useful", ITEM, Member.key()))
                .toArray(Callable[]::new));

        assertThat(buttons()).isEqualTo("[Read] [Useful (8)] [Save] [Discuss]");
    }

    @Test
    void reading_is_recorded_as_a_click_and_says_nothing() {
        var ada = reader("Ada");
        publish();
        ada.presses("Save", ITEM);
        ada.presses("Read", ITEM);
        company.settled();

        assertThat(ada.presses("Read", ITEM)).isEmpty();
        assertThat(ada.recorded()).containsExactly("Opened item");
    }

    @Test
    void what_is_saved_is_found_again_by_its_owner_alone() {
        var ada = reader("Ada");
        var zoe = company.member("Zoé", FRENCH);
        publish();

        assertThat(ada.presses("Save", ITEM))
                .isEqualTo("Saved, for you alone. You find it again with `/rebond find --saved`");
        assertThat(ada.types("find --saved")).isEqualTo("""
                # Saved for later
                Article <https://example.com/article>
                  17 November
                [Remove]
                (Only you see what you save.)""");
        assertThat(zoe.types("trouver --gardés"))
                .isEqualTo("Vous n'avez encore rien gardé : appuyez sur Garder sous un élément.");
        assertThat(company.wall().get(0)).doesNotContain("Ada");
        assertThat(ada.recorded()).isEmpty();
        assertThat(ada.reads()).isEmpty();
    }

    @Test
    void ce_qui_est_garde_se_retire() {
        var zoe = company.member("Zoé", FRENCH);
        publish();

        assertThat(zoe.presses("Save", ITEM))
                .isEqualTo("Gardé, pour vous seul. Vous le retrouvez avec `/rebond trouver --gardes`");
        assertThat(zoe.types("trouver --gardes")).isEqualTo("""
                # Gardé pour plus tard
                Article <https://example.com/article>
                  17 novembre
                [Retirer]
                (Vous seul voyez ce que vous gardez.)""");
        assertThat(zoe.presses("Retirer")).isEqualTo("N'est plus gardé.");
        assertThat(zoe.types("trouver --gardes"))
                .isEqualTo("Vous n'avez encore rien gardé : appuyez sur Garder sous un élément.");
    }
}
