package io.rebond.gate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rebond.chat.Language;
import io.rebond.sandbox.SandboxAddress;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Stands at every door of the sandbox, because the sandbox hands out personas. */
class SandboxGuard {
    static final String PASS_HEADER = "X-Rebond-Sandbox-Token";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "img-src 'self' data: https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final SandboxAddress address;
    private final PersonaCookie cookie;
    private final Visitor visitor;

    SandboxGuard(SandboxAddress address, PersonaCookie cookie, Visitor visitor) {
        this.address = address;
        this.cookie = cookie;
        this.visitor = visitor;
    }

    @Guarded
    @ServerRequestFilter(nonBlocking = true)
    public Response letIn(ContainerRequestContext request) {
        var brought = request.getCookies().get(PersonaCookie.NAME);
        var persona = cookie.read(brought == null ? null : brought.getValue());
        persona.ifPresent(visitor::actsAs);
        var visit = visit(request, persona.isPresent());
        if (address.isPass(visit.pass())) {
            visitor.hasPass();
        }
        return visit.refusedBy(address).map(refusal -> refuse(request, refusal)).orElse(null);
    }

    @Guarded
    @ServerResponseFilter
    public void protect(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle("Content-Security-Policy", POLICY);
        headers.putSingle("X-Content-Type-Options", "nosniff");
        headers.putSingle("Referrer-Policy", "no-referrer");
        headers.putSingle("Cache-Control", "no-store");
    }

    private static Visit visit(ContainerRequestContext request, boolean known) {
        return new Visit(
                request.getMethod(),
                request.getHeaderString("Host"),
                request.getHeaderString("Origin"),
                offered(request),
                known);
    }

    private static String offered(ContainerRequestContext request) {
        var header = request.getHeaderString(PASS_HEADER);
        var address = request.getUriInfo();
        return header == null && address.getPath().equals("/")
                ? address.getQueryParameters().getFirst("token")
                : header;
    }

    private static Response refuse(ContainerRequestContext request, Visit.Refusal refusal) {
        var languages = request.getAcceptableLanguages();
        var language = Language.of(languages.isEmpty() ? "" : languages.get(0).toLanguageTag());
        var page = Templates.refused(refusal.name(), language.tag()).setLocale(language.locale());
        return Response.status(refusal.status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(page.render())
                .build();
    }

    @CheckedTemplate(basePath = "sandbox")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance refused(String reason, String language);
    }
}
