package io.rebond.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rebond.directory.Communities;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The door for programs that read. Without a token there is none. */
@Path("/api/v1")
class ApiResource {

    private static final String JSON = MediaType.APPLICATION_JSON;
    private static final String PROBLEM = "application/problem+json";
    private static final String CSV = "text/csv;charset=UTF-8;header=present";

    private final Doorman doorman;
    private final Reports reports;
    private final Communities communities;
    private final OpenApi description;
    private final ObjectMapper json;

    ApiResource(Doorman doorman, Reports reports, Communities communities, OpenApi description, ObjectMapper json) {
        this.doorman = doorman;
        this.reports = reports;
        this.communities = communities;
        this.description = description;
        this.json = json;
    }

    @GET
    @Path("openapi.json")
    @Blocking
    public Response describe(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        QuarkusTransaction.requiringNew().call(() -> doorman.letIn(authorization));
        return told(Response.ok(description.document().toString(), JSON));
    }

    /** @param name the report's, which may bear {@code .csv} or {@code .json} for a program that cannot say what it accepts */
    @GET
    @Path("{report}")
    @Blocking
    public Response read(
            @PathParam("report") String name,
            @QueryParam("community") String community,
            @QueryParam("page") String page,
            @QueryParam("size") String size,
            @QueryParam("format") String format,
            @Context HttpHeaders headers) {
        var question = new Question(community, page, size);
        var response = QuarkusTransaction.requiringNew().call(() -> {
            var token = doorman.letIn(headers.getHeaderString(HttpHeaders.AUTHORIZATION));
            var address = Address.of(name, format, headers.getAcceptableMediaTypes());
            var report = reports.named(address.report()).orElseThrow(Refusal::nothingHere);
            var portion = question.portion(token, report, communities);
            var written = address.format().orElseThrow(Refusal::unacceptable);
            var reading = Reading.of(report, question, report.rows(portion), json);
            return written == Format.CSV ? csv(reading) : json(reading);
        });
        return told(response);
    }

    @ServerExceptionMapper
    public Response refuse(Refusal refusal) {
        var problem = json.createObjectNode().put("status", refusal.status()).put("detail", refusal.getMessage());
        var response = Response.status(refusal.status()).type(PROBLEM).entity(problem.toString());
        if (refusal.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        } else if (refusal.status() == 429) {
            response.header(HttpHeaders.RETRY_AFTER, 60);
        }
        return told(response);
    }

    private ResponseBuilder json(Reading reading) {
        return Response.ok(reading.asJson(json).toString(), JSON);
    }

    private static ResponseBuilder csv(Reading reading) {
        return Response.ok(reading.asCsv(), CSV)
                .header("Rebond-More", reading.more())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + reading.report().name() + ".csv\"");
    }

    /** Nobody between the program and Rebond keeps it, and no browser takes it for something else. */
    private static Response told(ResponseBuilder response) {
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
