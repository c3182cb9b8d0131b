package io.rebond.sandbox;

import io.rebond.chat.Action;
import io.rebond.chat.Block;
import io.rebond.chat.Button;
import io.rebond.chat.HomeSection;
import io.rebond.chat.Language;
import io.rebond.chat.MemberRef;
import io.rebond.chat.Text;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.List;

@Alternative
@Singleton
class PretendHome implements HomeSection {
    @Override
    public int position() {
        return 1;
    }

    @Override
    public List<Block> section(MemberRef member, Language language) {
        return List.of(
                new Block.Heading(language.choose("Your topics", "Vos thèmes")),
                new Block.Paragraph(
                        Text.of(language.choose("You follow ", "Vous suivez ")).strong("java")),
                new Block.Buttons(new Button(language.choose("Change", "Changer"), new Action("topics.change"))));
    }
}
