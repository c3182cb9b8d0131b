package io.rebond.summary;

import io.rebond.chance.Wilson;
import io.rebond.chat.Act;
import io.rebond.chat.Action;
import io.rebond.chat.Block.Progress;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.Playbooks;
import io.rebond.directory.Team;
import io.rebond.directory.Teams;
import io.rebond.engagement.Turnouts;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
import io.rebond.indicator.Measure;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Collectors;

/** A community's figures in plain words: short first, what they mean on demand. */
@Singleton
class Telling {

    private final Indicators indicators;
    private final Turnouts turnouts;
    private final Playbooks playbooks;
    private final Teams teams;

    Telling(Indicators indicators, Turnouts turnouts, Playbooks playbooks, Teams teams) {
        this.indicators = indicators;
        this.turnouts = turnouts;
        this.playbooks = playbooks;
        this.teams = teams;
    }

    Message of(Community community, Language language) {
        var words = Words.in(language, SummaryMessages.class);
        var message = Message.titled(words.title(community.name()));
        int minimum = playbooks.ruleOf(community).minimum();
        indicators
                .latest(community)
                .ifPresentOrElse(
                        bulletin -> tell(message, bulletin, community, minimum, language),
                        () -> message.paragraph(words.tooEarly(day(indicators.firstDay(community), language))));
        return message.build();
    }

    private void tell(Message.Builder message, Bulletin bulletin, Community community, int minimum, Language language) {
        var words = Words.in(language, SummaryMessages.class);
        var eligible = bulletin.people(Measure.ELIGIBLE);
        if (eligible.isEmpty()) {
            message.paragraph(words.tooFew(minimum));
            return;
        }
        message.context(words.period(day(bulletin.week().last(), language)));
        message.paragraph(words.eligible(eligible.get()));
        rate(message, bulletin, Measure.ACTIVATED, words.activation(), words::activated, words);
        rate(message, bulletin, Measure.CONTRIBUTING, words.contribution(), words::contributing, words);
        message.paragraph(words.ladder(Measure.LADDER.stream()
                .map(rung -> words.rung(rung.name(), figure(bulletin, rung, words)))
                .collect(Collectors.joining(" · "))));
        turnout(bulletin, community).ifPresent(people -> message.paragraph(words.turnout(people)));
        message.paragraph(
                words.comings(figure(bulletin, Measure.NEW, words), figure(bulletin, Measure.RETURNING, words)));
        reach(message, bulletin, community, words);
        message.buttons(new Button(words.ask(), new Action(Defining.ACTION)));
        message.context(words.footer(minimum));
    }

    /** Each such poll has told its own when it closed. */
    private Optional<Integer> turnout(Bulletin bulletin, Community community) {
        var week = bulletin.week();
        var rule = playbooks.ruleOf(community);
        int all = bulletin.people(Measure.ELIGIBLE).orElseThrow();
        return turnouts.largest(community, Act.VOTED, week.first(), week.over())
                .filter(people -> rule.shows(people, all));
    }

    private interface Sentence {
        String of(long some, long all);
    }

    private static void rate(
            Message.Builder message,
            Bulletin bulletin,
            Measure measure,
            String label,
            Sentence sentence,
            SummaryMessages words) {
        int all = bulletin.people(Measure.ELIGIBLE).orElseThrow();
        bulletin.people(measure)
                .ifPresentOrElse(
                        some -> {
                            double share = (double) some / all;
                            var chance = Wilson.of(share, all);
                            message.add(new Progress(label, percent(share)))
                                    .paragraph(words.range(
                                            sentence.of(some, all), percent(chance.low()), percent(chance.high())));
                        },
                        () -> message.paragraph(words.line(label, words.withheld())));
    }

    private void reach(Message.Builder message, Bulletin bulletin, Community community, SummaryMessages words) {
        int mass = playbooks.of(community).criticalMass();
        var all = teams.in(community.workspace());
        var pilot = Pilot.of(bulletin, all, mass);
        var behind = pilot.behind().stream().map(Team::name).collect(Collectors.joining(", "));
        message.paragraph(words.reach(
                mass,
                bulletin.people(Measure.ACTIVATED).orElse(null),
                words.verdict(pilot.verdict().name(), behind)));
        var told = all.stream()
                .filter(team -> Pilot.isTold(bulletin, team))
                .map(team -> words.team(
                        team.name(),
                        bulletin.activated(team.id()).orElseThrow(),
                        bulletin.eligible(team.id()).orElseThrow()))
                .collect(Collectors.joining(", "));
        if (!told.isEmpty()) {
            message.paragraph(words.byTeam(told));
        }
    }

    private static String figure(Bulletin bulletin, Measure measure, SummaryMessages words) {
        return bulletin.people(measure).map(String::valueOf).orElseGet(words::hidden);
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(day);
    }
}
