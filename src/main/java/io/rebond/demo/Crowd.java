package io.rebond.demo;

import io.rebond.demo.Cast.Player;
import io.rebond.demo.Repertoire.Item;
import io.rebond.demo.Repertoire.Poll;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** What everybody does with what stands there: who reads it when, likes it, keeps it, votes. Drawn, always the same. */
final class Crowd {

    private static final List<String> EMOJI = List.of("+1", "heart", "bulb", "tada", "eyes");

    /** Nobody is there in the same minute. */
    private static final Duration FIRST_GLANCE = Duration.ofMinutes(3);

    private final Cast cast;
    private final Random chance;
    private final BiConsumer<Instant, Deed> script;

    Crowd(Cast cast, Random chance, BiConsumer<Instant, Deed> script) {
        this.cast = cast;
        this.chance = chance;
        this.script = script;
    }

    void reads(String where, int week, Instant published, List<Item> items) {
        for (var player : cast.players()) {
            var moment = soon(published, player);
            for (var item : items) {
                boolean opens = chance.nextDouble() < player.eager() * appeal(item, week, player);
                boolean likes = chance.nextDouble() < 0.5;
                boolean keeps = chance.nextDouble() < 0.17;
                moment = moment.plusSeconds(40 + chance.nextInt(200));
                if (opens && player.isThere(where, published)) {
                    reads(where, player, moment, item, likes, keeps);
                }
            }
            var emoji = EMOJI.get(chance.nextInt(EMOJI.size()));
            if (chance.nextDouble() < 0.3 * player.eager() && player.isThere(where, published)) {
                does(
                        player,
                        where,
                        moment.plusSeconds(20),
                        new Deed.Reacts(player.id(), where, items.get(0).title(), emoji));
            }
        }
    }

    private void reads(String where, Player player, Instant moment, Item item, boolean likes, boolean keeps) {
        if (item.leadsSomewhere()) {
            presses(moment, player, where, item.title(), "digest.read");
        }
        if (likes) {
            presses(moment.plusSeconds(25), player, where, item.title(), "digest.useful");
        }
        if (keeps && item.leadsSomewhere()) {
            presses(moment.plusSeconds(32), player, where, item.title(), "knowledge.save");
        }
    }

    /** The first who has something to say opens the thread; the others come when they can. */
    void discusses(String where, Instant published, Item item) {
        var moment = published.plus(Duration.ofMinutes(70 + chance.nextInt(90)));
        for (var reply : item.discussion()) {
            if (reply == item.discussion().get(0)) {
                script.accept(moment, new Deed.Presses(reply.by(), where, item.title(), "digest.discuss", true));
            }
            moment = moment.plus(Duration.ofMinutes(2 + chance.nextInt(50)));
            script.accept(moment, new Deed.Replies(reply.by(), where, item.title(), reply.words()));
        }
    }

    void votes(Poll poll, Instant asked) {
        var end = asked.plus(Duration.ofDays(poll.days())).minus(Duration.ofHours(2));
        for (var player : cast.players()) {
            var label = label(poll);
            var moment = soon(asked, player);
            boolean votes = chance.nextDouble() < 0.25 + 0.6 * player.eager();
            if (player.eager() > 0 && votes && player.isThere(poll.where(), asked) && moment.isBefore(end)) {
                presses(moment, player, poll.where(), poll.question(), label);
            }
        }
    }

    private String label(Poll poll) {
        var options = new TreeMap<>(poll.options());
        int drawn = chance.nextInt(
                options.values().stream().mapToInt(weight -> weight).sum());
        for (var option : options.entrySet()) {
            drawn -= option.getValue();
            if (drawn < 0) {
                return option.getKey();
            }
        }
        throw new IllegalStateException("no option was drawn");
    }

    /** Models rise over the weeks, the cloud sinks; what somebody follows is opened more often. */
    private static double appeal(Item item, int week, Player player) {
        var topic = item.topics().get(0);
        double appeal =
                switch (topic) {
                    case "ai", "ia" -> 0.35 + 0.06 * week;
                    case "cloud" -> 0.75 - 0.12 * week;
                    default -> 0.5;
                };
        return Math.min(0.95, player.likes().contains(topic) ? appeal + 0.25 : appeal);
    }

    /** Most within hours, some only after days. */
    private Instant soon(Instant from, Player player) {
        double hours = -Math.log(1 - chance.nextDouble()) * 6;
        var moment = from.plus(FIRST_GLANCE).plusSeconds((long) (hours * 3600));
        return Almanac.atWork(moment, player.profile().zone(), Duration.ofMinutes(chance.nextInt(90)));
    }

    private void presses(Instant at, Player player, String where, String about, String button) {
        does(player, where, at, new Deed.Presses(player.id(), where, about, button, false));
    }

    /** Who has left in between no longer does. */
    private void does(Player player, String where, Instant at, Deed deed) {
        if (player.isThere(where, at)) {
            script.accept(at, deed);
        }
    }
}
