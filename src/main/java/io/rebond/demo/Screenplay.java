package io.rebond.demo;

import io.rebond.demo.Cast.Player;
import io.rebond.demo.Repertoire.Item;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Eight weeks at the sample company, deed by deed. The same each time but for the dates, which end where it is opened. */
final class Screenplay {

    /** @param cue when, and which in the whole play */
    record Scene(Cue cue, Deed deed) {}

    private record Draft(Instant at, Deed deed) {}

    private static final long SEED = 20_170_912;

    private static final String WATCH = "veille";
    private static final String INES = "ines";
    private static final String REVIEW = "veille relire";
    private static final String ACCEPT = "digest.accept";

    private final Almanac almanac;
    private final Random chance = new Random(SEED);
    private final List<Draft> drafts = new ArrayList<>();
    private final Cast cast;
    private final Crowd crowd;

    private Screenplay(Almanac almanac) {
        this.almanac = almanac;
        this.cast = new Cast(almanac, chance);
        this.crowd = new Crowd(cast, chance, this::add);
    }

    /** @param now where it ends: what would come later does not happen */
    static List<Scene> until(Instant now) {
        var play = new Screenplay(Almanac.until(now));
        play.write();
        return play.scenes(now);
    }

    private List<Scene> scenes(Instant now) {
        var sorted = drafts.stream()
                .filter(draft -> draft.at().isBefore(now))
                .sorted(Comparator.comparing(Draft::at))
                .toList();
        return IntStream.range(0, sorted.size())
                .mapToObj(number -> new Scene(
                        new Cue(number, sorted.get(number).at()),
                        sorted.get(number).deed()))
                .toList();
    }

    private void write() {
        opening();
        comings();
        interests();
        var watch = Repertoire.of("tech-watch");
        var practices = Repertoire.of("pratiques");
        for (int week = 0; week <= Almanac.LAST_WEEK + 1; week++) {
            watch(watch, week);
            practices(practices, week);
            clockwork(week);
        }
        for (var repertoire : List.of(watch, practices)) {
            repertoire.polls().forEach(poll -> {
                var asked = almanac.at(poll.week(), poll.on());
                add(asked, new Deed.Types(poll.by(), poll.where(), poll.line()));
                crowd.votes(poll, asked);
            });
            repertoire
                    .talk()
                    .forEach(talk -> add(
                            almanac.at(talk.week(), talk.on()), new Deed.Says(talk.by(), talk.where(), talk.words())));
        }
    }

    private void opening() {
        var hour = almanac.at(0, "MONDAY 8:30");
        add(hour, new Deed.Types("sven", WATCH, "admin community create \"Bonnes pratiques\" #pratiques #rencontres"));
        add(hour.plusSeconds(40), new Deed.Sends("sven", WATCH, "setup.playbook-text", Setting.playbook("watch")));
        add(
                hour.plusSeconds(90),
                new Deed.Sends("sven", "pratiques", "setup.playbook-text", Setting.playbook("pratiques")));
        add(hour.plusSeconds(150), new Deed.Sends("sven", WATCH, "setup.teams", Map.of("lines", Setting.teams())));
        add(
                hour.plusSeconds(600),
                new Deed.Types(INES, WATCH, "veille chaque mardi à 9h dans #veille --relecture 24h"));
    }

    /** The census knows who is there today; who was not yet is told to be away, and who no longer is to be there. */
    private void comings() {
        var before = almanac.at(0, "MONDAY 8:20");
        for (var player : cast.players()) {
            if (Cast.JOINERS.containsKey(player.id())) {
                add(before, new Deed.Moves(player.profile(), player.channels(), false));
                add(player.from(), new Deed.Moves(player.profile(), player.channels(), true));
            } else if (Cast.LEAVERS.containsKey(player.id())) {
                add(before, new Deed.Moves(player.profile(), player.channels(), true));
                add(player.to(), new Deed.Moves(player.profile(), player.channels(), false));
            }
        }
    }

