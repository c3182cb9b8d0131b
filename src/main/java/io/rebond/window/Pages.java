package io.rebond.window;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.rebond.chat.Form;
import io.rebond.sandbox.Company.Persona;
import io.rebond.sandbox.Curtain;
import java.util.List;

/** The page and its parts, checked against their templates when Rebond is built. */
@CheckedTemplate(basePath = "sandbox")
final class Pages {
    private Pages() {}

    static native TemplateInstance page(Page page);

    static native TemplateInstance post(Post post);

    /** @param most a full page of them: there may be more */
    static native TemplateInstance earlier(String place, List<Post> posts, int most);

    static native TemplateInstance thread(Post root, List<Post> replies);

    static native TemplateInstance form(Form form, String token, String place, List<RawString> fields);

    static native TemplateInstance welcome(Persona me);

    static native TemplateInstance setting(Curtain.Scenery scenery);

    static native TemplateInstance tour(Tour tour, Persona me);

    static native TemplateInstance drawer(List<Drawer.Story> stories);
}
