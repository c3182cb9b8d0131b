package io.rebond.relaunch;

import io.rebond.chat.Action;
import io.rebond.chat.Button;
import io.rebond.chat.Language;
import io.rebond.chat.LiveMessage;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Published;
import io.rebond.chat.Purpose;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Communities;
import io.rebond.directory.People;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What somebody willing is asked, with what was said last, drawn from what is stored. */
@Singleton
class Letters implements LiveMessage {

    static final String FEATURE = "relaunch";

    private final Relaunches relaunches;
    private final Requests requests;
    private final Quiet quiet;
    private final Communities communities;
    private final People people;
    private final Pseudonyms pseudonyms;
    private final RelaunchConfig config;

    Letters(
            Relaunches relaunches,
            Requests requests,
            Quiet quiet,
            Communities communities,
            People people,
            Pseudonyms pseudonyms,
            RelaunchConfig config) {
        this.relaunches = relaunches;
        this.requests = requests;
        this.quiet = quiet;
        this.communities = communities;
        this.people = people;
        this.pseudonyms = pseudonyms;
        this.config = config;
    }

    @Override
    public String feature() {
        return FEATURE;
    }

    /** Of whoever was erased it stays as it is. */
    @Override
    public Optional<Message> render(Purpose purpose) {
        return requests.find(Long.parseLong(purpose.subject().substring(Request.SUBJECT.length())))
                .flatMap(request -> relaunches.find(request.relaunch()).map(relaunch -> of(request, relaunch)));
    }

    Message of(Request request, Relaunch relaunch) {
        var member = pseudonyms.behind(request.person());
        var language = member.map(people::languageOf).orElse(Language.ENGLISH);
        var words = Words.in(language, RelaunchMessages.class);
        var name = nameOf(relaunch, words);
        return switch (request.stage()) {
            case ASKED -> question(request, relaunch, name, member, language);
            case TAKEN -> relaunch.isDiscussion() ? join(request, relaunch, language) : write(request, name, words);
            case DECLINED -> Message.of(words.youLeftIt(name));
            case DONE -> Message.of(words.livesAgain(name));
            case UNANSWERED, GONE -> Message.of(words.waitsNoMore(name));
        };
    }

    private static Message write(Request request, String topic, RelaunchMessages words) {
        return Message.saying(words.youTookIt(topic))
                .buttons(new Button(words.write(), new Action(Deciding.WRITE, request.id())).primary())
                .build();
    }

    /** Where it stands, by name: no platform leads from one conversation into another's thread. */
    Message join(Request request, Relaunch relaunch, Language language) {
        var words = Words.in(language, RelaunchMessages.class);
        var message = Message.saying(words.youTookDiscussion(nameOf(relaunch, words)));
        pseudonyms.behind(request.person()).stream()
                .flatMap(reader -> quiet.placesOf(relaunch, communities.get(relaunch.community()), reader).stream())
                .map(communities::nameOf)
                .sorted()
                .reduce((one, next) -> one + ", #" + next)
                .ifPresent(places -> message.paragraph(words.standsIn(places)));
        return message.build();
    }

    String nameOf(Request request, RelaunchMessages words) {
        return relaunches
                .find(request.relaunch())
                .map(relaunch -> nameOf(relaunch, words))
                .orElseGet(words::something);
    }

    private String nameOf(Relaunch relaunch, RelaunchMessages words) {
        return quiet.nameOf(communities.get(relaunch.community()), relaunch.topic(), relaunch.subject())
                .orElseGet(words::something);
    }

    private Message question(
            Request request, Relaunch relaunch, String name, Optional<MemberRef> member, Language language) {
        var words = Words.in(language, RelaunchMessages.class);
        var community = communities.get(relaunch.community());
        var since = day(relaunch.quietSince(), community.zone(), language);
        long days = config.patience().toDays();
        var message = Message.saying(
                relaunch.isDiscussion()
                        ? words.requestDiscussion(name, since, relaunch.people())
                        : words.request(name, since, relaunch.people()));
        member.stream()
                .flatMap(reader -> quiet.lately(community, relaunch, reader).stream())
                .forEach(item -> message.paragraph(line(item)));
        return message.buttons(
                        new Button(words.take(), new Action(Deciding.TAKE, request.id())).primary(),
                        new Button(words.notNow(), new Action(Deciding.NOT_NOW, request.id())),
                        new Button(words.never(), new Action(Deciding.NEVER, request.id())))
                .context(relaunch.isDiscussion() ? words.discussionFooter(days) : words.requestFooter(name, days))
                .build();
    }

    private static Text line(Published item) {
        var bullet = Text.of("• ");
        return item.address()
                .map(address -> bullet.link(item.title(), address))
                .orElseGet(() -> bullet.plain(item.title()));
    }

    static String day(Instant at, ZoneId zone, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(at.atZone(zone));
    }
}
