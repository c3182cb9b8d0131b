package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Target;
import io.rebond.recap.RecapBeat;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** After a gathering somebody tells how it was. Stories begin on Tuesday, 17 November 2026, at 9:00 in Paris. */
abstract class RecapContract extends Story {

    private static final String INVITE = "event \"Lunch\" friday at 12:30 at \"Canteen\"";
    private static final String FRIDAY_AFTERNOON = "2026-11-20T14:00:00Z";

    private static final String WISH = """
            How was it? Lunch
            A few words and links to photos, below the invitation in #veille: for who was there, and for who was not.
            [Tell how it was] [Ask how it was]
            (I ask this once.)""";

    @Inject
    RecapBeat beat;

    /** What one story invited to is not asked about in the next. */
    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from gathering"));
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
    }

    private Void comes() {
        beat.comes();
        company.settled();
        return null;
    }

    private List<String> wishes(Member member) {
        return member.reads().stream()
                .filter(letter -> letter.startsWith("How was it?"))
                .toList();
    }

    @Test
    void whoever_invited_tells_how_it_was_below_the_invitation_and_may_tell_it_anew() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types(INVITE);
        company.settled();
        assertThat(grace.types("event recap"))
                .isEqualTo("No gathering that has been and of which you could tell. Those to come: "
                        + "`/rebond event list`");
        at(FRIDAY_AFTERNOON);

        assertThat(grace.types("event recap")).isEqualTo("""
                # Tell how it was
                words*: In a few words (Lunch)
                links: Links to photos and stories (One https address a line, up to 10, with words before it if you like)
                [Tell]""");
        assertThat(grace.sends(Map.of("words", " ", "links", "http://example.com/roof")))
                .isEqualTo("""
                links: This line does not end in an https address: http://example.com/roof
                words: A few words are missing.""");
        assertThat(grace.sends(Map.of(
                        "words", "We talked about records.\n<!channel> came.",
                        "links", "The roof https://photos.example.com/roof\nhttps://example.com/story")))
                .isEqualTo("""
                Your words stand below the invitation in #veille. To change them, tell again.
                [Ask how it was]""");
        var standing = company.standing();
        assertThat(standing.get(1).target())
                .isEqualTo(new Target.InThread(standing.get(0).ref()));
        assertThat(company.wall()).containsExactly("""
                # Lunch
                **Friday, 20 November, 12:30** (Europe/Paris)
                Where: Canteen
                It has been. How it was is told below.
                (Invitation from Grace. Only the total shows; the technical administrator could find your answer.)""", """
                **Lunch: how it was**
                We talked about records.
                <!channel> came.
                The roof <https://photos.example.com/roof> (photos.example.com)
                example.com/story <https://example.com/story>
                (Told by Grace.)""");

        assertThat(grace.types("event recap"))
                .contains("= The roof https://photos.example.com/roof\nhttps://example.com/story");
        grace.sends(Map.of("words", "We talked about sealed types.", "links", ""));
        assertThat(company.wall()).hasSize(2).last().isEqualTo("""
                **Lunch: how it was**
                We talked about sealed types.
                (Told by Grace.)""");
    }

    @Test
    void une_rencontre_parmi_plusieurs_se_raconte_par_un_bouton() {
        company.begin(FRENCH);
        var zoe = company.animator("Zoé", FRENCH);
        zoe.types("rencontre \"Apéro\" mercredi 18h à \"Le Bar\"");
        zoe.types("rencontre \"Petit déjeuner\" jeudi 9h à \"La Cuisine\"");
        at(FRIDAY_AFTERNOON);

        assertThat(zoe.types("rencontre compte-rendu")).isEqualTo("""
                De quelle rencontre faites-vous le compte-rendu ?
                [jeudi 19 novembre à 9 h · Petit déjeuner] [mercredi 18 novembre à 18 h · Apéro]""");
        assertThat(zoe.presses("mercredi 18 novembre à 18 h · Apéro")).startsWith("# Compte-rendu\nwords*:");
        assertThat(zoe.sends(Map.of("words", "Douze verres.", "links", ""))).isEqualTo("""
                Vos mots sont sous l'invitation dans #veille. Pour les changer, refaites le compte-rendu.
                [Demander ce qu'ils en pensent]""");
        assertThat(company.wall()).last().isEqualTo("""
                **Apéro : le compte-rendu**
                Douze verres.
                (Raconté par Zoé.)""");
    }

    @Test
    void a_day_after_on_a_working_day_whoever_invited_is_asked_once() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        grace.types(INVITE);
        grace.types("event \"Called off\" friday at 12:00 at \"Bar\"");
        grace.types("event list");
        grace.types("event cancel " + lastNumber());

        at("2026-11-20T17:00:00Z");
        comes();
        at("2026-11-21T12:00:00Z");
        comes();
        at("2026-11-23T05:00:00Z");
        comes();
        assertThat(wishes(grace))
                .as("not the same day, on a Saturday, nor at night")
                .isEmpty();
        grace.types("calendar hold \"a strike\"");
        at("2026-11-23T09:00:00Z");
        comes();
        assertThat(wishes(grace)).as("while everything is held").isEmpty();
        grace.types("calendar release");
        together(this::comes, this::comes);
        at("2026-11-24T09:00:00Z");
        comes();
        assertThat(wishes(grace)).containsExactly(WISH);

        assertThat(grace.presses("Tell how it was")).startsWith("# Tell how it was\n");
        grace.sends(Map.of("words", "Good.", "links", ""));
        assertThat(company.wall()).last().asString().contains("Good.");
    }

    private long lastNumber() {
        return company.database.withHandle(handle -> handle.createQuery("select max(id) from gathering")
                .mapTo(Long.class)
                .one());
    }

    @Test
    void who_has_told_it_or_is_a_week_late_is_not_asked() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.animator("Ada", ENGLISH);
        grace.types(INVITE);
        at(FRIDAY_AFTERNOON);
        ada.types("event recap");
        ada.sends(Map.of("words", "Good.", "links", ""));
        assertThat(company.wall()).last().asString().endsWith("(Told by Ada.)");
        at("2026-11-23T09:00:00Z");
        comes();
        grace.types("event \"Tea\" friday at 12:30 at \"Canteen\"");
        at("2026-12-07T09:00:00Z");
        comes();

        assertThat(wishes(grace)).isEmpty();
    }

    @Test
    void what_others_think_is_asked_by_a_poll_where_it_was() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types(INVITE);
        at("2026-11-23T09:00:00Z");
        comes();
        grace.goesToTheDirectConversation();

        assertThat(grace.presses("Ask how it was")).isEqualTo("""
                # Ask how it was
                question*: Question = How was it: Lunch?
                options*: Options (One a line) = Worth it
                Fine
                Not for me
                I was not there
                anonymous: Anonymous
                [Ask]""");
        assertThat(grace.sends(Map.of(
                        "question", "How was \"Lunch\"? --hidden", "options", "Worth it\nFine", "anonymous", "false")))
                .contains("#veille");
        assertThat(company.wall()).hasSize(2).last().asString().startsWith("""
                # How was "Lunch"? --hidden
                """);
    }

    @Test
    void only_who_invited_and_who_animates_and_reads_the_channel_tells_of_it() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var board = company.closedChannel("board", ada);
        sven.types("admin community create \"Directors\" #board");
        sven.types("admin role give Ada animator #board");
        ada.typesIn(board, "event \"Who leaves\" thursday at 12:30 at \"Room 1\"");
        sven.types("admin role take Ada animator #board");
        at("2026-11-20T13:00:00Z");
        comes();

        assertThat(grace.types("event recap")).startsWith("No gathering that has been");
        assertThat(grace.pressesWhatIsShownTo(ada, "Tell how it was"))
                .isEqualTo("Of this gathering you cannot tell: whoever invited does, or who animates its channel, for "
                        + "three months.");
        assertThat(grace.pressesWhatIsShownTo(ada, "Ask how it was")).startsWith("Of this gathering you cannot tell");
        ada.typesInPrivate("event recap");
        assertThat(grace.sends(ada.form(), Map.of("words", "Ha", "links", ""))).startsWith("words: Of this gathering");
        assertThat(ada.sends(Map.of("words", "Nobody.", "links", ""))).startsWith("Your words stand below");
        assertThat(company.wall()).last().asString().contains("Nobody.");
    }

    @Test
    void of_two_who_tell_it_at_once_nobody_writes_over_what_they_have_not_seen() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.animator("Ada", ENGLISH);
        grace.types(INVITE);
        at(FRIDAY_AFTERNOON);
        grace.types("event recap");
        ada.types("event recap");

        assertThat(together(
                        () -> grace.sends(Map.of("words", "Good.", "links", "")),
                        () -> ada.sends(Map.of("words", "Good.", "links", ""))))
                .contains(
                        "words: Somebody has told of it meanwhile. Open the form again to see their words; nothing was "
                                + "changed.");

        assertThat(company.wall()).hasSize(2);
        ada.types("event recap");
        assertThat(ada.sends(Map.of("words", "Better.", "links", ""))).startsWith("Your words stand below");
        assertThat(company.wall()).hasSize(2).last().asString().contains("Better.", "(Told by Ada.)");
    }

    @Test
    void who_is_erased_told_it_as_nobody() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types(INVITE);
        at(FRIDAY_AFTERNOON);
        grace.types("event recap");
        grace.sends(Map.of("words", "Good.", "links", ""));

        assertThat(grace.types("privacy export")).contains("**How a gathering was, in your words**  Good.");
        grace.types("privacy erase");
        grace.presses("Erase everything");
        assertThat(company.wall()).last().asString().endsWith("(Told by a member.)");
        assertThat(Traces.of(grace.ref().id(), company.database)).isEmpty();
    }
}
