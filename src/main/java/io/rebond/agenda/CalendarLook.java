package io.rebond.agenda;

import io.rebond.agenda.Gaps.Gap;
import io.rebond.calendar.Planned;
import io.rebond.calendar.PlannedWords;
import io.rebond.calendar.WhenWords;
import io.rebond.chat.Asker;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.Community;
import io.rebond.directory.People;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Shows some days as words: what is planned, what is missing, and what comes too close. */
@Singleton
class CalendarLook {

    /** As many as a Slack message holds, at their longest (12,000 characters), with what there is to press. */
    private static final int MOST = 30;

    private static final int MOST_COLLISIONS = 5;

    private final Holding holding;
    private final Communities communities;
    private final People people;

    CalendarLook(Holding holding, Communities communities, People people) {
        this.holding = holding;
        this.communities = communities;
        this.people = people;
    }

    Message.Builder of(Outlook outlook, Community community, Asker asker) {
        var words = Words.in(asker.language(), AgendaMessages.class);
        var when = WhenWords.in(asker.language());
        var message = Message.titled(words.title(community.name(), when.day(outlook.last())));
        holding.tell(community, asker, message);
        if (!outlook.unread().isEmpty()) {
            message.paragraph(unread(outlook.unread(), words));
        }
        new CalendarPicture(outlook, community, asker).block().ifPresent(message::add);
        days(outlook, community, asker, message);
        message.paragraph(gaps(outlook.gaps(), when, words));
        message.paragraph(collisions(outlook.collisions(), community, asker));
        message.context(rule(outlook, words)
                + (people.roleOf(asker.member(), community).covers(Role.ANIMATOR) ? "" : " " + words.yourLane()));
        return message;
    }

    private void days(Outlook outlook, Community community, Asker asker, Message.Builder message) {
        var words = Words.in(asker.language(), AgendaMessages.class);
        var shown = outlook.planned().stream()
                .limit(MOST)
                .collect(Collectors.groupingBy(
                        each -> LocalDate.ofInstant(each.at(), community.zone()), TreeMap::new, Collectors.toList()));
        shown.forEach((day, planned) -> message.paragraph(Text.empty()
                .strong(WhenWords.in(asker.language()).day(day))
                .plain(planned.stream()
                        .map(each -> "\n" + line(each, community, asker))
                        .collect(Collectors.joining()))));
        if (shown.isEmpty() && outlook.unread().isEmpty()) {
            message.paragraph(words.nothingPlanned());
        }
        int more = outlook.planned().size() - MOST;
        if (more > 0) {
            message.paragraph(words.more(more));
        }
    }

    private static String unread(List<String> rooms, AgendaMessages words) {
        return words.unread(rooms.stream().map(words::room).collect(Collectors.joining(", ")));
    }

    private String line(Planned each, Community community, Asker asker) {
        var words = Words.in(asker.language(), AgendaMessages.class);
        var hour = WhenWords.in(asker.language()).hour(each.at(), community.zone());
        var told = PlannedWords.in(asker.language());
        return words.line(hour, told.where(each, communities::nameOf), told.what(each), each.resting());
    }

    private static String gaps(List<Gap> gaps, WhenWords when, AgendaMessages words) {
        return gaps.isEmpty()
                ? words.noGaps()
                : words.gaps(gaps.stream()
                        .map(gap -> gap.from().equals(gap.to())
                                ? when.day(gap.from())
                                : words.fromTo(when.day(gap.from()), when.day(gap.to())))
                        .collect(Collectors.joining(" · ")));
    }

    private String collisions(List<Collision> collisions, Community community, Asker asker) {
        var words = Words.in(asker.language(), AgendaMessages.class);
        if (collisions.isEmpty()) {
            return words.noCollisions();
        }
        var lines = new ArrayList<String>();
        lines.add(words.collisions());
        collisions.stream()
                .limit(MOST_COLLISIONS)
                .map(each -> told(each, community, asker, words))
                .forEach(lines::add);
        if (collisions.size() > MOST_COLLISIONS) {
            lines.add(words.more(collisions.size() - MOST_COLLISIONS));
        }
        return String.join("\n", lines);
    }

    private String told(Collision each, Community community, Asker asker, AgendaMessages words) {
        var when = WhenWords.in(asker.language());
        return words.collision(
                when.day(LocalDate.ofInstant(each.one().at(), community.zone())),
                line(each.one(), community, asker),
                line(each.other(), community, asker));
    }

    private static String rule(Outlook outlook, AgendaMessages words) {
        return outlook.cadence().map(words::ruleOfCadence).orElseGet(() -> words.ruleWithout(Gaps.LONG)) + " "
                + words.ruleOfCollisions(Collision.WITHIN.toHours());
    }
}
