package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static io.rebond.chat.Language.FAMILIAR_FRENCH;
import static io.rebond.chat.Language.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Language;
import io.rebond.chat.Target;
import io.rebond.nudge.NudgeBeat;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nudges with manners. Stories begin on Tuesday, 17 November 2026, at 9:00 in Paris. */
abstract class NudgeContract extends Story {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final String WEEKLY = "nudge topic:java \"Who has tried records?\" every wednesday at 10:00";
    private static final String NUDGE = """
            Who has tried records?
            (From Grace, because you follow java; 3 a week at most.)
            [Pause 2 weeks] [Stop]""";

    @Inject
    NudgeBeat beat;

    /** What one story scheduled must not happen in the next. */
    @AfterEach
    void forget() {
        company.database.useHandle(handle -> handle.execute("delete from nudge"));
    }

    @Test
    void an_animator_sees_whom_it_reaches_and_when_before_anything_is_scheduled() {
        var grace = company.animator("Grace", ENGLISH);
        company.people(4, ENGLISH);
        followers(6);

        assertThat(grace.types(WEEKLY)).isEqualTo("""
                Not sent yet. To topic:java: 6 people.
                Who has tried records?
                When: every Wednesday at 10:00, on each person's own clock.
                Next:
                Wednesday, 18 November, 10:00
                Wednesday, 25 November, 10:00
                Wednesday, 2 December, 10:00
                (On working days, outside of quiet hours, and for nobody more than 3 unasked messages a week.)
                [Schedule] [Discard]""");
        at("2026-11-18T09:00:00Z");
        assertThat(company.town.posts().stream()
                        .filter(post -> InWords.of(post.now()).contains("records")))
                .isEmpty();

        clock.set(TUESDAY);
        grace.types(WEEKLY);
        assertThat(grace.presses("Schedule"))
                .startsWith("Scheduled, as number ")
                .endsWith("""
                .
                When: every Wednesday at 10:00, on each person's own clock.
                Next:
                Wednesday, 18 November, 10:00
                Wednesday, 25 November, 10:00
                Wednesday, 2 December, 10:00""");
    }

    @Test
    void it_comes_at_the_hour_of_each_persons_own_clock_and_once() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        var kenji = follower("Kenji", ENGLISH, TOKYO);
        var nora = follower("Nora", FRENCH, NEW_YORK);
        scheduled(grace, WEEKLY);

        at("2026-11-18T00:59:59Z");
        assertThat(letters(kenji)).isEmpty();
        at("2026-11-18T01:00:00Z");
        assertThat(letters(kenji)).containsExactly(NUDGE);
        assertThat(letters(ada)).isEmpty();
        clock.set(Instant.parse("2026-11-18T09:00:00Z"));
        together(this::comes, this::comes, this::comes);
        assertThat(letters(ada)).containsExactly(NUDGE);
        assertThat(letters(nora)).isEmpty();
        at("2026-11-18T15:00:00Z");
        assertThat(letters(nora)).containsExactly("""
                Who has tried records?
                (De Grace, car vous suivez java\u202f; 3 par semaine au plus.)
                [Pause 2 semaines] [Arrêter]""");
        at("2026-11-18T18:00:00Z");
        assertThat(List.of(letters(ada), letters(kenji), letters(nora)))
                .allSatisfy(each -> assertThat(each).hasSize(1));

