package io.rebond.command;

import io.rebond.Bundles;
import io.rebond.chat.Answer;
import io.rebond.chat.Asker;
import io.rebond.chat.Block;
import io.rebond.chat.ChannelRef;
import io.rebond.chat.CommandContribution;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Role;
import io.rebond.chat.Text;
import io.rebond.chat.WorkspaceRef;
import io.rebond.command.Command.Lease;
import io.rebond.command.Command.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A router with a few commands, somebody with a role who types, and what that person sees. */
final class House {

    private final Role role;
    private final Asker asker;
    private final CommandTree tree;
    private final Commands commands;

    private House(Role role, Language language, String platform, List<Supplier<CommandContribution>> contributions) {
        var workspace = new WorkspaceRef(platform, "T1");
        this.role = role;
        asker = new Asker(new MemberRef(workspace, "U1"), new ChannelRef(workspace, "C1"), language);
        var guard = new Guard((member, where) -> this.role);
        var replies = new Replies(Bundles.of(CommandMessages.class));
        var guide = new Guide(guard, replies);
        var sources = new ArrayList<>(contributions.stream().map(House::source).toList());
        sources.add(source(() -> new HelpCommand(this::tree, guide, replies)));
        tree = new CommandTree(sources);
        commands = new Commands(tree, guard, guide, replies, (MemberRef member) -> language);
    }

    static House english(Role role) {
        return new House(role, Language.ENGLISH, "sandbox", Planted.ALL);
    }

    static House french(Role role) {
        return new House(role, Language.FRENCH, "slack", Planted.ALL);
    }

    static House onTeams() {
        return new House(Role.MEMBER, Language.ENGLISH, "teams", Planted.ALL);
    }

    static House with(List<Supplier<CommandContribution>> contributions) {
        return new House(Role.MEMBER, Language.ENGLISH, "sandbox", contributions);
    }

    /** What the person sees, block by block; what stands as code is between backticks. */
    String types(String line) {
        return ((Answer.Private) commands.run(asker, line))
                .message().blocks().stream().map(House::seen).collect(Collectors.joining("\n"));
    }

    Message message(String line) {
        return ((Answer.Private) commands.run(asker, line)).message();
    }

    Commands commands() {
        return commands;
    }

    Asker asker() {
        return asker;
    }

    private CommandTree tree() {
        return tree;
    }

    private static String seen(Block block) {
        if (block instanceof Block.Heading heading) {
            return "# " + heading.words();
        }
        var text = block instanceof Block.Context context ? context.text() : ((Block.Paragraph) block).text();
        return text.spans().stream()
                .map(span -> span instanceof Text.Code ? "`" + span.words() + "`" : span.words())
                .collect(Collectors.joining());
    }

    private static Source source(Supplier<CommandContribution> fresh) {
        return new Source(() -> new Lease(fresh.get(), () -> {}));
    }
}
