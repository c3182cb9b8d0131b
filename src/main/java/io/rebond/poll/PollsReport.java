package io.rebond.poll;

import io.rebond.chat.Report;
import io.rebond.directory.Readership;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was asked in open channels. How it stands is told to programs when it is over and not before, named or anonymous:
 * who asks every minute would see each vote come.
 */
@Singleton
class PollsReport implements Report {

    record Choice(
            @Means("The option.") String label,

            @Means("How many chose it; absent where it is withheld.")
            Optional<Integer> votes) {}

    record Row(
            @Means("The community's number.") long community,

            @Means("The poll's number, as chat tells it.") long poll,

            @Means("What was asked.") String question,

            @Means("The name of the channel.") String channel,

            @Means("When it was asked.") Instant askedAt,

            @Means("When it closes by itself; absent where it does not.")
            Optional<Instant> closesAt,

            @Means("When it closed; absent while it is open.")
            Optional<Instant> closedAt,

            @Means("Whether nobody knows who chose what.") boolean anonymous,

            @Means("How many options each may choose.") int votesEach,

            @Means("How many voted; absent where it is withheld.")
            Optional<Integer> voters,

            @Means("How many could have voted when it closed; absent where so few did not that they could be guessed.")
            Optional<Integer> people,

            @Means("Why its figures are absent, if they are.")
            Optional<Withheld> withheld,

            @Means("What could be chosen, in the order in which it was offered.")
            List<Choice> options) {}

    private final Polls polls;
    private final PollOptions options;
    private final Results results;
    private final Readership readership;

    PollsReport(Polls polls, PollOptions options, Results results, Readership readership) {
        this.polls = polls;
        this.options = options;
        this.results = results;
        this.readership = readership;
    }

    @Override
    public String name() {
        return "polls";
    }

    @Override
    public String french() {
        return "sondages";
    }

    @Override
    public String tells() {
        return "What was asked in open channels, the newest first, and how it ended.";
    }

    @Override
    public Class<Row> shape() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Portion portion) {
        var places = readership.openPlaces(portion.workspace());
        return polls.askedIn(places.keySet(), portion).stream()
                .map(poll -> row(poll, places.get(poll.where())))
                .toList();
    }

    private Row row(Poll poll, String channel) {
        boolean told = results.tellsPrograms(poll);
        return new Row(
                poll.communityId,
                poll.id,
                poll.question,
                channel,
                poll.askedAt,
                Optional.ofNullable(poll.closesAt),
                Optional.ofNullable(poll.closedAt),
                poll.anonymous,
                poll.votes,
                Optional.ofNullable(told ? poll.turnout : null),
                Optional.ofNullable(results.tellsProgramsOfAll(poll) ? poll.people : null),
                withheld(poll, told),
                options.of(poll).stream()
                        .map(option -> new Choice(option.label, Optional.ofNullable(told ? option.votes : null)))
                        .toList());
    }

    private static Optional<Withheld> withheld(Poll poll, boolean told) {
        if (told) {
            return Optional.empty();
        }
        return Optional.of(poll.isClosed() ? Withheld.TOO_FEW : Withheld.UNTIL_CLOSED);
    }
}
