package io.rebond.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rebond.mail.ImportPass.Pass;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Where an administrator brings a list as a file: a chat has no door for one. */
@Hardened
@Path("/mail/import/{pass}")
class ImportResource {

    /** What spreadsheets of Western Europe write when nobody asks them for UTF-8. */
    private static final Charset SPREADSHEET = Charset.forName("windows-1252");

    private final ImportPass passes;
    private final Takeover takeover;
    private final Pages pages;

    ImportResource(ImportPass passes, Takeover takeover, Pages pages) {
        this.passes = passes;
        this.takeover = takeover;
        this.pages = pages;
    }

    @GET
    @Blocking
    public Response ask(@PathParam("pass") String token) {
        return passes.read(token).map(pass -> pages.ok(page(pass, token))).orElseGet(pages::broken);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    public Response take(
            @PathParam("pass") String token, @RestForm("list") FileUpload list, @RestForm("again") String again)
            throws IOException {
        var pass = passes.read(token);
        if (pass.isEmpty() || list == null) {
            return pages.broken();
        }
        var told = takeover.take(
                pass.get().community(),
                text(list),
                "true".equals(again),
                pass.get().language());
        var page = MailPage.saying(
                pass.get().language(), Pages.words(pass.get().language()).importTitle(), "");
        return pages.ok(page.listing(told.lines()));
    }

    private static MailPage page(Pass pass, String token) {
        var words = Pages.words(pass.language());
        return MailPage.saying(pass.language(), words.importTitle(), words.uploadLead())
                .posting(words.importSubmit(), "/mail/import/" + token)
                .uploading();
    }

    private static String text(FileUpload file) throws IOException {
        var bytes = Files.readAllBytes(file.uploadedFile());
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, SPREADSHEET);
        }
    }
}
