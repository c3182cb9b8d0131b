package io.rebond.indicator;

import io.rebond.chat.Report;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Team;
import io.rebond.directory.Teams;
import io.rebond.indicator.Bulletins.Issue;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures of the bulletins that are out, and none besides: whoever asks makes no new one. */
@Singleton
class IndicatorsReport implements Report {

    record Figure(
            @Means(
                    "ELIGIBLE, ACTIVATED, CONTRIBUTING, CLICKED, REACTED, USEFUL, VOTED, REPLIED, PROPOSED, NEW, RETURNING; "
                            + "TOPIC for those who did something about one, TOPIC_OPENED and TOPIC_REACTED for those who opened an "
                            + "item of it, and who marked one useful, put an emoji on it or replied; TEAM_ELIGIBLE and TEAM_ACTIVATED for a team's.")
            String measure,

            @Means("The topic or the team; absent for the whole community.")
            Optional<String> of,

            @Means("How many people, off by fewer than the minimum either way; absent where it is withheld.")
            Optional<Integer> people,

            @Means("Why it is absent, if it is. A topic or team whose figure is withheld is left out.")
            Optional<Withheld> withheld) {}

    record Row(
            @Means("The community's number.") long community,

            @Means("The first day of the four weeks, in the community's zone.")
            LocalDate from,

            @Means("Their last day, a Sunday.") LocalDate to,

            @Means("What is told of them, once and alike to everybody.")
            List<Figure> figures) {}

    private final Bulletins bulletins;
    private final Communities communities;
    private final Playbooks playbooks;
    private final Teams teams;
    private final Clock clock;

    IndicatorsReport(Bulletins bulletins, Communities communities, Playbooks playbooks, Teams teams, Clock clock) {
        this.bulletins = bulletins;
        this.communities = communities;
        this.playbooks = playbooks;
        this.teams = teams;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "indicators";
    }

    @Override
    public String french() {
        return "indicateurs";
    }

    @Override
    public String tells() {
        return "How each community is doing, by whole weeks of the last thirteen, the latest first.";
    }

    @Override
    public Class<Row> shape() {
        return Row.class;
    }

    @Override
    public List<Row> rows(Portion portion) {
        var all = teams.in(portion.workspace());
        return bulletins.issues(portion, Week.before(clock.instant(), ZoneOffset.UTC)).stream()
                .map(issue -> row(issue, all))
                .toList();
    }

    private Row row(Issue issue, List<Team> all) {
        var community = communities.get(issue.community());
        var bulletin = new Bulletin(issue.week(), bulletins.told(community, issue.week()), playbooks.ruleOf(community));
        var figures = new ArrayList<Figure>();
        Stream.of(Measure.values()).forEach(measure -> figures.add(figure(measure, bulletin)));
        all.forEach(team -> figures.addAll(figures(team, bulletin)));
        bulletin.topics().forEach((topic, people) -> {
            figures.add(told("TOPIC", topic, people));
            bulletin.opened(topic).ifPresent(some -> figures.add(told("TOPIC_OPENED", topic, some)));
            bulletin.reacted(topic).ifPresent(some -> figures.add(told("TOPIC_REACTED", topic, some)));
        });
        return new Row(community.id(), issue.week().first(), issue.week().last(), figures);
    }

    private static Figure figure(Measure measure, Bulletin bulletin) {
        var people = bulletin.people(measure);
        return new Figure(
                measure.name(),
                Optional.empty(),
                people,
                people.isPresent() ? Optional.empty() : Optional.of(Withheld.TOO_FEW));
    }

    /** Both or neither, as in chat. */
    private static List<Figure> figures(Team team, Bulletin bulletin) {
        var eligible = bulletin.eligible(team.id());
        var activated = bulletin.activated(team.id());
        return eligible.isPresent() && activated.isPresent()
                ? List.of(
                        told("TEAM_ELIGIBLE", team.name(), eligible.get()),
                        told("TEAM_ACTIVATED", team.name(), activated.get()))
                : List.of();
    }

    private static Figure told(String measure, String of, int people) {
        return new Figure(measure, Optional.of(of), Optional.of(people), Optional.empty());
    }
}
