package io.rebond.feed;

import io.rebond.web.Links;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** An element of a feed, asked for what it and its children say. */
record Branch(Element element) {
    private static final Set<String> ATOM = Set.of("http://www.w3.org/2005/atom", "http://purl.org/atom/ns#");

    /** Whatever their namespace and case, in the order of the document. */
    Stream<Branch> children(String name) {
        return element.getChildren().stream()
                .filter(child -> child.getName().equalsIgnoreCase(name))
                .map(Branch::new);
    }

    /** In the feed's own words, which are those of its namespace, of Atom's or of none; in the order of the names. */
    Stream<Branch> own(String... names) {
        return Stream.of(names)
                .flatMap(this::children)
                .filter(child -> child.isAtom()
                        || child.namespace().isEmpty()
                        || child.namespace().equals(namespace()));
    }

    /** @param namespace in lower case, without a slash at its end */
    Stream<Branch> of(String namespace, String name) {
        return children(name).filter(child -> child.namespace().equals(namespace));
    }

    boolean isAtom() {
        return ATOM.contains(namespace());
    }

    boolean isNamed(String name) {
        return element.getName().equalsIgnoreCase(name);
    }

    /** Without what people vary in it: its case and a slash at its end. */
    String namespace() {
        String uri = element.getNamespaceURI().toLowerCase(Locale.ROOT);
        return uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
    }

    /** Its own characters, without those of its children. */
    String text() {
        return element.getText();
    }

    /** Empty when it is not there. */
    String attribute(String name) {
        return element.getAttributeValue(name, "").strip();
    }

    String attribute(String name, String namespace) {
        return element.getAttributeValue(name, Namespace.getNamespace("a", namespace), "")
                .strip();
    }

    /** What a relative address in it starts from. */
    URI base(URI address) {
        URI outer = element.getParentElement() == null ? address : new Branch(element.getParentElement()).base(address);
        String said = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
        return said == null ? outer : Links.canonical(said, outer).orElse(outer);
    }
}