        at("2026-11-25T18:00:00Z");
        assertThat(List.of(letters(kenji), letters(nora)))
                .extracting(List::size)
                .containsExactly(1, 2);
    }

    @Test
    void what_a_crash_undid_is_sent_once_and_took_no_room_in_anybodys_week() throws Exception {
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        scheduled(grace, WEEKLY);
        clock.set(Instant.parse("2026-11-18T09:00:00Z"));
        for (int times = 0; times < 4; times++) {
            beat.diesWhileSending();
        }
        company.settled();
        assertThat(letters(ada)).isEmpty();

        together(this::comes, this::comes);
        assertThat(letters(ada)).containsExactly(NUDGE);
        assertThat(ada.types("privacy export"))
                .contains("**Messages sent to you unasked**  1 in the week of 2026-11-16");
    }

    @Test
    void whoever_pauses_or_stops_is_left_alone_and_may_change_their_mind() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        var zoe = follower("Zoé", FRENCH, ZoneId.of("Europe/Paris"));
        scheduled(grace, WEEKLY);
        at("2026-11-18T09:00:00Z");

        assertThat(ada.presses("Pause 2 weeks"))
                .isEqualTo("Nothing that can wait reaches you before Wednesday, 2 December, 10:00.\n[Undo]");
        assertThat(zoe.presses("Arrêter"))
                .isEqualTo("Celui-ci ne reviendra plus.\n[Revenir en arrière] [Plus aucun rappel]");
        assertThat(zoe.presses("Plus aucun rappel"))
                .isEqualTo("Vous ne recevrez plus de rappels, de personne.\n[Revenir en arrière]");
        assertThat(ada.types("privacy export")).contains("**Left alone, as you asked**  until 2026-12-02");
        at("2026-11-25T09:00:00Z");
        assertThat(List.of(letters(ada), letters(zoe))).extracting(List::size).containsExactly(1, 1);

        at("2026-12-02T09:00:05Z");
        assertThat(List.of(letters(ada), letters(zoe))).extracting(List::size).containsExactly(2, 1);
        ada.presses("Pause 2 weeks");
        assertThat(ada.presses("Undo")).isEqualTo("I write to you again as before.");
        at("2026-12-09T09:00:05Z");
        assertThat(letters(ada)).hasSize(3);
    }

    @Test
    void a_pause_is_typed_too_and_holds_for_whatever_is_sent_unasked() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        scheduled(grace, WEEKLY);

        assertThat(ada.types("privacy pause 3 days"))
                .isEqualTo("Nothing that can wait reaches you before Friday, 20 November, 9:00.\n[Undo]");
        assertThat(ada.types("privacy pause for ever"))
                .isEqualTo("A pause lasts from a day to a year.\nTry: `/rebond privacy pause 2 weeks`");
        at("2026-11-18T09:00:00Z");
        assertThat(letters(ada)).isEmpty();
        at("2026-11-25T09:00:00Z");
        assertThat(letters(ada)).hasSize(1);
    }

    @Test
    void une_pause_se_demande_en_francais() {
        var zoe = follower("Zoé", FRENCH, ZoneId.of("Europe/Paris"));

        assertThat(zoe.types("mesdonnees pause 2 semaines"))
                .isEqualTo("Rien de ce qui peut attendre ne vous parviendra avant le mardi 1er décembre à 9 h.\n"
                        + "[Revenir en arrière]");
        assertThat(zoe.presses("Revenir en arrière")).isEqualTo("Je vous écris de nouveau comme avant.");
    }

    @Test
    void weekends_holidays_and_a_full_week_are_kept_and_said_in_numbers_of_five_and_more() {
        clock.set(Instant.parse("2026-12-23T11:00:00Z"));
        var sven = company.admin("Sven", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        playbook(sven, "holidays: \"\"", "holidays: FR");
        var people = followers(5);
        scheduled(grace, "nudge topic:java \"Daily\" every day at 11:00");

        for (var day : List.of(
                "2026-12-24", "2026-12-25", "2026-12-26", "2026-12-27", "2026-12-28", "2026-12-29", "2026-12-30")) {
            at(day + "T10:00:00Z");
        }
        assertThat(letters(people.get(0))).hasSize(4);
        at("2026-12-31T10:00:00Z");
        assertThat(letters(people.get(0))).hasSize(4);
        assertThat(grace.types("nudge list"))
                .contains("Sent to 5 people or more so far.")
                .contains("Not sent: 5 or more on a weekend, 5 or more on a public holiday, 5 or more whose week was"
                        + " full.")
                .contains("What concerns fewer than 5 people, or all but so few, is not told.");
    }

    @Test
    void a_number_that_tells_of_a_few_others_is_not_told_nor_any_of_people_who_were_named() {
        var grace = company.animator("Grace", ENGLISH);
        followers(5);
        follower("Kenji", ENGLISH, TOKYO);
        scheduled(grace, WEEKLY);
        at("2026-11-18T09:00:00Z");

        assertThat(grace.types("nudge list"))
                .doesNotContain("Sent to")
                .contains("What concerns fewer than 5 people, or all but so few, is not told.");
        grace.types("nudge cancel");
        scheduled(grace, "nudge me \"Lunch?\" every wednesday at 12:00");
        at("2026-11-18T11:00:00Z");
        assertThat(grace.types("nudge list")).endsWith("""
                Next: Wednesday, 25 November, 12:00.
                [Preview] [Move] [Pause] [Cancel]""");
    }

    @Test
    void quiet_hours_put_it_off_until_they_are_over() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        var kenji = follower("Kenji", ENGLISH, TOKYO);
        scheduled(grace, "nudge topic:java \"Tonight: Java\" tomorrow at 12:00");

        at("2026-11-18T11:00:00Z");
        assertThat(letters(ada)).hasSize(1);
        assertThat(letters(kenji)).isEmpty();
        at("2026-11-18T22:59:59Z");
        assertThat(letters(kenji)).isEmpty();
        at("2026-11-18T23:00:00Z");
        assertThat(letters(kenji)).hasSize(1);
    }

    @Test
    void what_was_missed_is_said_and_never_sent_late() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        scheduled(grace, WEEKLY);

        at("2026-11-18T09:00:00Z");
        at("2026-11-25T08:00:00Z");
        at("2026-11-25T13:00:01Z");
        assertThat(letters(ada)).hasSize(1);
        at("2026-12-22T09:00:00Z");
        assertThat(letters(ada)).hasSize(1);
        assertThat(letters(grace)).containsExactly("""
                Your nudge “Who has tried records?” was not sent 3 times, because I was not running and came back too \
                late. The next one is as scheduled.""");
        at("2026-12-23T09:00:00Z");
        assertThat(letters(ada)).hasSize(2);

        scheduled(grace, "nudge topic:java \"Lunch?\" tomorrow at 12:00");
        at("2026-12-24T15:00:01Z");
        assertThat(letters(ada)).hasSize(2);
        assertThat(letters(grace)).last().isEqualTo("""
                Your nudge “Lunch?” was not sent once, because I was not running and came back too late.""");
    }

    @Test
    void a_series_that_nobody_answers_ends_and_says_so_and_one_reaction_keeps_it() {
        var grace = company.animator("Grace", ENGLISH);
        followers(4);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        told(ada);
        scheduled(grace, WEEKLY);
        for (var day : List.of("2026-11-18", "2026-11-25", "2026-12-02")) {
            at(day + "T09:00:00Z");
        }
        ada.reacts(
                "tada",
                company.town.posts().stream()
                        .filter(post -> post.target().equals(new Target.ToMember(ada.ref())))
                        .reduce((before, last) -> last)
                        .orElseThrow()
                        .ref());
        company.settled();
        for (var day : List.of("2026-12-09", "2026-12-16", "2026-12-23", "2026-12-30", "2027-01-06")) {
            at(day + "T09:00:00Z");
        }
        assertThat(letters(ada)).hasSize(7);
        assertThat(letters(grace)).containsExactly("""
                Your nudge “Who has tried records?” has ended: 4 times in a row, for three weeks and more, nobody \
                reacted or replied, so it is likely to be noise. Write it differently, to others, or at another hour.""");
        assertThat(grace.types("nudge list")).isEqualTo("None is scheduled.");
    }

    @Test
    void of_the_silence_of_few_or_of_people_who_were_named_nobody_is_told() {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.member("Alan", ENGLISH);
        List.of("Barbara", "Donald", "Edsger", "Tony").forEach(name -> company.member(name, ENGLISH));
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        scheduled(grace, WEEKLY);
        scheduled(grace, "nudge @Alan, @Barbara, @Donald, @Edsger, @Tony \"Lunch?\" every wednesday at 10:00");
        for (var day : List.of("2026-11-18", "2026-11-25", "2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23")) {
            at(day + "T09:00:00Z");
        }
        assertThat(letters(ada)).hasSize(6);
        assertThat(letters(alan)).hasSize(6);
        assertThat(letters(grace)).isEmpty();
    }

    @Test
    void a_channel_gets_one_message_that_everybody_sees() throws Exception {
        var grace = company.animator("Grace", FRENCH);
        company.people(3, ENGLISH);
        assertThat(grace.types("relance #veille \"Le tour de table commence\" chaque mercredi à 10h"))
                .isEqualTo("""
                Pas encore envoyé. À #veille\u202f: un message que tous voient dans le canal.
                Le tour de table commence
                Quand\u202f: chaque mercredi à 10 h.
                Prochaines fois\u202f:
                mercredi 18 novembre à 10 h
                mercredi 25 novembre à 10 h
                mercredi 2 décembre à 10 h
                [Programmer] [Abandonner]""");
        grace.presses("Programmer");

        clock.set(Instant.parse("2026-11-18T09:00:00Z"));
        together(this::comes, this::comes);
        assertThat(company.wall()).containsExactly("Le tour de table commence\n(From Grace.)");
        at("2026-11-25T09:00:00Z");
        assertThat(company.wall()).hasSize(2);
        assertThat(grace.reads()).noneMatch(letter -> letter.contains("tour de table"));
    }

    @Test
    void it_is_listed_looked_at_paused_resumed_and_cancelled() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        assertThat(grace.types("nudge list")).isEqualTo("None is scheduled.");
        assertThat(grace.types("nudge pause")).isEqualTo("None is scheduled.");
        long number = scheduled(grace, WEEKLY);

        assertThat(grace.types("nudge list")).isEqualTo("""
                # Nudges
                **No. %d, to topic:java**
                every Wednesday at 10:00
                “Who has tried records?”
                Next: Wednesday, 18 November, 10:00.
                [Preview] [Move] [Pause] [Cancel]""".formatted(number));
        assertThat(grace.types("nudge preview")).isEqualTo(NUDGE);
        assertThat(grace.types("nudge pause " + number))
                .isEqualTo("Number %d rests: its times pass without it.".formatted(number));
        at("2026-11-18T09:00:00Z");
        assertThat(letters(ada)).isEmpty();
        assertThat(grace.types("nudge resume")).isEqualTo("Number %d comes again.".formatted(number));
        at("2026-11-25T09:00:00Z");
        assertThat(letters(ada)).hasSize(1);

        at("2026-12-02T08:59:00Z");
        assertThat(grace.types("nudge cancel"))
                .isEqualTo("Number %d is cancelled: nobody gets it any more.".formatted(number));
        at("2026-12-02T09:00:00Z");
        assertThat(letters(ada)).hasSize(1);
        assertThat(grace.types("nudge cancel 7")).isEqualTo("None is scheduled.");
        scheduled(grace, WEEKLY);
        assertThat(grace.types("nudge cancel 0")).isEqualTo("There is no nudge number 0 here.");
    }

    @Test
    void one_that_rested_when_it_was_planned_comes_if_it_is_resumed_before_the_hour() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        scheduled(grace, WEEKLY);
        grace.types("nudge pause");
        at("2026-11-18T08:00:00Z");
        grace.types("nudge resume");

        at("2026-11-18T09:00:00Z");
        assertThat(letters(ada)).containsExactly(NUDGE);
    }

    @Test
    void audiences_combine_and_say_so() {
        var sven = company.admin("Sven", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        var alan = company.member("Alan", ENGLISH);
        var zoe = company.member("Zoé", FRENCH);
        sven.types("admin team create \"Grand Lyon\" @Sven");
        sven.types("admin team import");
        sven.sends(Map.of("lines", "Grand Lyon,Ada,\nGrand Lyon,Zoé,"));
        sven.types("admin role give Alan ambassador");
        scheduled(grace, "nudge #veille topic:java team:\"Grand Lyon\", ambassadors \"Lunch?\" tomorrow at 10:00");

        at("2026-11-18T09:00:00Z");
        assertThat(letters(ada)).containsExactly("""
                Lunch?
                (From Grace, because you are in #veille and follow java and are in the team Grand Lyon; 3 a week at most.)
                [Pause 2 weeks] [Stop]""");
        assertThat(letters(alan)).singleElement().asString().contains("because you are an ambassador;");
        assertThat(letters(zoe)).isEmpty();
    }

    @Test
    void who_came_lately_is_a_newcomer_and_who_was_there_before_is_not() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        company.introduce();
        clock.set(Instant.parse("2026-11-30T08:00:00Z"));
        var nina = company.member("Nina", ENGLISH);
        company.introduce();
        scheduled(grace, "nudge newcomers \"Welcome!\" every day at 10:00");

        at("2026-11-30T09:00:00Z");
        assertThat(letters(nina)).singleElement().asString().contains("because you are new here;");
        assertThat(letters(ada)).isEmpty();
        at("2026-12-29T09:00:00Z");
        assertThat(letters(nina)).hasSize(1);
    }

    @Test
    void a_number_is_told_from_five_people_up_and_a_named_person_needs_none() {
        var grace = company.animator("Grace", ENGLISH);
        followers(4);
        var ada = company.member("Ada", ENGLISH);

        assertThat(grace.types(WEEKLY))
                .startsWith("Not sent yet. To topic:java: fewer than 5 people, or all but so few.");
        assertThat(grace.types("nudge @Ada, me \"Lunch?\" tomorrow at 12:00"))
                .startsWith("Not sent yet. To @Ada, @Grace: 2 people.");
        follower("Alan", ENGLISH, TOKYO);
        company.people(3, ENGLISH);
        assertThat(grace.types("nudge #veille topic:java \"Lunch?\" tomorrow at 12:00"))
                .startsWith("Not sent yet. To #veille topic:java: 5 people or more.");
        assertThat(grace.types("nudge @Ada \"@Grace, #veille: team: who comes?\" tomorrow at 12:00"))
                .contains("To @Ada: 1 person.\n@Grace, #veille: team: who comes?\n");
        assertThat(ada.types("nudge me \"x\" tomorrow")).isEqualTo("Here, this is for animators: ask one of them.");
    }

    @Test
    void ce_qui_ne_va_pas_est_dit_avec_une_ligne_qui_marche() {
        var ines = company.animator("Inès", FRENCH);
        company.member("Ada", FRENCH);
        var works = "\nEssayez\u202f: `/rebond rappel thème:java \"Qui a essayé les records ?\" chaque mardi à 9h30`";

        assertThat(ines.types("rappel demain"))
                .isEqualTo(
                        "Je ne sais pas qui est «\u202fdemain\u202f»\u202f: `#canal`, `@personne`, `thème:java`, `équipe:Lyon`, "
                                + "`ambassadeurs`, `nouveaux`." + works);
        assertThat(ines.types("relance #nulle \"x\" demain"))
                .isEqualTo("Je ne suis dans aucun canal nommé #nulle\u202f: sonnez à `sa` porte." + works);
        assertThat(ines.types("rappel équipe:Mars \"x\" demain"))
                .isEqualTo("Il n'y a pas d'équipe nommée Mars." + works);
        assertThat(ines.types("rappel @Bob \"x\" demain"))
                .isEqualTo("Je ne connais personne du nom de @Bob dans cette communauté." + works);
        assertThat(ines.types("rappel @Ada thème:java \"x\" demain"))
                .isEqualTo("Les personnes se nomment seules, séparées par des virgules\u202f: `@Ada, @Alan`." + works);
        assertThat(ines.types("rappel #veille, nouveaux \"x\" demain"))
                .startsWith("Un canal reçoit un seul message, que tous voient");
        assertThat(ines.types("rappel nouveaux")).isEqualTo("Il ne dit encore rien." + works);
        assertThat(ines.types("rappel nouveaux \"x\""))
                .isEqualTo("Rien ne dit quand. Ceci marche\u202f: chaque mardi à 9 h" + works);

        assertThat(ines.types("rappel")).startsWith("# Un rappel\naudience*: Pour qui (");
        assertThat(ines.sends(Map.of("audience", "thème:java", "words", "Qui ?", "when", "jamais")))
                .startsWith("when: ");
        assertThat(ines.sends(Map.of("audience", "mars", "words", "Qui ?", "when", "demain")))
                .startsWith("audience: Je ne sais pas qui est «\u202fmars\u202f»");
        assertThat(ines.sends(Map.of("audience", "thème:java, nouveaux", "words", "Qui ?", "when", "demain à 10h")))
                .startsWith(
                        "Pas encore envoyé. À thème:java, nouveaux\u202f: moins de 5 personnes, ou toutes sauf aussi"
                                + " peu.");
        assertThat(ines.presses("Abandonner")).isEqualTo("Abandonné\u202f: rien n'est envoyé.");
    }

    @Test
    void a_local_animator_reaches_the_people_of_their_channel_alone() {
        var sven = company.admin("Sven", ENGLISH);
        var ada = company.member("Ada", ENGLISH);
        company.channel("java");
        sven.types("admin role give Ada animator #java");
        ada.goesTo(company.place("java"));

        assertThat(ada.types("nudge newcomers \"Hello\" tomorrow at 10:00"))
                .startsWith("Your role holds for some channels: name one of them with each group");
        assertThat(ada.types("nudge #veille \"Hello\" tomorrow at 10:00"))
                .startsWith("Your role holds for some channels");
        assertThat(ada.types("nudge #java newcomers \"Hello\" tomorrow at 10:00"))
                .startsWith("Not sent yet. To #java newcomers: fewer than 5 people.");

        var number = scheduled(sven, "nudge newcomers \"Hello\" tomorrow at 10:00");
        assertThat(List.of(ada.types("nudge list"), ada.types("nudge preview"))).containsOnly("None is scheduled.");
        assertThat(ada.types("nudge cancel " + number))
                .isEqualTo("Only who wrote it, or who animates all that it reaches, may do this.");
    }

    @Test
    void whoever_lost_the_role_or_left_writes_and_gets_nothing_more() {
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        scheduled(grace, WEEKLY);
        company.demote(grace);
        at("2026-11-18T09:00:00Z");
        assertThat(letters(ada)).isEmpty();
    }

    @Test
    void whoever_loses_the_role_after_it_was_planned_or_keeps_another_channel_alone_reaches_nobody_more() {
        var sven = company.admin("Sven", ENGLISH);
        var grace = company.animator("Grace", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        scheduled(grace, WEEKLY);
        at("2026-11-18T08:00:00Z");
        company.demote(grace);
        sven.types("admin role give Grace animator #veille");

        at("2026-11-18T09:00:00Z");
        at("2026-11-25T09:00:00Z");
        assertThat(letters(ada)).isEmpty();
    }

    @Test
    void whoever_is_no_longer_meant_when_their_hour_comes_gets_nothing_and_a_rest_of_one_is_not_told() {
        var grace = company.animator("Grace", ENGLISH);
        var people = followers(11);
        scheduled(grace, WEEKLY);
        at("2026-11-18T08:00:00Z");
        people.get(0).types("topics unfollow java");
        people.subList(1, 6).forEach(each -> each.types("privacy pause 3 days"));

        at("2026-11-18T09:00:00Z");
        assertThat(people).extracting(each -> letters(each).size()).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1);
        assertThat(grace.types("nudge list"))
                .contains("Sent to 5 people or more so far.")
                .doesNotContain("Not sent");
    }

    @Test
    void nothing_exact_is_told_of_a_topic_among_other_words() {
        var grace = company.animator("Grace", ENGLISH);
        followers(6);
        company.people(4, ENGLISH);
        scheduled(grace, "nudge #veille topic:java \"Who?\" every wednesday at 10:00");

        at("2026-11-18T09:00:00Z");
        assertThat(grace.types("nudge list")).contains("Sent to 5 people or more so far.");
    }

    /** Four ambassadors whom everybody sees, and of a team of one those who follow Java: five or four? */
    @Test
    void no_audience_is_worded_so_that_one_person_decides_whether_five_are_reached() {
        var sven = company.admin("Sven", ENGLISH);
        company.people(4, ENGLISH);
        var zoe = company.member("Zoé", ENGLISH);
        IntStream.range(0, 6).forEach(number -> follower("Follower " + number, ENGLISH, TOKYO));
        sven.types("admin team import");
        sven.sends(Map.of("lines", "Solo,Zoé"));
        IntStream.range(0, 4).forEach(number -> sven.types("admin role give \"Person " + number + "\" ambassador"));
        var line = "nudge ambassadors, topic:java team:Solo \"Who?\" every wednesday at 10:00";

        var before = sven.types(line);
        zoe.types("topics follow java");
        assertThat(sven.types(line))
                .isEqualTo(before)
                .startsWith(
                        "Not sent yet. To ambassadors, topic:java team:Solo: fewer than 5 people, or all but so few.");
        sven.presses("Schedule");
        at("2026-11-18T09:00:00Z");
        assertThat(letters(zoe)).hasSize(1);
        assertThat(sven.types("nudge list")).doesNotContain("Sent to");
        assertThat(sven.types("nudge ambassadors, topic:java \"Who?\" every wednesday at 10:00"))
                .as("of many, what one follows decides nothing")
                .contains(": 5 people or more.");
    }

    /** Two nudges to a team and to the same people and one more: what became of that one is not the difference. */
    @Test
    void of_nearly_the_same_people_no_difference_says_who_wants_none() {
        var sven = company.admin("Sven", ENGLISH);
        var people = company.people(13, ENGLISH);
        sven.types("admin team import");
        sven.sends(Map.of(
                "lines",
                IntStream.range(0, 12)
                                .mapToObj(number -> "Lyon,Person " + number)
                                .collect(Collectors.joining("\n"))
                        + "\nSolo,Person 12"));
        people.subList(0, 5).forEach(person -> person.types("privacy pause 2 weeks"));
        people.get(12).types("privacy pause 2 weeks");
        scheduled(sven, "nudge team:Lyon \"Lunch?\" every wednesday at 10:00");
        at("2026-11-18T09:00:00Z");
        assertThat(sven.types("nudge list"))
                .contains("Sent to 5 people or more so far.\nNot sent: 5 or more want none for a while.");
        scheduled(sven, "nudge team:Lyon, team:Solo \"Lunch?\" every thursday at 10:00");
        at("2026-11-19T09:00:00Z");

        assertThat(sven.types("nudge list"))
                .containsSubsequence(
                        "Sent to 5 people or more so far.\nNot sent: 5 or more want none for a while.",
                        "Sent to 5 people or more so far.\nNot sent: 5 or more want none for a while.");
    }

    @Test
    void un_rappel_tutoie_qui_se_fait_tutoyer() {
        company.begin(FAMILIAR_FRENCH);
        var grace = company.animator("Grace", FRENCH);
        var zoe = company.member("Zoé", FRENCH);
        grace.types("rappel @Zoé \"On déjeune ?\" demain à 10h");
        grace.presses("Programmer");

        at("2026-11-18T09:00:00Z");
        assertThat(letters(zoe))
                .singleElement()
                .asString()
                .contains("(De Grace, car tu es nommément destinataire\u202f; 3 par semaine au plus.)");
    }

    @Test
    void who_is_erased_has_written_nothing_and_gets_nothing() {
        var grace = company.animator("Grace", ENGLISH);
        var alan = company.animator("Alan", ENGLISH);
        var ada = follower("Ada", ENGLISH, ZoneId.of("Europe/Paris"));
        scheduled(grace, WEEKLY);
        scheduled(alan, WEEKLY.replace("10:00", "11:00"));
        at("2026-11-18T09:00:00Z");
        assertThat(ada.types("privacy export")).contains("**Nudge sent to you**  Who has tried records?");
        assertThat(grace.types("privacy export")).contains("**Nudge you wrote**  Who has tried records?");
        ada.presses("Pause 2 weeks");

        for (var member : List.of(ada, grace)) {
            member.types("privacy erase");
            member.presses("Erase everything");
            assertThat(member.types("privacy")).isEqualTo("Nothing is stored about you.");
        }
        assertThat(alan.types("nudge list")).contains("Next: Wednesday, 18 November, 11:00.");
        at("2026-11-18T10:00:00Z");
        assertThat(letters(ada)).hasSize(1);
    }

    private Member follower(String name, Language speaks, ZoneId zone) {
        var member = company.memberIn(zone, name, speaks);
        member.types("topics follow java");
        return member;
    }

    private List<Member> followers(int count) {
        var people = company.people(count, ENGLISH);
        people.forEach(each -> each.types("topics follow java"));
        return people;
    }

    /** They have done something before, and were told what is recorded of it. */
    private void told(Member member) {
        member.types("share https://example.com/told");
        company.settled();
    }

    /** @return its number */
    private static long scheduled(Member author, String line) {
        author.types(line);
        var told = author.presses("Schedule");
        assertThat(told).startsWith("Scheduled, as number ");
        return Long.parseLong(told.replaceAll("(?s)Scheduled, as number (\\d+).*", "$1"));
    }

    private static void playbook(Member admin, String rule, String instead) {
        var yaml = admin.types("admin playbook export").replace("# Playbook\n", "");
        admin.types("admin playbook import");
        assertThat(admin.sends(Map.of("lines", yaml.replace(rule, instead), "what", "apply")))
                .contains("now lives by this playbook");
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
        beat.comes();
        company.settled();
        return null;
    }
}
