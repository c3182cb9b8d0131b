package io.rebond.command;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Diagnosis;
import io.rebond.chat.Diagnosis.Finding;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;

/** {@code admin doctor}: what every room says of its own set-up, the worst first. */
@Dependent
class DoctorCommand implements CommandContribution {

    private final List<Diagnosis> diagnoses;
    private final Replies replies;

    DoctorCommand(@Any Instance<Diagnosis> diagnoses, Replies replies) {
        this.diagnoses = diagnoses.stream().toList();
        this.replies = replies;
    }

    @Override
    public String name() {
        return "admin doctor";
    }

    @Override
    public String french() {
        return "reglages diagnostic";
    }

    @Override
    public Role needs() {
        return Role.ADMIN;
    }

    @Override
    public boolean isEveryday() {
        return true;
    }

    @Override
    public String does(Language language) {
        return replies.in(language).doctorDoes();
    }

    @Override
    public Answer run(Asker asker) {
        var words = replies.in(asker.language());
        var message = Message.titled(words.setUp());
        diagnoses.stream()
                .flatMap(diagnosis -> diagnosis.findings().stream())
                .sorted(Comparator.comparing(Finding::weight).reversed())
                .map(finding -> told(finding, asker.language(), words))
                .forEach(message::paragraph);
        return new Answer.Private(message.build());
    }

    private static Text told(Finding finding, Language language, CommandMessages words) {
        var weight =
                switch (finding.weight()) {
                    case FINE -> words.fine();
                    case OFF -> words.off();
                    case WARNING -> words.warning();
                    case WRONG -> words.wrong();
                };
        return Text.empty().strong(weight).plain(" ").code(finding.key()).plain("\n" + finding.in(language));
    }
}
