package io.rebond.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import com.slack.api.model.view.View;
import io.rebond.block.SlackJson;
import io.rebond.chat.Answer;
import io.rebond.chat.Inbox;
import io.rebond.chat.MemberRef;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/**
 * What people wait for. It is carried out before Slack is answered; what can stand in that answer stands there, because it
 * then arrives even where Rebond is not, and everything else follows at once.
 */
@Singleton
class ActDoor {
    private final Inbox inbox;
    private final ActTranslator translator;
    private final Answers answers;
    private final SlackPopulation population;
    private final Workspaces workspaces;
    private final ExecutorService workers;

    ActDoor(
            Inbox inbox,
            ActTranslator translator,
            Answers answers,
            SlackPopulation population,
            Workspaces workspaces,
            ExecutorService workers) {
        this.inbox = inbox;
        this.translator = translator;
        this.answers = answers;
        this.population = population;
        this.workspaces = workspaces;
        this.workers = workers;
    }

    Reply command(SlashCommandPayload typed) {
        if (isForeign(typed.getTeamId())) {
            return Reply.TAKEN;
        }
        var act = translator.command(typed);
        var answer = inbox.now(act.event());
        // Nobody tells whether Slack could fetch a picture that stood in its own answer.
        if (answer instanceof Answer.Private words && !Pictures.areIn(words.message())) {
            boolean absent = "privategroup".equals(typed.getChannelName())
                    && population.isAbsentFrom(act.reach().where());
            var parts = answers.ephemeral(words.message(), act.reach(), absent);
            workers.execute(() -> answers.rest(parts, act.reach()));
            return Reply.of(parts.get(0));
        }
        return follow(answer, act.reach());
    }

    /** @throws IllegalArgumentException for what Slack does not send */
    Reply interaction(JsonObject payload) {
        var team = SlackJson.text(payload, "user", "team_id").or(() -> SlackJson.text(payload, "team", "id"));
        if (isForeign(team.orElse(""))) {
            return Reply.TAKEN;
        }
        return switch (SlackJson.text(payload, "type").orElse("")) {
            case "block_actions" -> press(SlackJson.as(BlockActionPayload.class, payload));
            case "view_submission" -> form(SlackJson.as(ViewSubmissionPayload.class, payload));
            case "message_action" -> run(translator.shortcut(SlackJson.as(MessageShortcutPayload.class, payload)));
            case "shortcut" -> run(translator.shortcut(SlackJson.as(GlobalShortcutPayload.class, payload)));
            default -> Reply.TAKEN;
        };
    }

    /**
     * A channel may be shared with another company, whose people and places are not ours to know. In a press the team is the
     * one that installed Rebond, and only the user's own tells (java-slack-sdk, issue 1041); in an organisation that can be
     * the organisation's.
     */
    private boolean isForeign(String team) {
        return team.startsWith("T")
                && workspaces.current().filter(us -> !us.team().equals(team)).isPresent();
    }

    void direct(String key, MemberRef member, String conversation, String text) {
        var act = translator.direct(key, member, conversation, text);
        var answer = inbox.now(act.event());
        follow(answer instanceof Answer.OpenForm asked ? answers.byButton(asked.form(), act) : answer, act.reach());
    }

    private Reply press(BlockActionPayload pressed) {
        return translator.press(pressed).map(this::run).orElse(Reply.TAKEN);
    }

    private Reply form(ViewSubmissionPayload sent) {
        return translator
                .form(sent)
                .map(act -> shown(inbox.now(act.event()), act.reach()))
                .orElse(Reply.TAKEN);
    }

    /** What a modal itself can show; otherwise it closes, and the answer follows. */
    private Reply shown(Answer answer, Reach reach) {
        return inModal(answer, reach).map(Reply::of).orElseGet(() -> follow(answer, reach));
    }

    private Optional<ViewSubmissionResponse> inModal(Answer answer, Reach reach) {
        if (answer instanceof Answer.FieldErrors refused) {
            return Optional.of(ViewSubmissionResponse.builder()
                    .responseAction("errors")
                    .errors(refused.errors())
                    .build());
        }
        if (answer instanceof Answer.OpenForm next) {
            return Optional.of(instead(answers.view(next.form(), reach)));
        }
        return answer instanceof Answer.Passing words
                ? Optional.of(instead(answers.view(words, reach)))
                : Optional.empty();
    }

    private static ViewSubmissionResponse instead(View view) {
        return ViewSubmissionResponse.builder()
                .responseAction("update")
                .view(view)
                .build();
    }

    private Reply run(Act act) {
        return follow(inbox.now(act.event()), act.reach());
    }

    private Reply follow(Answer answer, Reach reach) {
        if (!(answer instanceof Answer.Nothing)) {
            workers.execute(() -> answers.give(answer, reach));
        }
        return Reply.TAKEN;
    }
}
