package io.rebond.manager;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Playbooks;
import io.rebond.gratitude.Thankworthy;
import io.rebond.gratitude.ToThank;
import io.rebond.indicator.Bulletin;
import io.rebond.indicator.Indicators;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;

/** A glance in words: useful where the team's figures are withheld, and without them for others to read. */
@Singleton
class Telling {

    private final Indicators indicators;
    private final Playbooks playbooks;
    private final Wishes wishes;
    private final Thankworthy thankworthy;
    private final Turns turns;
    private final Communities communities;

    Telling(
            Indicators indicators,
            Playbooks playbooks,
            Wishes wishes,
            Thankworthy thankworthy,
            Turns turns,
            Communities communities) {
        this.indicators = indicators;
        this.playbooks = playbooks;
        this.wishes = wishes;
        this.thankworthy = thankworthy;
        this.turns = turns;
        this.communities = communities;
    }

    /** To who manages the team and asks. */
    Message of(Glance glance, MemberRef manager, Language language) {
        return of(glance, manager, language, each -> Words.in(language, TeamMessages.class)
                .toThank(each.name(), each.title()));
    }

    /** What stays with them: whom to thank they read when they press, as long as that person lets them. */
    Message letter(Glance glance, MemberRef manager, Language language) {
        return of(glance, manager, language, each -> Words.in(language, TeamMessages.class)
                .somebodyToThank());
    }

    private Message of(Glance glance, MemberRef manager, Language language, Function<ToThank, String> whom) {
        var words = Words.in(language, TeamMessages.class);
        var wish = wishes.of(manager);
        var toThank = thankworthy.of(glance.team(), manager, turns.week(manager, glance.community()));
        var message = Message.titled(words.title(glance.team().name()));
        glance.now()
                .ifPresentOrElse(
                        bulletin -> tell(message, glance, bulletin, language),
                        () -> message.paragraph(nothingYet(glance, language)));
        glance.unanswered()
                .map(question ->
                        words.unanswered(communities.nameOf(question.channel()), day(question.day(), language)))
                .ifPresent(message::paragraph);
        message.paragraph(words.goal(words.goalNamed(wish.goal().map(Goal::name).orElse(""))));
        toThank.map(whom).ifPresent(message::paragraph);
        TeamPicture.of(glance, words).ifPresent(message::add);
        return message.buttons(
                        new Button(words.present(), new Action(Pressing.PRESENT)),
                        new Button(words.thank(), toThank.map(ToThank::thank).orElse(new Action(Pressing.THANK))),
                        new Button(words.choose(), new Action(WishForm.OPEN)),
                        new Button(
                                words.forward(),
                                new Action(Pressing.FORWARD, glance.team().id())),
                        wish.stopped()
                                ? new Button(words.again(), new Action(Pressing.AGAIN))
                                : new Button(words.stop(), new Action(Pressing.STOP)))
                .context(words.footer(minimum(glance)))
                .build();
    }

    /** What everybody may know: the title of what was liked may come from a closed channel, and stays out. */
    Message forOthers(Glance glance, Language language) {
        var words = Words.in(language, TeamMessages.class);
        var message = Message.titled(words.forwardTitle(glance.community().name()));
        glance.now()
                .ifPresentOrElse(
                        bulletin -> {
                            message.context(
                                    words.forwardPeriod(day(bulletin.week().last(), language)));
                            message.paragraph(words.contributed(figure(glance.contribution(), words)));
                            tellTopicsOfAll(message, glance, words);
                        },
                        () -> message.paragraph(nothingYet(glance, language)));
        return message.context(words.forwardFooter()).build();
    }

    private void tell(Message.Builder message, Glance glance, Bulletin bulletin, Language language) {
        var words = Words.in(language, TeamMessages.class);
        int least = 2 * minimum(glance);
        message.context(words.period(day(bulletin.week().last(), language)));
        if (glance.people() < least) {
            message.paragraph(words.tooFew(least, glance.community().name()));
        } else {
            message.paragraph(words.tookPart(figure(glance.share(), words)));
            glance.share()
                    .ifPresent(told -> message.paragraph(
                            words.trend(glance.course().map(Course::name).orElse(""))));
        }
        if (glance.topics().isEmpty()) {
            tellTopicsOfAll(message, glance, words);
        } else {
            message.paragraph(words.topics(String.join(", ", glance.topics())));
        }
        glance.liked().map(words::liked).ifPresent(message::paragraph);
    }

    private static void tellTopicsOfAll(Message.Builder message, Glance glance, TeamMessages words) {
        if (!glance.topicsOfAll().isEmpty()) {
            message.paragraph(words.topicsOfAll(String.join(", ", glance.topicsOfAll())));
        }
    }

    private String nothingYet(Glance glance, Language language) {
        var words = Words.in(language, TeamMessages.class);
        return indicators.isCounting(glance.community())
                ? words.counting()
                : words.tooEarly(day(indicators.firstDay(glance.community()), language));
    }

    private static String figure(Optional<Share> share, TeamMessages words) {
        return share.map(Share::band).map(band -> words.band(band.name())).orElseGet(words::withheld);
    }

    private int minimum(Glance glance) {
        return playbooks.ruleOf(glance.community()).minimum();
    }

    private static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", language.locale()).format(day);
    }
}
