package io.rebond.setup;

import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Words;
import io.rebond.directory.Audit;
import io.rebond.directory.Audit.Change;
import io.rebond.directory.Communities;
import io.rebond.directory.DirectoryMessages;
import io.rebond.directory.People;
import jakarta.enterprise.context.Dependent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** {@code admin audit}: who changed what, the latest first. */
@Dependent
@Command
class AuditCommand implements CommandContribution {

    private static final int SHOWN = 20;
    private static final String REBOND = "Rebond";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Audit audit;
    private final People people;
    private final Communities communities;

    AuditCommand(Audit audit, People people, Communities communities) {
        this.audit = audit;
        this.people = people;
        this.communities = communities;
    }

    @Override
    public String name() {
        return "admin audit";
    }

    @Override
    public String french() {
        return "reglages audit";
    }

    @Override
    public Role needs() {
        return Role.ADMIN;
    }

    @Override
    public String does(Language language) {
        return Words.in(language, SetupMessages.class).doesAudit();
    }

    @Override
    public Answer run(Asker asker) {
        var words = Words.in(asker.language(), SetupMessages.class);
        var zone = communities.of(asker.where()).zone();
        var lines = audit.latest(asker.where().workspace(), SHOWN).stream()
                .map(line -> told(line, zone, asker.language()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? Answer.privately(words.noAudit())
                : new Answer.Private(
                        Message.titled(words.auditTitle()).paragraph(lines).build());
    }

    private String told(Audit.Line line, ZoneId zone, Language language) {
        var words = Words.in(language, SetupMessages.class);
        var change =
                Words.in(language, DirectoryMessages.class).change(line.change().name());
        return MOMENT.format(line.at().atZone(zone)) + "  "
                + words.audited(
                        line.actor()
                                .map(people::nameOf)
                                .orElse(line.change() == Change.LEAVERS_ERASED ? REBOND : words.somebody()),
                        line.about()
                                        .map(person -> change + ", " + people.nameOf(person))
                                        .orElse(change)
                                + (line.detail().isEmpty() ? "" : " (" + line.detail() + ")"));
    }
}
