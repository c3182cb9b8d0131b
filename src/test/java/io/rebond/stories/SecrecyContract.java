package io.rebond.stories;

import static io.rebond.chat.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import io.rebond.chat.Action;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.Inbox;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/**
 * The attacker: has the database's files before and after each anonymous act, the journal, the log and the message
 * history, knows the poll, the salt, the members and this program, and lacks the secret key.
 */
abstract class SecrecyContract extends Story {

    static final String SECRET = "a-secret-key-for-tests-with-40-characters";

    private static final List<String> OPTIONS = List.of("Wholeheartedly", "Grudgingly", "Never");
    private static final String ASK =
            "poll \"Do you trust the board?\" \"" + String.join("\" \"", OPTIONS) + "\" --anonymous --votes 3";

    @Inject
    Inbox inbox;

    /** The files in which the database and its journal are kept, with all that was written brought to disk. */
    abstract List<Path> files();

    /** Rows without their table: what went and what came between two moments. */
    private record Difference(List<String> gone, List<String> come) {

        static Difference between(List<String> before, List<String> after) {
            return new Difference(without(before, after), without(after, before));
        }

        private static List<String> without(List<String> rows, List<String> others) {
            var left = new ArrayList<>(rows);
            left.removeAll(Set.copyOf(others));
            return left;
        }

        /** Each row with its random number, voter and choice as their kind and length. */
        List<String> shape() {
            return Stream.concat(
                            gone.stream().map(row -> "- " + row), come.stream().map(row -> "+ " + row))
                    .map(row -> row.replaceAll("ballot: -?\\d+ \\|", "ballot: number |")
                            .replaceAll("\\b[0-9a-f]{64}\\b", "64 digits")
                            .replaceAll("[A-Za-z0-9+/]{48}(?= \\|)", "48 characters"))
                    .toList();
        }
    }

    private interface Deed {
        void by(Member member);
    }

    private Difference after(Deed deed, Member member) {
        var before = Traces.all(company.database);
        deed.by(member);
        company.settled();
        return Difference.between(before, Traces.all(company.database));
    }

    @Test
    void an_act_changes_one_ballot_and_nothing_else_whoever_acts_and_whatever_they_choose() {
        var people = company.people(3, ENGLISH);
        // What was published before gets its place in the index now, and not while somebody acts.
        people.get(0).types("find nothing");
        people.get(0).types(ASK);
        var post = company.standing().get(0);
        var number = pollNumber();
        var first = List.of("+ ballot: number | " + number + " | 64 digits | 48 characters | ");
        var again = List.of("- " + first.get(0).substring(2), first.get(0));

        for (var member : List.of(people.get(0), people.get(1), company.stranger())) {
            for (var label :
                    List.of(OPTIONS.get(people.indexOf(member) + 1), "Never", "Grudgingly", "Take my vote back")) {
                var difference = after(each -> each.pressesIn(post, label, "", Member.key()), member);
                assertThat(difference.shape()).isIn(first, again);
                assertThat(difference.come())
                        .noneMatch(row -> row.contains(member.ref().id()));
            }
        }
        // Who only takes back what they never gave looks like everybody else.
        assertThat(after(each -> each.pressesIn(post, "Take my vote back", "", Member.key()), people.get(2))
                        .shape())
                .isEqualTo(first);
        assertThat(company.standing()).singleElement().satisfies(now -> assertThat(now.looks())
                .isEqualTo(post.looks()));
    }

    @Test
    void the_same_choice_never_looks_the_same_and_a_row_keeps_no_order() {
        var people = company.people(12, ENGLISH);
        people.get(0).types(ASK);
        var post = company.standing().get(0);
        people.forEach(member -> member.pressesIn(post, "Never", "", Member.key()));
        var ballots = ballots();

        assertThat(ballots).hasSize(12);
        assertThat(ballots.stream().map(row -> row.get("picks"))).doesNotHaveDuplicates();
        assertThat(ballots.stream().map(row -> (Long) row.get("id")).toList()).isNotEqualTo(inOrderOfArrival(people));
        people.get(3).pressesIn(post, "Never", "", Member.key());
        var after = ballots();
        after.retainAll(ballots);
        assertThat(after).as("ballots that look as before").hasSize(11);
    }

    @Test
    void no_byte_of_any_file_names_who_voted_under_any_key_that_can_be_guessed() {
        var asker = company.member("Grace", ENGLISH);
        asker.types(ASK);
        var post = company.standing().get(0);
        var strangers = Stream.generate(company::stranger).limit(4).toList();
        for (var stranger : strangers) {
            stranger.pressesIn(post, "Never", "", Member.key());
            stranger.pressesIn(post, "Grudgingly", "", Member.key());
        }
        var ballots = ballots();
        var salt = salt();
        var disk = bytes();

        assertThat(Stream.of("Do you trust the board?", (String) ballots.get(0).get("voter"), salt))
                .allMatch(disk::contains);
        assertThat(disk.contains(SECRET)).isFalse();
        for (var stranger : strangers) {
            assertThat(disk.contains(stranger.ref().id())).isFalse();
            assertThat(guesses(stranger, salt)).noneMatch(disk::contains);
        }
    }

