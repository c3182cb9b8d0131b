package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rebond.answer.AnswerRound;
import io.rebond.chat.ChatEvent.ReplyChanged;
import io.rebond.chat.MessageRef;
import io.rebond.knowledge.IndexFiles;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Replies that are marked as the answer, and kept when their author agrees. */
abstract class AnswerContract extends Story {

    private static final String CHECK = "white_check_mark";

    /** Another word in each story, as they share a database. */
    private final String bird = "kanarienvogel" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    private Member alan;
    private Member ada;
    private Member grace;

    /** Alan proposed an article that was published, and that is discussed. */
    private MessageRef discussion() {
        alan = company.member("Alan", ENGLISH);
        ada = company.member("Ada", ENGLISH);
        grace = company.animator("Grace", ENGLISH);
        alan.types("share https://example.com/threads topic:java");
        grace.types("digest publish");
        alan.presses("Discuss", "Threads");
        company.settled();
        return company.standing().get(1).ref();
    }

    private MessageRef says(Member author, MessageRef root, String words) {
        var reply = author.says(root.conversation(), words);
        author.brings(new ReplyChanged(Member.key(), author.moment(), author.ref(), reply, root, true));
        company.settled();
        return reply;
    }

    private static String letter(Member member, String part) {
        await().untilAsserted(() -> assertThat(member.reads()).anyMatch(letter -> letter.contains(part)));
        return member.reads().stream()
                .filter(letter -> letter.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private void isFound(Member by, String words) {
        await().untilAsserted(() -> assertThat(by.types("find " + words)).contains("Answer about"));
    }

    @Inject
    AnswerRound round;

    @Test
    void a_reply_is_kept_when_its_author_agrees_and_found_where_it_was_said() {
        var root = discussion();
        var reply = says(ada, root, "One " + bird + " for each meeting, *never* two");
        alan.reacts(CHECK, reply);

        assertThat(letter(ada, "as the answer")).isEqualTo("""
                Alan marked what you wrote about “Threads” in #veille as the answer. May I keep it under your name, so that those \
                who may read #veille can find it?
                [Yes, keep it] [No]
                (Before you agree, nothing of it is stored. If you decline or do nothing for 7 days, it is not kept, and nobody \
                is told. You can take it back at any time.)""");
        assertThat(Traces.of(bird, company.database)).isEmpty();
        assertThat(grace.pressesWhatIsShownTo(ada, "Yes")).isEqualTo("Nobody asks you about this message any more.");
        assertThat(ada.presses("Yes, keep it"))
                .isEqualTo("Thank you. It can be found from now on; you can take it back here at any time.");
        isFound(grace, bird);
        assertThat(grace.types("find " + bird).replace(bird, "bird")).isEqualTo("""
                # “bird”: 1 result
                Answer about “Threads” <https://example.com/threads>
                  #veille · 17 November 2026 · put forward by Ada · java
                  One **bird** for each meeting, *never* two
                (Only you see this. I look in what was published in channels that you may read.)""");
        assertThat(company.stranger().types("find " + bird)).startsWith("Nothing found");
    }

    @Test
    void ce_que_son_auteur_reprend_n_est_plus_trouvé_ni_gardé() {
        var root = discussion();
        var zoe = company.member("Zoé", FRENCH);
        var reply = says(zoe, root, "Un " + bird + " par réunion");
        grace.reacts(CHECK, reply);
        assertThat(letter(zoe, "comme réponse")).isEqualTo("""
                Grace a marqué comme réponse ce que vous avez écrit sur « Threads » dans #veille. Puis-je le garder sous votre nom, \
                pour que qui peut lire #veille le retrouve ?
                [Oui, gardez-le] [Non]
                (Sans votre accord, rien n'en est enregistré. Si vous refusez ou ne faites rien pendant 7 jours, ce n'est pas \
                gardé, et personne n'en sait rien. Vous pouvez revenir sur votre accord à tout moment.)""");
        zoe.presses("Oui, gardez-le");
        isFound(grace, bird);
        assertThat(letter(zoe, "Vous avez accepté")).isEqualTo("""
                Vous avez accepté : on peut retrouver votre réponse sur « Threads ».
                [Retirer]""");

        assertThat(zoe.presses("Retirer")).isEqualTo("Retiré : rien n'en est gardé.");
        assertThat(letter(zoe, "n'est pas gardé")).isEqualTo("Ce que vous avez écrit sur « Threads » n'est pas gardé.");
        assertThat(grace.types("find " + bird)).startsWith("Nothing found");
        assertThat(Traces.of(bird, company.database)).isEmpty();
        assertThat(zoe.pressesWhatStoodThere("Oui, gardez-le")).isEqualTo("C'est déjà décidé.");
    }

    @Test
    void only_the_proposer_and_animators_mark_and_only_replies_in_a_discussion() {
        var root = discussion();
        var reply = says(ada, root, "never mind");
        ada.reacts(CHECK, reply);
        alan.reacts("heart", reply);
        alan.reacts(CHECK, root);
        alan.reacts(CHECK, ada.says(company.home(), "elsewhere"));
        company.settled();

        assertThat(ada.reads()).noneMatch(letter -> letter.contains("as the answer"));
        assertThat(answers()).isZero();
    }

    private long answers() {
        return company.database.withHandle(
                handle -> handle.createQuery("select count(*) from marked_answer where workspace = ?")
                        .bind(0, company.home().workspace().id())
                        .mapTo(Long.class)
                        .one());
    }

    @Test
    void a_no_silence_a_mark_taken_off_and_a_deleted_reply_end_it() {
        var root = discussion();
        var no = says(ada, root, "first " + bird);
        alan.reacts(CHECK, no);
        letter(ada, "as the answer");
        assertThat(ada.presses("No")).isEqualTo("It is not kept. Nobody is told.");
        alan.takesBack(CHECK, no);
        alan.reacts(CHECK, no);
        company.settled();
        assertThat(letter(ada, "is not kept")).isEqualTo("What you wrote about “Threads” is not kept.");
        assertThat(ada.reads()).noneMatch(letter -> letter.contains("as the answer"));

        var zoe = company.member("Zoé", ENGLISH);
        var silent = says(zoe, root, "second " + bird);
        alan.reacts(CHECK, silent);
        letter(zoe, "as the answer");
        clock.pass(Duration.ofDays(7).plusMinutes(1));
        round.run();
        letter(zoe, "is not kept");

        var eve = company.member("Eve", ENGLISH);
        var gone = says(eve, root, "third " + bird);
        alan.reacts(CHECK, gone);
        letter(eve, "as the answer");
        eve.presses("Yes, keep it");
        isFound(grace, bird);
        eve.deletes(gone, root);
        company.settled();
        letter(eve, "is not kept");
        assertThat(grace.types("find " + bird)).startsWith("Nothing found");
        assertThat(Traces.of(bird, company.database)).isEmpty();
    }

    @Test
    void who_takes_the_mark_off_again_and_puts_it_back_asks_again() {
        var root = discussion();
        var reply = says(ada, root, bird);
        alan.reacts(CHECK, reply);
        letter(ada, "as the answer");
        grace.takesBack(CHECK, reply);
        alan.takesBack(CHECK, reply);
        company.settled();
        letter(ada, "is not kept");
        alan.reacts(CHECK, reply);
        letter(ada, "as the answer");
    }

    @Test
    void after_an_erasure_no_file_of_the_index_holds_a_word_of_theirs() throws IOException {
        var root = discussion();
        var reply = says(ada, root, "One " + bird);
        alan.reacts(CHECK, reply);
        letter(ada, "as the answer");
        assertThat(alan.types("privacy export")).contains("**Answer that you marked**  Threads");
        assertThat(ada.types("privacy export")).contains("**Answer of yours that was marked**  Threads");
        ada.presses("Yes, keep it");
        isFound(grace, bird);
        assertThat(words()).contains(bird);

        ada.types("privacy erase");
        ada.presses("Erase everything");
        assertThat(grace.types("find " + bird)).startsWith("Nothing found");
        assertThat(words()).contains("thread").noneMatch(word -> word.startsWith("kanarien") && bird.startsWith(word));
        assertThat(IndexFiles.files(folder())).containsExactlyElementsOf(IndexFiles.committed(folder()));
        assertThat(Traces.of(bird, company.database)).isEmpty();
        assertThat(Traces.of(ada.ref().id(), company.database)).isEmpty();
        alan.types("privacy erase");
        alan.presses("Erase everything");
        assertThat(Traces.of(alan.ref().id(), company.database)).isEmpty();
    }

    private static Set<String> words() throws IOException {
        return IndexFiles.terms(folder());
    }

    private static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue("rebond.data", String.class), "index");
    }
}
