package io.rebond.window;

import io.rebond.chat.Witness.Sight;
import io.rebond.chat.Witness.Step;
import io.rebond.sandbox.BehindTheWall;
import io.rebond.sandbox.Company.Persona;
import jakarta.inject.Singleton;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What happened behind the wall, told to one persona. */
@Singleton
class Drawer {
    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final BehindTheWall behind;

    Drawer(BehindTheWall behind) {
        this.behind = behind;
    }

    String html(Persona reader) {
        var stories =
                behind.stories().stream().map(steps -> story(steps, reader)).toList();
        return Pages.drawer(stories).setLocale(reader.language().locale()).render();
    }

    private static Story story(List<Sight> steps, Persona reader) {
        var at = steps.get(0).at();
        return new Story(
                at.toString(),
                TO_THE_SECOND.format(at.atZone(reader.profile().zone())),
                steps.stream().map(Seen::of).toList());
    }

    /** One act and all that it led to. */
    record Story(String stamp, String time, List<Seen> steps) {}

    /** One step; of something recorded, what act it was and for how many months it is kept. */
    record Seen(Step step, String detail, String act, String months) {
        static Seen of(Sight sight) {
            var words = sight.detail().split(" ");
            return sight.step() == Step.RECORDED && words.length == 2
                    ? new Seen(sight.step(), sight.detail(), words[0], words[1])
                    : new Seen(sight.step(), sight.detail(), "", "");
        }
    }
}
