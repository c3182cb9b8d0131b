package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** However often and by how many it is asked for, there is one edition. */
abstract class PublishingOnceContract extends Story {

    private static final String NOTHING = "Nothing to publish: no article is waiting. Add a source with "
            + "`/rebond source add sample:security`, or propose one yourself.";

    private void proposals(int count, Member by) {
        for (int number = 1; number <= count; number++) {
            by.types("share https://example.com/item-" + number);
        }
    }

    @Test
    void nothing_to_say_means_nothing_sent() {
        var grace = company.animator("Grace", ENGLISH);
        var emile = company.animator("Émile", FRENCH);

        assertThat(grace.types("digest publish")).isEqualTo(NOTHING);
        assertThat(grace.types("digest preview")).isEqualTo(NOTHING);
        assertThat(emile.types("veille publier"))
                .isEqualTo("Rien à publier : aucun article n'attend. Ajoutez une source avec "
                        + "`/rebond flux ajouter sample:security`, ou proposez un article vous-même.");
        assertThat(company.wall()).isEmpty();
    }

    @Test
    void two_animators_at_once_make_one_edition() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.animator("Alan", ENGLISH);
        proposals(3, grace);

        assertThat(together(() -> grace.types("digest publish"), () -> alan.types("digest publish")))
                .containsExactlyInAnyOrder("Published: no. 1, 3 items, on its way to #veille.", NOTHING);
        assertThat(company.wall()).hasSize(1);
    }

    @Test
    void a_command_that_arrives_twice_makes_one_edition() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        proposals(10, grace);
        var key = Member.key();

        assertThat(together(() -> grace.types("digest publish", key), () -> grace.types("digest publish", key)))
                .containsExactlyInAnyOrder("Published: no. 1, 7 items, on its way to #veille.", "");
        assertThat(grace.types("digest publish", key)).isEmpty();
        assertThat(company.wall()).hasSize(1);
    }
}
