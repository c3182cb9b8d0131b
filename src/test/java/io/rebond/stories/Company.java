package io.rebond.stories;

import io.rebond.chat.ChannelRef;
import io.rebond.chat.Inbox;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Population.Channel;
import io.rebond.chat.Profile;
import io.rebond.chat.Role;
import io.rebond.chat.Target;
import io.rebond.chat.WorkspaceRef;
import io.rebond.directory.Census;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** The people of one story, and what they can see. */
@Singleton
public class Company {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    final Town town;
    final Inbox inbox;
    final TownClock clock;
    final Jdbi database;
    private final Calm calm;
    private final Census census;
    private WorkspaceRef workspace;
    private Channel home;
    private Language language;
    private boolean known;

    Company(Town town, Inbox inbox, TownClock clock, Jdbi database, Calm calm, Census census) {
        this.town = town;
        this.inbox = inbox;
        this.clock = clock;
        this.database = database;
        this.calm = calm;
        this.census = census;
    }

    /** A company that nobody has heard of yet, with one channel, whose editions are in that language. */
    void begin(Language editions) {
        workspace = new WorkspaceRef(Town.NAME, UUID.randomUUID().toString());
        town.found(workspace);
        language = editions;
        home = channel("veille");
    }

    Channel channel(String name) {
        known = false;
        return town.open(new Channel(new ChannelRef(workspace, "C-" + name), name, true));
    }

    /** One that only its members may read; it belongs to no community unless it is put there. */
    ChannelRef closedChannel(String name) {
        known = false;
        return town.open(new Channel(new ChannelRef(workspace, "C-" + name), name, false))
                .ref();
    }

    /** A closed channel with one person in it. */
    ChannelRef closedChannel(String name, Member member) {
        var channel = closedChannel(name);
        town.channels(workspace).stream()
                .filter(each -> each.ref().equals(channel))
                .forEach(each -> town.settle(each, town.profile(member.ref()).orElseThrow(), Role.MEMBER));
        return channel;
    }

    ChannelRef place(String name) {
        return new ChannelRef(workspace, "C-" + name);
    }

    ChannelRef home() {
        return home.ref();
    }

    Member member(String name, Language speaks) {
        return settle(name, speaks, Role.MEMBER);
    }

    /** Somebody whose clock shows another hour. */
    Member memberIn(ZoneId zone, String name, Language speaks) {
        return settle(name, speaks, Role.MEMBER, zone);
    }

    List<Member> people(int count, Language speak) {
        return IntStream.range(0, count)
                .mapToObj(number -> member("Person " + number, speak))
                .toList();
    }

    /** Rebond is taken out of it. */
    void leaves(ChannelRef channel) {
        known = false;
        town.close(channel);
    }

    /** The platform no longer tells its channels. */
    void fallsSilent() {
        known = false;
        town.fallSilent();
    }

    /** An integration that stands in the channel. */
    void robot() {
        town.settle(home, new Profile(someone(), "Robot", Language.ENGLISH, PARIS, false), Role.MEMBER);
        known = false;
    }

    Member animator(String name, Language speaks) {
        return settle(name, speaks, Role.ANIMATOR);
    }

    Member admin(String name, Language speaks) {
        return settle(name, speaks, Role.ADMIN);
    }

    void demote(Member member) {
        town.promote(member.ref(), Role.MEMBER);
    }

    /** An animator who is in none of the channels, and therefore no part of the population. */
    Member visitor() {
        var ref = someone();
        town.promote(ref, Role.ANIMATOR);
        return new Member(this, ref);
    }

    /** Somebody whom no census has met. */
    Member stranger() {
        return new Member(this, someone());
    }

    /** Somebody came or went, of which the house has not heard yet. */
    void changes() {
        known = false;
    }

    /** Lets the house learn who is there, as it does at start. */
    void introduce() {
        if (!known) {
            census.take();
            database.useHandle(handle -> handle.execute(
                    "update community set language = ? where workspace = ?", language.tag(), workspace.id()));
            known = true;
        }
    }

    /** As it is stored of the first community. */
    String language() {
        return database.withHandle(handle -> handle.createQuery("select language from community where workspace = ?")
                .bind(0, workspace.id())
                .mapTo(String.class)
                .one());
    }

    /** Waits until all that people did has had its effect and all that it led to has been delivered. */
    void settled() {
        calm.afterEverything(workspace);
    }

    /** Waits until each source has been read at least once, with or without success. */
    void sourcesRead() {
        calm.afterReading(workspace);
    }

    /** What stands in the channels, as it looks now. */
    List<String> wall() {
        return standing().stream().map(post -> InWords.of(post.now())).toList();
    }

    /** The first edition, once it stands. */
    Town.Post edition() {
        return standing().get(0);
    }

    /** The messages in the channels, once all is settled. */
    List<Town.Post> standing() {
        settled();
        return town.posts().stream()
                .filter(post -> !(post.target() instanceof Target.ToMember))
                .filter(post -> post.target().workspace().equals(workspace))
                .toList();
    }

    private Member settle(String name, Language speaks, Role role) {
        return settle(name, speaks, role, PARIS);
    }

    private Member settle(String name, Language speaks, Role role, ZoneId zone) {
        var ref = someone();
        town.settle(home, new Profile(ref, name, speaks, zone, true), role);
        known = false;
        return new Member(this, ref);
    }

    private MemberRef someone() {
        return new MemberRef(workspace, "U" + UUID.randomUUID().toString().replace("-", ""));
    }
}
