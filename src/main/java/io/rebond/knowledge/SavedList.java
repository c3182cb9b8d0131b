package io.rebond.knowledge;

import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Block.Buttons;
import io.rebond.chat.Block.Heading;
import io.rebond.chat.Block.LinkItem;
import io.rebond.chat.Button;
import io.rebond.chat.HomeSection;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Message;
import io.rebond.chat.Text;
import io.rebond.chat.Words;
import io.rebond.directory.Readership;
import io.rebond.knowledge.Saves.Saved;
import io.rebond.privacy.Pseudonyms;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What a member saved, as that member sees it: as long as they may read it. */
@Singleton
class SavedList implements HomeSection {

    private static final int SHOWN = 15;

    private final Saves saves;
    private final Readership readership;
    private final Pseudonyms pseudonyms;

    SavedList(Saves saves, Readership readership, Pseudonyms pseudonyms) {
        this.saves = saves;
        this.readership = readership;
        this.pseudonyms = pseudonyms;
    }

    Message message(MemberRef member, Language language) {
        var words = Words.in(language, KnowledgeMessages.class);
        var saved = of(member);
        if (saved.isEmpty()) {
            return Message.of(words.nothingSaved());
        }
        var message = Message.titled(words.savedTitle());
        saved.stream().limit(SHOWN).forEach(item -> message.add(line(item, language))
                .add(new Buttons(new Button(words.remove(), new Action(SaveAction.NAME, item.subject())))));
        return message.context(words.onlyYou()).build();
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public List<Block> section(MemberRef member, Language language) {
        var saved = of(member);
        if (saved.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(Words.in(language, KnowledgeMessages.class).savedTitle()));
        saved.stream().limit(SHOWN).map(item -> line(item, language)).forEach(blocks::add);
        return blocks;
    }

    private List<Saved> of(MemberRef member) {
        var all = pseudonyms.known(member).map(saves::of).orElse(List.of());
        if (all.isEmpty()) {
            return all;
        }
        var places = readership.openTo(member);
        return all.stream().filter(item -> places.contains(item.channel())).toList();
    }

    private static LinkItem line(Saved item, Language language) {
        var day = DateTimeFormatter.ofPattern("d MMMM", language.locale())
                .format(item.at().atZone(ZoneOffset.UTC));
        return new LinkItem(item.title(), item.address(), Text.of(day), Text.empty());
    }
}
