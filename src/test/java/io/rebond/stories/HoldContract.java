package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.digest.ThanksRound;
import io.rebond.nudge.NudgeBeat;
import io.rebond.poll.PollMinute;
import io.rebond.rendezvous.Round;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An accident, a strike, mourning: everything stops at once. Stories begin on Tuesday, 17 November, at 9:00 in Paris. */
abstract class HoldContract extends Story {

    private static final String HOLD = "calendar hold \"an accident on the site\"";
    private static final String HELD_BY_GRACE = """
            Tech watch is held since Tuesday, 17 November, 9:00, by Grace: “an accident on the site”
            [Release]""";

    @Inject
    Round round;

    @Inject
    NudgeBeat nudges;

    @Inject
    PollMinute polls;

    @Inject
    ThanksRound thanks;

    /** What one story arranged must not happen in the next. */
    @AfterEach
    void forget() {
        company.database.useHandle(handle -> {
            handle.execute("delete from rendezvous");
            handle.execute("delete from nudge");
        });
    }

    @Test
    void nothing_leaves_while_it_is_held_and_the_release_tells_it_in_numbers_without_a_burst() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types("digest every day at 9:00 in #veille --auto");
        grace.types("poll \"How was your week?\" \"Good\" \"Bad\" --every \"wednesday 9:30\"");
        grace.types("kudos roundup --every \"wednesday 9:40\"");
        scheduled(grace, "nudge #veille \"Tea?\" every day at 9:45");
        scheduled(grace, "nudge @Grace \"Breathe\" every day at 9:50");

        assertThat(grace.types(HOLD)).isEqualTo("""
                Held: Tech watch. No edition, no poll that comes back, no nudge, no round-up, no newsletter and no reminder \
                leaves, until `/rebond calendar release`.
                (What people do themselves is answered as always, and what an animator sends by hand leaves. What is on its \
                way already cannot be called back.)
                [Release]""");
        clock.set(Instant.parse("2026-11-18T08:50:05Z"));
        together(this::comes, this::comes);
        at("2026-11-19T08:50:05Z");
        assertThat(company.wall()).isEmpty();
        assertThat(letters(grace)).isEmpty();

        assertThat(grace.types("calendar release")).isEqualTo("""
                Released: what is planned in Tech watch leaves again.
                Not sent meanwhile: 2 editions, 4 nudges, one poll, one round-up.
                (It is not made up for: each goes on with its next time. A reminder still ahead and the rest of a newsletter \
                go on; news for one person comes as their week has room.)""");
        comes();
        assertThat(company.wall()).isEmpty();
        assertThat(grace.types("nudge list")).contains("Not sent: 2 times while everything was held");

