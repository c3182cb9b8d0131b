package io.rebond.slack;

import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.chat.Answer;
import io.rebond.chat.Block;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.CommandDoor;
import io.rebond.chat.HomeSection;
import io.rebond.chat.Languages;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Words;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackRefused;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Rebond's own page in Slack, as the member who looks at it may see it: what Rebond is, what it does for them, what the
 * rooms keep for them. Drawn at each look, best effort: nothing depends on it.
 */
@Singleton
class HomeTab {
    private static final Logger LOG = Logger.getLogger(HomeTab.class);
    /** Slack's limit for a view. */
    private static final int BLOCKS = 100;

    private final SlackApi api;
    private final Pictures pictures;
    private final Clock clock;
    private final Languages languages;
    private final Instance<CommandDoor> commands;
    private final Instance<HomeSection> sections;

    HomeTab(
            SlackApi api,
            Pictures pictures,
            Clock clock,
            Languages languages,
            Instance<CommandDoor> commands,
            @Any Instance<HomeSection> sections) {
        this.api = api;
        this.pictures = pictures;
        this.clock = clock;
        this.languages = languages;
        this.commands = commands;
        this.sections = sections;
    }

    void show(MemberRef member) {
        try {
            var page = QuarkusTransaction.requiringNew().call(() -> page(member));
            pictures.sentAtOnce(page, blocks -> publish(member, blocks));
        } catch (SlackRefused e) {
            LOG.warnf("the home page could not be shown: %s", e.getMessage());
        } catch (RuntimeException e) {
            LOG.errorf(e, "the home page could not be drawn");
        }
    }

    private ViewsPublishResponse publish(MemberRef member, List<LayoutBlock> blocks) throws SlackRefused {
        var view = View.builder()
                .type("home")
                .blocks(blocks.subList(0, Math.min(BLOCKS, blocks.size())))
                .build();
        return api.call(methods ->
                methods.viewsPublish(request -> request.userId(member.id()).view(view)));
    }

    private Message page(MemberRef member) {
        var language = languages.languageOf(member);
        var page = Message.saying(Words.in(language, SlackMessages.class).home());
        help(member).forEach(page::add);
        sections.stream()
                .sorted(Comparator.comparingInt(HomeSection::position))
                .flatMap(section -> section.section(member, language).stream())
                .forEach(page::add);
        return page.build();
    }

    /** What the command of that name answers, where nobody else reads along; it is no act of the member's. */
    private List<Block> help(MemberRef member) {
        var direct = new ChannelRef(member.workspace(), member.id());
        var answer = commands.get().on(new CommandTyped("home", clock.instant(), member, direct, "help"));
        return answer instanceof Answer.Private words ? words.message().blocks() : List.of();
    }
}
