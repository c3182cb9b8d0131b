package io.rebond.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.view.ViewState;
import io.rebond.block.ControlAddress;
import io.rebond.block.FormOrigin;
import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.ChatEvent.ActionTaken;
import io.rebond.chat.ChatEvent.CommandTyped;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Mention;
import io.rebond.chat.MessageRef;
import io.rebond.chat.Seal;
import io.rebond.chat.Utterance;
import io.rebond.chat.WorkspaceRef;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jboss.logging.Logger;

/** Commands, presses, forms and shortcuts as events. Who acted is taken from what Slack signed, never from a button. */
@Singleton
class ActTranslator {
    private static final Logger LOG = Logger.getLogger(ActTranslator.class);
    private static final String OWN_COMMAND = "/rebond";
    private static final Set<String> THANKS = Set.of("kudos", "merci");

    private final Seal seal;
    private final Clock clock;
    private final SlackPopulation population;
    private final Utterances utterances;

    ActTranslator(Seal seal, Clock clock, SlackPopulation population, Utterances utterances) {
        this.seal = seal;
        this.clock = clock;
        this.population = population;
        this.utterances = utterances;
    }

    Act command(SlashCommandPayload typed) {
        var member = member(typed.getTeamId(), typed.getUserId());
        var where = new ChannelRef(member.workspace(), typed.getChannelId());
        var words = Typed.words(typed.getText(), population::channelName).strip();
        var line = typed.getCommand().startsWith(OWN_COMMAND)
                ? words
                : (typed.getCommand().substring(1) + " " + words).strip();
        return typed(
                line,
                Typed.mentions(typed.getText(), member.workspace()),
                typed.getTriggerId(),
                new Reach(member, where, null, typed.getTriggerId(), typed.getResponseUrl()));
    }

    /** A line typed to Rebond in their direct conversation. */
    Act direct(String key, MemberRef member, String conversation, String text) {
        var where = new ChannelRef(member.workspace(), conversation);
        return typed(
                Typed.words(text, population::channelName).strip(),
                Typed.mentions(text, member.workspace()),
                key,
                new Reach(member, where, null, null, null));
    }

    Optional<Act> press(BlockActionPayload pressed) {
        var member = member(pressed.getTeam().getId(), pressed.getUser().getId());
        var container = pressed.getContainer();
        var where = new ChannelRef(member.workspace(), orElse(container.getChannelId(), member.id()));
        var message = container.getMessageTs() == null ? null : new MessageRef(where, container.getMessageTs());
        var control = pressed.getActions().get(0);
        var reach = new Reach(member, where, container.getThreadTs(), pressed.getTriggerId(), pressed.getResponseUrl());
        return opened(token(control)).map(action -> LineButton.line(action)
                .map(line -> typed(line, pressed.getTriggerId(), reach))
                .orElseGet(() -> new Act(
                        new ActionTaken(
                                pressed.getTriggerId(),
                                clock.instant(),
                                member,
                                where,
                                message,
                                action,
                                chosen(control)),
                        reach)));
    }

    Optional<Act> form(ViewSubmissionPayload sent) {
        var member = member(sent.getTeam().getId(), sent.getUser().getId());
        return FormOrigin.read(sent.getView().getPrivateMetadata())
                .flatMap(origin -> opened(origin.token()).map(action -> {
                    var where = new ChannelRef(member.workspace(), origin.where());
                    var event = new ActionTaken(
                            sent.getTriggerId(),
                            clock.instant(),
                            member,
                            where,
                            null,
                            action,
                            values(sent.getView().getState()));
                    return new Act(event, new Reach(member, where, null, sent.getTriggerId(), null));
                }));
    }

    /** Slack hands over the message, but does not say whether everybody may read it. */
    Act shortcut(MessageShortcutPayload used) {
        var member = member(used.getTeam().getId(), used.getUser().getId());
        var where = new ChannelRef(member.workspace(), used.getChannel().getId());
        var message = used.getMessage();
        if (message == null || message.getTs() == null) {
            throw new IllegalArgumentException("a shortcut on no message");
        }
        var said = utterances.of(message, new MessageRef(where, message.getTs()), population.isOpen(where), page(used));
        var event = new ActionTaken(
                used.getTriggerId(),
                clock.instant(),
                member,
                where,
                said.message(),
                meant(used.getCallbackId()),
                said.values());
        return new Act(
                event, new Reach(member, where, message.getThreadTs(), used.getTriggerId(), used.getResponseUrl()));
    }

    /** As Slack's {@code chat.getPermalink} makes it: there is no time to ask. */
    private static String page(MessageShortcutPayload used) {
        var message = used.getMessage();
        var page = "https://%s.slack.com/archives/%s/p%s"
                .formatted(
                        used.getTeam().getDomain(),
                        used.getChannel().getId(),
                        message.getTs().replace(".", ""));
        return message.getThreadTs() == null || message.getThreadTs().equals(message.getTs())
                ? page
                : page + "?thread_ts=" + message.getThreadTs() + "&cid="
                        + used.getChannel().getId();
    }

    /** Used from anywhere: the answer goes to the direct conversation. */
    Act shortcut(GlobalShortcutPayload used) {
        var member = member(used.getTeam().getId(), used.getUser().getId());
        var where = new ChannelRef(member.workspace(), member.id());
        return typed(
                command(used.getCallbackId()),
                used.getTriggerId(),
                new Reach(member, where, null, used.getTriggerId(), null));
    }

    private static Action meant(String callback) {
        return THANKS.contains(command(callback)) ? Utterance.THANKED : Utterance.PICKED;
    }

    /** A shortcut's identifier is the command that it stands for, up to an underscore that tells two of them apart. */
    private static String command(String callback) {
        return callback.split("_", 2)[0];
    }

    private Act typed(String line, String key, Reach reach) {
        return typed(line, List.of(), key, reach);
    }

    private Act typed(String line, List<Mention> mentions, String key, Reach reach) {
        var event = new CommandTyped(key, clock.instant(), reach.member(), reach.where(), line, mentions);
        return new Act(event, reach);
    }

    private Optional<Action> opened(String token) {
        var action = token == null ? Optional.<Action>empty() : seal.open(token);
        if (action.isEmpty()) {
            LOG.warn("a press or a form came back altered, or from another installation: ignored");
        }
        return action;
    }

    private static String token(BlockActionPayload.Action control) {
        return control.getSelectedOption() == null
                ? control.getValue()
                : new ControlAddress(control.getBlockId(), control.getActionId()).token();
    }

    private static Map<String, String> chosen(BlockActionPayload.Action control) {
        return control.getSelectedOption() == null
                ? Map.of()
                : Map.of(Block.Select.VALUE, control.getSelectedOption().getValue());
    }

    private static Map<String, String> values(ViewState state) {
        var values = new TreeMap<String, String>();
        state.getValues()
                .forEach((field, controls) -> controls.values().forEach(value -> values.put(field, value(value))));
        return values;
    }

    private static String value(ViewState.Value typed) {
        if ("checkboxes".equals(typed.getType())) {
            return Boolean.toString(typed.getSelectedOptions() != null
                    && !typed.getSelectedOptions().isEmpty());
        }
        var option = typed.getSelectedOption();
        return orElse(option == null ? typed.getValue() : option.getValue(), "");
    }

    private static MemberRef member(String team, String user) {
        return new MemberRef(new WorkspaceRef(SlackPlatform.NAME, team), user);
    }

    private static String orElse(String value, String otherwise) {
        return value == null ? otherwise : value;
    }
}