        at("2026-11-20T08:50:05Z");
        assertThat(company.wall()).hasSize(2).anyMatch(post -> post.startsWith("# Tech watch no. 1, Friday"));
        assertThat(letters(grace)).anyMatch(letter -> letter.startsWith("Breathe"));
        assertThat(grace.types("calendar release")).isEqualTo("Tech watch is not held: all that is planned leaves.");
    }

    @Test
    void a_go_ahead_waits_for_the_release_and_nobody_is_asked_for_one() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types("digest every wednesday at 9:00 in #veille --review 10m");
        at("2026-11-18T07:55:00Z");
        at("2026-11-18T08:00:05Z");
        grace.types(HOLD);
        assertThat(grace.presses("Go ahead"))
                .isEqualTo("Everything is held in this community: it waits for you until that is released.");
        at("2026-11-25T07:55:00Z");
        at("2026-11-25T08:00:05Z");
        assertThat(letters(grace)).hasSize(2);

        grace.types("calendar release");
        assertThat(grace.presses("Go ahead")).isEqualTo("Thank you: it leaves now.");
        assertThat(company.wall()).hasSize(1);
    }

    @Test
    void an_edition_whose_hour_passed_meanwhile_leaves_no_more() {
        var grace = company.animator("Grace", ENGLISH);
        grace.types("share https://example.com/one");
        grace.types("digest every wednesday at 9:00 in #veille --review 10m");
        at("2026-11-18T07:55:00Z");
        assertThat(grace.presses("Go ahead")).startsWith("Thank you: it leaves on Wednesday");
        grace.types(HOLD);
        at("2026-11-18T08:00:05Z");
        assertThat(grace.types("calendar release")).contains("Not sent meanwhile: one edition.");

        comes();
        assertThat(company.wall()).isEmpty();
        assertThat(grace.presses("Go ahead"))
                .isEqualTo("Everything was held at its hour: it does not leave any more. The next one is as arranged.");
    }

    @Test
    void a_reminder_of_a_poll_waits_as_long_as_the_poll_does() {
        var ada = company.member("Ada", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        toldOfTheNotice(ada);
        ada.types("poll \"Where?\" \"Lyon\" \"Rennes\" --close \"friday 17:00\" --remind");
        grace.types(HOLD);

        at("2026-11-19T16:00:00Z");
        assertThat(letters(ada)).isEmpty();
        grace.types("calendar release");
        at("2026-11-20T09:00:00Z");
        assertThat(letters(ada)).singleElement().asString().contains("Where?");
    }

    @Test
    void what_an_animator_sends_by_hand_leaves_and_news_for_one_person_waits() {
        var zoe = company.member("Zoé", FRENCH);
        var grace = company.animator("Grace", ENGLISH);
        zoe.types("proposer https://example.com/one");
        grace.types(HOLD);
        grace.types("digest publish");
        thanks.follow();
        assertThat(company.wall()).hasSize(1);
        assertThat(letters(zoe)).isEmpty();

        grace.types("calendar release");
        thanks.follow();
        assertThat(letters(zoe))
                .containsExactly("Merci\u202f: «\u00a0One\u00a0», que vous aviez proposé, est dans la veille n° 1.");
    }

    @Test
    void whose_hour_comes_after_the_release_is_written_to_though_it_was_planned_meanwhile() {
        var grace = company.animator("Grace", ENGLISH);
        scheduled(grace, "nudge @Grace \"Breathe\" tomorrow at 10:00");
        grace.types(HOLD);
        at("2026-11-18T08:30:00Z");
        grace.types("calendar release");

        at("2026-11-18T09:00:00Z");
        assertThat(letters(grace)).singleElement().asString().startsWith("Breathe");
    }

    @Test
    void of_two_animators_at_once_one_holds_and_the_other_reads_why() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.animator("Alan", ENGLISH);
        company.introduce();

        var told = together(() -> grace.types(HOLD), () -> alan.types(HOLD));
        assertThat(told)
                .anyMatch(each -> each.startsWith("Held: Tech watch."))
                .anyMatch(each -> each.startsWith("Tech watch is held since Tuesday, 17 November, 9:00, by "));
    }

    @Test
    void the_button_of_one_hold_does_not_end_the_next() {
        var sven = company.admin("Sven", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.animator("Alan", ENGLISH);
        grace.types(HOLD);
        assertThat(alan.types("calendar hold strike")).isEqualTo(HELD_BY_GRACE);
        alan.presses("Release");
        grace.types("calendar hold \"a strike\"");

        assertThat(alan.types("calendar hold again")).contains("by Grace: “a strike”");
        assertThat(sven.types("admin audit")).isEqualTo("""
                # The latest changes
                2026-11-17 09:00  Grace: everything held (Tech watch)
                2026-11-17 09:00  Alan: hold released (Tech watch)
                2026-11-17 09:00  Grace: everything held (Tech watch)""");
    }

    @Test
    void an_animator_of_one_channel_holds_nothing_and_who_is_none_neither() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        assertThat(ada.types(HOLD)).isEqualTo("Here, this is for animators: ask one of them.");
        sven.types("admin role give Ada animator #veille");

        assertThat(ada.types(HOLD)).isEqualTo("Only an animator of all of Tech watch may do this.");
        sven.types(HOLD);
        assertThat(ada.types("calendar release")).isEqualTo("Only an animator of all of Tech watch may do this.");
    }

    @Test
    void une_suspension_se_demande_par_formulaire_et_ne_va_pas_sans_raison() {
        var ines = company.animator("Inès", FRENCH);

        assertThat(ines.types("calendrier suspendre"))
                .isEqualTo("# Tout suspendre\nreason*: Raison (un accident sur le site)\n[Suspendre]");
        assertThat(ines.sends(Map.of("reason", "x".repeat(301))))
                .isEqualTo("reason: Il faut dire pourquoi, pour les autres animateurs\u202f: jusqu'à 300 caractères.");
        assertThat(ines.sends(Map.of("reason", "un deuil"))).isEqualTo("""
                Tout est suspendu\u202f: Tech watch. Ni édition, ni sondage qui revient, ni rappel, ni recueil, ni lettre, ni \
                relance ne part, jusqu'à `/rebond calendrier reprendre`.
                (Ce que chacun fait reçoit réponse comme toujours, et ce qu'un animateur envoie lui-même part. Ce qui est \
                déjà en route ne peut être rattrapé.)
                [Reprendre]""");
        assertThat(ines.presses("Reprendre")).isEqualTo("""
                C'est repris\u202f: ce qui est prévu dans Tech watch part de nouveau.
                Rien n'était prévu entre-temps.
                (Cela n'est pas rattrapé\u202f: chacun reprend à sa prochaine fois. Une relance encore à venir et le reste \
                d'une lettre partent\u202f; une nouvelle pour une seule personne vient quand sa semaine a de la place.)""");
    }

    @Test
    void whoever_held_it_sees_and_erases_their_words_and_it_stays_held() {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.animator("Alan", ENGLISH);
        grace.types(HOLD);
        assertThat(grace.types("privacy export")).contains("**Community you hold, because**  an accident on the site");
        grace.types("privacy erase");
        grace.presses("Erase everything");

        assertThat(alan.types(HOLD)).isEqualTo("Tech watch is held since Tuesday, 17 November, 9:00.\n[Release]");
    }

    private static void scheduled(Member author, String line) {
        author.types(line);
        assertThat(author.presses("Schedule")).startsWith("Scheduled, as number ");
    }

    private void toldOfTheNotice(Member member) {
        member.types("poll \"Shall we?\"");
        member.presses("Yes", "");
        company.settled();
        member.types("poll close");
    }

    /** Without the notice that everybody is sent first. */
    private static List<String> letters(Member member) {
        return member.reads().stream()
                .filter(letter -> !letter.startsWith("Hello") && !letter.startsWith("Bonjour"))
                .toList();
    }

    private void at(String moment) {
        clock.set(Instant.parse(moment));
        comes();
    }

    private Void comes() {
        round.beat();
        nudges.comes();
        polls.comes();
        company.settled();
        return null;
    }
}
