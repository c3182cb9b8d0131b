package io.rebond.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.model.view.View;
import io.rebond.block.FormRenderer;
import io.rebond.block.FormWords;
import io.rebond.chat.Answer;
import io.rebond.chat.Form;
import io.rebond.chat.Languages;
import io.rebond.chat.Message;
import io.rebond.chat.Seal;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.webapi.SlackApi;
import io.rebond.webapi.SlackRefused;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Carries answers to who acted, best effort: what counts is stored already. */
@Singleton
class Answers {
    private static final Logger LOG = Logger.getLogger(Answers.class);

    private final SlackApi api;
    private final Seal seal;
    private final Languages languages;
    private final Whispers whispers;

    Answers(SlackApi api, Seal seal, Languages languages, Whispers whispers) {
        this.api = api;
        this.seal = seal;
        this.languages = languages;
        this.whispers = whispers;
    }

    void give(Answer answer, Reach reach) {
        attempt(() -> answer.accept(new Giving(reach)).run());
    }

    /** The message as Slack takes it in its own answer, in parts. */
    List<ActionResponse> ephemeral(Message message, Reach reach, boolean absent) {
        return whispers.ephemeral(absent ? withInvitation(message, reach) : message, reach);
    }

    /** All but the first part. */
    void rest(List<ActionResponse> parts, Reach reach) {
        attempt(() -> {
            for (var part : parts.subList(1, parts.size())) {
                api.respond(reach.responseUrl(), part);
            }
        });
    }

    View view(Form form, Reach reach) {
        var words = words(reach);
        return FormRenderer.view(form, reach.where().id(), seal, new FormWords(words.close(), words.yes()));
    }

    /** Instead of the form that was sent: what a modal shows is kept nowhere. */
    View view(Answer.Passing answer, Reach reach) {
        return FormRenderer.lastWord(answer.words(), words(reach).close());
    }

    /** A button by which the form that was asked for will open. */
    Answer byButton(Form form, Act act) {
        var words = words(act.reach());
        return new Answer.Private(LineButton.of(act.line(), words.openForm())
                .map(button -> Message.saying(words.formByButton(form.title()))
                        .buttons(button)
                        .build())
                .orElseGet(() -> Message.of(Text.marked(words.noFormHere()))));
    }

    /** Something that Slack may refuse. */
    private interface Step {
        void run() throws SlackRefused;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (SlackRefused e) {
            LOG.warnf("an answer did not arrive: %s", e.getMessage());
        }
    }

    private void open(Form form, Reach reach) throws SlackRefused {
        if (reach.trigger() == null) {
            whispers.privately(Message.of(Text.marked(words(reach).noFormHere())), reach);
            return;
        }
        try {
            api.call(methods -> methods.viewsOpen(
                    request -> request.triggerId(reach.trigger()).view(view(form, reach))));
        } catch (SlackRefused e) {
            LOG.warnf("a form did not open: %s", e.getMessage());
            whispers.privately(Message.of(words(reach).formTooLate()), reach);
        }
    }

    private void privately(Message message, Reach reach) throws SlackRefused {
        if (!whispers.privately(message, reach)) {
            whispers.directly(withInvitation(message, reach), reach);
        }
    }

    private void replace(Message message, Reach reach) throws SlackRefused {
        if (reach.responseUrl() != null) {
            whispers.replace(message, reach);
        }
    }

    private Message withInvitation(Message message, Reach reach) {
        var longer = Message.summedUpAs(message.summary());
        message.blocks().forEach(longer::add);
        return longer.context(Text.marked(words(reach).notInvited())).build();
    }

    private SlackMessages words(Reach reach) {
        return Words.in(languages.languageOf(reach.member()), SlackMessages.class);
    }

    /** One answer on its way. */
    private final class Giving implements Answer.Renderer<Step> {
        private final Reach reach;

        Giving(Reach reach) {
            this.reach = reach;
        }

        @Override
        public Step privately(Answer.Private answer) {
            return () -> Answers.this.privately(answer.message(), reach);
        }

        /** Ephemeral where Slack lets it be; what a direct conversation would keep is not said. */
        @Override
        public Step passing(Answer.Passing answer) {
            boolean kept = reach.responseUrl() == null && reach.isDirect();
            return kept ? () -> {} : () -> whispers.privately(Message.of(answer.words()), reach);
        }

        @Override
        public Step openForm(Answer.OpenForm answer) {
            return () -> open(answer.form(), reach);
        }

        @Override
        public Step replaceCard(Answer.ReplaceCard answer) {
            return () -> replace(answer.message(), reach);
        }

        @Override
        public Step fieldErrors(Answer.FieldErrors answer) {
            var sentences = String.join(" ", answer.errors().values());
            return () -> Answers.this.privately(Message.of(sentences), reach);
        }

        @Override
        public Step nothing(Answer.Nothing answer) {
            return () -> {};
        }
    }
}