    /** Otherwise the test above could pass because it looks for the wrong thing. */
    @Test
    void with_the_key_each_ballot_is_found() {
        var asker = company.member("Grace", ENGLISH);
        asker.types(ASK);
        var stranger = company.stranger();
        stranger.pressesIn(company.standing().get(0), "Never", "", Member.key());

        var master = mac(bytesOf("rebond"), bytesOf(SECRET));
        var alias = mac(mac(master, bytesOf("perishable alias\u0001")), bytesOf(salt() + "\u0001"));
        assertThat(HexFormat.of().formatHex(mac(alias, bytesOf(nameOf(stranger)))))
                .isEqualTo(ballots().get(0).get("voter"));
    }

    @Test
    void the_log_says_nothing_of_a_vote_and_of_one_that_fails_not_whose_it_was() {
        var stranger = company.stranger();
        company.member("Grace", ENGLISH).types(ASK);
        var post = company.standing().get(0);
        var log = listening(() -> {
            stranger.pressesIn(post, "Never", "", Member.key());
            stranger.pressesIn(post, "Take my vote back", "", Member.key());
        });
        assertThat(log).isEmpty();

        var failing = listening(() -> inbox.now(new ActionTaken(
                Member.key(),
                stranger.moment(),
                stranger.ref(),
                company.home(),
                post.ref(),
                new Action("poll.ballot", stranger.ref().id()),
                Map.of())));
        assertThat(failing).singleElement().satisfies(line -> assertThat(line)
                .startsWith("something that leaves no trace could not be done: NumberFormatException, reference ")
                .doesNotContain(stranger.ref().id()));
    }

    @Test
    void once_closed_the_database_holds_totals_only() {
        var people = company.people(5, ENGLISH);
        people.get(0).types(ASK);
        var post = company.standing().get(0);
        people.forEach(member -> member.pressesIn(post, "Never", "", Member.key()));
        var voters = ballots().stream().map(row -> (String) row.get("voter")).toList();
        var salt = salt();
        people.get(0).types("poll close");
        company.settled();

        assertThat(ballots()).isEmpty();
        assertThat(Traces.of(salt, company.database)).isEmpty();
        voters.forEach(voter -> assertThat(Traces.of(voter, company.database)).isEmpty());
    }

    private List<Long> inOrderOfArrival(List<Member> people) {
        var alias = mac(
                mac(mac(bytesOf("rebond"), bytesOf(SECRET)), bytesOf("perishable alias\u0001")),
                bytesOf(salt() + "\u0001"));
        var byVoter = ballots().stream()
                .collect(Collectors.toMap(row -> (String) row.get("voter"), row -> (Long) row.get("id")));
        return people.stream()
                .map(member -> byVoter.get(HexFormat.of().formatHex(mac(alias, bytesOf(nameOf(member))))))
                .toList();
    }

    /** What a curious administrator would try first. */
    private static List<String> guesses(Member member, String salt) {
        var names = List.of(member.ref().id(), nameOf(member));
        var keys = List.of(salt, "rebond", "perishable alias", "secret", "changeme", salt + "\u0001");
        return Stream.concat(
                        names.stream().map(name -> digest(name)), keys.stream().flatMap(key -> names.stream()
                                .flatMap(name -> Stream.of(
                                        HexFormat.of().formatHex(mac(bytesOf(key), bytesOf(name))),
                                        HexFormat.of()
                                                .formatHex(mac(HexFormat.of().parseHex(salt), bytesOf(name))),
                                        digest(key + name)))))
                .toList();
    }

    private static String nameOf(Member member) {
        return member.ref().workspace().platform() + "|"
                + member.ref().workspace().id() + "|" + member.ref().id();
    }

    private List<Map<String, Object>> ballots() {
        return company.database.withHandle(handle -> handle.createQuery("select ballot.id, voter, picks from ballot "
                        + "join poll on poll.id = poll_id where workspace = ? order by ballot.id")
                .bind(0, company.home().workspace().id())
                .mapToMap()
                .list());
    }

    private String salt() {
        return ofPoll("salt", String.class);
    }

    private long pollNumber() {
        return ofPoll("id", Long.class);
    }

    private <T> T ofPoll(String column, Class<T> type) {
        return company.database.withHandle(
                handle -> handle.createQuery("select " + column + " from poll where workspace = ?")
                        .bind(0, company.home().workspace().id())
                        .mapTo(type)
                        .one());
    }

    private String bytes() {
        var all = new StringBuilder();
        for (var file : files()) {
            try {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            } catch (NoSuchFileException e) {
                // The database put away a file of its own meanwhile: nothing of it is there to be found.
                all.append(' ');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }

    private static List<String> listening(Runnable deed) {
        var lines = new ArrayList<String>();
        var handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(
                        line instanceof org.jboss.logmanager.ExtLogRecord full
                                ? full.getFormattedMessage()
                                : line.getMessage());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger.getLogger("").addHandler(handler);
        try {
            deed.run();
        } finally {
            Logger.getLogger("").removeHandler(handler);
        }
        return lines;
    }

    private static byte[] bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytesOf(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
