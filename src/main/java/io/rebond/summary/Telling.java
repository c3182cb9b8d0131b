package io.rebond.summary;

import io.rebond.chat.Act;
import io.rebond.chat.Action;
import io.rebond.chat.Asker;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Community;
import io.rebond.directory.People;
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
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;

/** A community's figures in plain words: short first, what they mean on demand, and for animators one thing to try. */
@Singleton
class Telling {

    private final Indicators indicators;
    private final Turnouts turnouts;
    private final Playbooks playbooks;
    private final Teams teams;
    private final People people;
    private final MomentLine moment;

    Telling(
            Indicators indicators,
            Turnouts turnouts,
            Playbooks playbooks,
            Teams teams,
            People people,
            MomentLine moment) {
        this.indicators = indicators;
        this.turnouts = turnouts;
        this.playbooks = playbooks;
        this.teams = teams;
        this.people = people;
        this.moment = moment;
    }

    Message of(Community community, Asker asker) {
        var words = Words.in(asker.language(), SummaryMessages.class);
        var message = Message.titled(words.title(community.name()));
        indicators
                .latest(community)
                .ifPresentOrElse(
                        bulletin -> tell(message, bulletin, community, asker, words),
                        () -> message.paragraph(
                                indicators.isCounting(community)
                                        ? words.counting()
                                        : words.tooEarly(day(indicators.firstDay(community), asker.language()))));
        return message.build();
    }

    private void tell(
            Message.Builder message, Bulletin bulletin, Community community, Asker asker, SummaryMessages words) {
        int minimum = playbooks.ruleOf(community).minimum();
        if (bulletin.people(Measure.ELIGIBLE).isEmpty()) {
            message.paragraph(words.tooFew(minimum));
            return;
        }
        var before = indicators.before(bulletin, community);
        figures(message, bulletin, before, community, asker.language());
        if (isAnimator(asker)) {
            moment.of(community, asker.language()).forEach(message::paragraph);
        }
        var correction = before.flatMap(earlier -> Correction.after(earlier, bulletin))
                .map(lever -> new Try(community.id(), bulletin.week().monday(), lever));
        propose(message, correction, asker, words);
        message.context(words.footer(minimum));
    }

    /** To the community itself; empty where neither rate may be told. */
    Optional<Message> monthly(Bulletin bulletin, Community community) {
        if (bulletin.people(Measure.ACTIVATED)
                .or(() -> bulletin.people(Measure.CONTRIBUTING))
                .filter(any -> bulletin.people(Measure.ELIGIBLE).isPresent())
                .isEmpty()) {
            return Optional.empty();
        }
        var language = community.language();
        var words = Words.in(language, SummaryMessages.class);
        var message = Message.titled(words.title(community.name()));
        figures(message, bulletin, indicators.before(bulletin, community), community, language);
        return Optional.of(
                message.context(words.footer(playbooks.ruleOf(community).minimum()))
                        .context(Words.in(language, MondayMessages.class).monthly())
                        .buttons(new Button(words.ask(), new Action(Defining.ACTION)))
                        .build());
    }

    private void figures(
            Message.Builder message,
            Bulletin bulletin,
            Optional<Bulletin> before,
            Community community,
            Language language) {
        var words = Words.in(language, SummaryMessages.class);
        var lines = new Lines(bulletin, before, words);
        message.context(words.period(day(bulletin.week().last(), language)));
        message.paragraph(words.eligible(bulletin.people(Measure.ELIGIBLE).orElseThrow()));
        lines.rate(message, Measure.ACTIVATED, words.activation(), words::activated);
        lines.rate(message, Measure.CONTRIBUTING, words.contribution(), words::contributing);
        message.paragraph(lines.ladder());
        turnout(bulletin, community).ifPresent(voters -> message.paragraph(words.turnout(voters)));
        message.paragraph(lines.comings());
        reach(message, bulletin, community, words);
    }

    private void propose(Message.Builder message, Optional<Try> correction, Asker asker, SummaryMessages words) {
        var buttons = new ArrayList<Button>();
        correction.filter(any -> isAnimator(asker)).ifPresent(tried -> {
            var lever = tried.lever().name();
            message.paragraph(words.correction(lever));
            buttons.add(new Button(words.lever(lever), new Action(Trying.ACTION, tried.argument())));
        });
        buttons.add(new Button(words.ask(), new Action(Defining.ACTION)));
        message.buttons(buttons);
    }

    private boolean isAnimator(Asker asker) {
        return people.roleOf(asker.member(), asker.where()).covers(Role.ANIMATOR);
    }

    /** Each such poll has told its own when it closed. */
    private Optional<Integer> turnout(Bulletin bulletin, Community community) {
        var week = bulletin.week();
        var rule = playbooks.ruleOf(community);
        int all = bulletin.people(Measure.ELIGIBLE).orElseThrow();
        return turnouts.largest(community, Act.VOTED, week.first(), week.over())
                .filter(voters -> rule.shows(voters, all));
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

    static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(day);
    }
}