    private void interests() {
        for (var player : cast.players()) {
            var moment = almanac.at(chance.nextInt(3), "TUESDAY 9:30").plus(Duration.ofMinutes(chance.nextInt(2_000)));
            boolean drifts = chance.nextDouble() < 0.4;
            var later =
                    almanac.at(4 + chance.nextInt(3), "WEDNESDAY 9:30").plus(Duration.ofMinutes(chance.nextInt(480)));
            if (player.eager() < 0.3 || moment.isBefore(player.from())) {
                continue;
            }
            follows(player, moment, "topics follow " + String.join(" ", player.likes()));
            if (drifts && later.isBefore(player.to())) {
                follows(player, later, "topics follow ai");
                follows(player, later.plusSeconds(20), "topics unfollow cloud");
            }
        }
    }

    private void follows(Player player, Instant at, String line) {
        add(at, new Deed.Types(player.id(), "dm-" + player.id(), line));
    }

    /** Proposed the week before, reviewed on Monday, out on Tuesday with the go-ahead. */
    private void watch(Repertoire repertoire, int week) {
        var items = repertoire.of(week);
        var first = week == 0 ? almanac.at(0, "MONDAY 9:20") : almanac.at(week - 1, "WEDNESDAY 9:10");
        propose(repertoire.where(), items, first, week == 0 ? Duration.ofMinutes(35) : Duration.ofMinutes(830));
        add(almanac.at(week, "MONDAY 14:00"), new Deed.Reviews(INES, WATCH, REVIEW, titles(items), ACCEPT));
        add(almanac.at(week, "MONDAY 14:10"), new Deed.Presses(INES, "dm-" + INES, "", "rendezvous.go", true));
        stand(repertoire.where(), week, almanac.at(week, "TUESDAY 9:00").plusSeconds(30), items);
    }

    /** Every other week, sent by hand. */
    private void practices(Repertoire repertoire, int week) {
        var items = repertoire.of(week);
        if (items.isEmpty()) {
            return;
        }
        propose(repertoire.where(), items, almanac.at(week, "MONDAY 9:40"), Duration.ofMinutes(320));
        add(almanac.at(week, "WEDNESDAY 16:00"), new Deed.Reviews(INES, "pratiques", REVIEW, titles(items), ACCEPT));
        var published = almanac.at(week, "THURSDAY 10:00");
        add(published, new Deed.Types(INES, "pratiques", "veille publier #pratiques"));
        stand(repertoire.where(), week, published, items);
    }

    private void propose(String where, List<Item> items, Instant first, Duration apart) {
        var moment = first;
        for (var item : items) {
            if (item.leadsSomewhere()) {
                add(moment, new Deed.Sends(item.by(), where, "digest.share", proposal(item)));
            } else {
                add(moment, new Deed.Types(item.told() == null ? item.by() : item.told(), where, item.line()));
            }
            if (item.told() != null) {
                var asked = moment.plus(Duration.ofMinutes(50));
                add(asked, new Deed.Presses(item.by(), "dm-" + item.by(), "", "digest.agree", true));
            }
            moment = moment.plus(apart);
        }
    }

    private static Map<String, String> proposal(Item item) {
        return Map.of(
                "address", item.address(),
                "title", item.title(),
                "why", item.why(),
                "topics", String.join(" ", item.topics()));
    }

    private void stand(String where, int week, Instant published, List<Item> items) {
        if (!items.isEmpty()) {
            crowd.reads(where, week, published, items);
            items.forEach(item -> crowd.discusses(where, published, item));
        }
    }

    /** What is due is seen to in the morning and in the evening of each working day. */
    private void clockwork(int week) {
        for (int day = 0; day < 5; day++) {
            for (var hour : List.of("9:00", "17:45")) {
                add(almanac.at(week, DayOfWeek.MONDAY.plus(day) + " " + hour).plusSeconds(5), new Deed.Waits());
            }
        }
    }

    private static List<String> titles(List<Item> items) {
        return items.stream().map(Item::title).toList();
    }

    private void add(Instant at, Deed deed) {
        drafts.add(new Draft(at, deed));
    }
}
